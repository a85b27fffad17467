#engines: 26 28
T0=$(date +%s); docker run -d --name he --health-cmd 'test -e /ok' --health-interval 600ms --health-retries 2 busybox sleep 300 >/dev/null; sleep 2.5; docker exec he touch /ok; sleep 1.5; docker rm -f he; sleep 1.1; T1=$(date +%s)
docker events --since $T0 --until $T1 --filter container=he --filter event=health_status --format '{{.Action}}'
docker events --since $T0 --until $T1 --filter container=he --filter 'event=health_status: healthy' --format '{{.Action}} {{.Actor.Attributes.name}}'
docker events --since $T0 --until $T1 --filter container=he --filter event=exec_start --format '{{.Action}}' | sort | uniq -c | sort -rn | head -2 | sed 's/^ *[0-9]* //'
docker events --since $T0 --until $T1 --filter container=he --format '{{.Action}}' | grep -v exec_
docker run -d --name si --health-cmd 'date +%s >> /t; false' --health-interval 30s --health-start-period 20s --health-start-interval 500ms busybox sleep 300 >/dev/null; sleep 3; docker exec si sh -c '[ $(wc -l < /t) -ge 3 ] && echo often'; docker inspect si -f '{{.State.Health.Status}}'
docker inspect si -f '{{json .Config.Healthcheck}}'
docker run --rm --health-cmd true --health-start-interval 1us busybox true; echo "rc=$?"
docker run --rm --health-cmd true --health-start-interval -1s busybox true; echo "rc=$?"
docker run --rm --no-healthcheck --health-start-interval 1s busybox true; echo "rc=$?"
docker run --rm --no-healthcheck --health-interval 1s busybox echo interval alone
docker rm -f si
