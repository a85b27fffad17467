docker run -d --name well --health-cmd 'test -f /ok' --health-interval 500ms --health-retries 2 --health-timeout 2s busybox sh -c 'touch /ok; sleep 300' >/dev/null; sleep 1.5
docker inspect well -f '{{.State.Health.Status}} {{.State.Health.FailingStreak}}'
docker ps --filter health=healthy --format '{{.Names}} {{.Status}}' | sed 's/Up .* (/Up (/'
docker exec well rm /ok; sleep 2; docker inspect well -f '{{.State.Health.Status}}'
docker ps --filter health=unhealthy --format '{{.Names}}'
docker inspect well -f '{{json .Config.Healthcheck}}'
docker inspect well -f '{{with index .State.Health.Log 0}}{{.ExitCode}} [{{.Output}}]{{end}}'
docker run -d --name none --no-healthcheck busybox sleep 300 >/dev/null; docker inspect none -f '{{json .Config.Healthcheck}} {{json .State.Health}}'
docker run --rm --no-healthcheck --health-cmd true busybox true
docker run --rm --health-cmd true --health-interval 1us busybox true
docker run --rm --health-cmd true --health-interval -1s busybox true
docker run --rm --health-cmd true --health-retries -1 busybox true
docker run --rm --health-interval soon busybox true
docker run -d --name starting --health-cmd 'exit 1' --health-start-period 30s --health-interval 300ms busybox sleep 300 >/dev/null; sleep 1.2; docker inspect starting -f '{{.State.Health.Status}}'
docker ps --filter health=bogus
docker stop -t 0 well; docker inspect well -f '{{.State.Health.Status}} {{.State.Status}}'
docker rm -f well none starting
