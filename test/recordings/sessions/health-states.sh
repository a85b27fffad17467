docker run -d --name seq --health-cmd 'n=$(cat /n 2>/dev/null || echo 0); n=$((n+1)); echo $n > /n; echo "probe $n"; [ $n -ge 3 ]' --health-interval 1s --health-retries 5 busybox sleep 300 >/dev/null; sleep 4.6
docker inspect seq -f '{{.State.Health.Status}} {{.State.Health.FailingStreak}} {{range .State.Health.Log}}{{.ExitCode}}{{end}}' | cut -d' ' -f1,2
docker inspect seq -f '{{json .State.Health}}' | jq -c 'keys, (.Log[0]|keys), .Log[0].Output'
docker run -d --name slow --health-cmd 'sleep 5' --health-interval 500ms --health-timeout 1s --health-retries 1 busybox sleep 300 >/dev/null; sleep 2.5; docker inspect slow -f '{{.State.Health.Status}} {{(index .State.Health.Log 0).ExitCode}} {{(index .State.Health.Log 0).Output}}'
docker run -d --name gone --health-cmd nosuchprobe --health-interval 500ms --health-retries 1 busybox sleep 300 >/dev/null; sleep 1.5; docker inspect gone -f '{{(index .State.Health.Log 0).ExitCode}} {{(index .State.Health.Log 0).Output}}'
docker ps --format '{{.Names}} {{.Status}}' | sed 's/Up .* (/Up (/' | sort
docker ps --filter health=healthy -q | wc -l; docker ps --filter health=unhealthy --format '{{.Names}}' | sort; docker ps --filter health=none -q | wc -l
docker pause seq; docker ps --filter name=seq --format '{{.Status}}' | sed 's/Up .* (/Up (/'; docker unpause seq
docker stop -t 0 gone; docker inspect gone -f "{{.State.Health.Status}}"; docker ps -a --filter name=gone --format '{{.Status}}' | cut -c1-12
docker start gone >/dev/null; docker inspect gone -f '{{.State.Health.Status}}'
docker run -d --name arr --health-cmd '["true"]' --health-interval 500ms --health-retries 1 busybox sleep 300 >/dev/null; docker inspect arr -f '{{json .Config.Healthcheck.Test}}'
docker run --rm --health-start-interval 1s --health-cmd true busybox true; echo "rc=$?"
docker run --rm --health-start-period -1s --health-cmd true busybox true; docker run --rm --health-timeout 1us --health-cmd true busybox true; docker run --rm --health-retries x busybox true; echo "rc=$?"
docker run -d --name init --health-cmd false --health-interval 500ms --health-start-period 60s --health-retries 1 busybox sleep 300 >/dev/null; sleep 2; docker inspect init -f '{{.State.Health.Status}} {{.State.Health.FailingStreak}}'
docker create --name cfg --health-cmd 'curl -f x || exit 1' --health-interval 1m30s --health-timeout 3s --health-retries 4 --health-start-period 2s busybox >/dev/null; docker inspect cfg -f '{{json .Config.Healthcheck}} {{json .State.Health}}'
docker commit cfg withhealth >/dev/null; docker image inspect withhealth -f '{{json .Config.Healthcheck}}'; docker run --rm --no-healthcheck withhealth true; docker create --name over --health-retries 9 withhealth >/dev/null; docker inspect over -f '{{json .Config.Healthcheck}}'
docker rm -f seq slow gone arr init cfg over; docker rmi withhealth | head -1
