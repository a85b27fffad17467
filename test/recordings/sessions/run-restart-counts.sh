docker run -d --name loop --restart on-failure:3 busybox sh -c 'echo try; exit 4' >/dev/null; sleep 6; docker inspect loop -f '{{.RestartCount}} {{.State.Status}} {{.State.ExitCode}} {{.State.Restarting}}'
docker logs loop
docker ps -a --filter name=loop --format '{{.Status}}' | sed 's/ [0-9a-zA-Z ]* ago//'
docker run -d --name ok --restart on-failure busybox true >/dev/null; sleep 1.5; docker inspect ok -f '{{.RestartCount}} {{.State.Status}}'
docker run -d --name spin --restart always busybox sh -c 'sleep 0.1; exit 1' >/dev/null; sleep 8; docker inspect spin -f '{{.State.Restarting}} {{.State.Status}} {{gt .RestartCount 2}}'
docker ps --filter status=restarting --format '{{.Names}} {{.Status}}' | sed 's/) .*/)/'
docker exec spin true >/dev/null 2>&1; echo "rc=$?"
docker port spin
docker rename spin spun; docker rename spun spin
docker stop -t 0 spin; docker inspect spin -f '{{.State.Status}} {{.State.Restarting}}'
docker update --restart no spin; docker start spin >/dev/null; sleep 2.5; docker inspect spin -f '{{.State.Status}} {{.HostConfig.RestartPolicy.Name}}'
docker run --restart always --rm busybox true; echo "rc=$?"
docker run -d --rm --name auto busybox sleep 300 >/dev/null; docker update --restart always auto; echo "rc=$?"
docker restart -t 0 auto; sleep 0.5; docker ps --filter name=auto --format '{{.Names}}'
docker stop -t 0 auto; sleep 0.5; docker inspect auto -f x 2>&1 | tail -1
docker run --restart '' --rm busybox echo fine; docker run --restart no:2 busybox true; docker run --restart on-failure: --name od busybox true; echo "rc=$?"
docker run --restart unless-stopped:2 busybox true; docker run --restart Always busybox true; docker run --restart=on-failure:1:2 busybox true; echo "rc=$?"
docker run -d --restart nosuch:3 busybox true; docker create --restart always --name mk busybox false >/dev/null; docker inspect mk -f '{{.HostConfig.RestartPolicy.Name}}'
docker rm -f loop ok spin od mk 2>/dev/null | sort
