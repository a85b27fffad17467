docker run -d --name web1 -l tier=front -p 8081:80 busybox sleep 300 >/dev/null; docker run -d --name web2 -l tier=back --network none busybox sleep 300 >/dev/null; docker run --name done0 busybox true; docker run --name done3 busybox sh -c 'exit 3'; docker create --name made busybox >/dev/null
docker ps -a --filter status=exited --format '{{.Names}}'
docker ps -a --filter status=created --format '{{.Names}} {{.Status}}'
docker ps -a --filter exited=3 --format '{{.Names}}'
docker ps -a --filter name=web --format '{{.Names}}'
docker ps -a --filter name=^web1$ --format '{{.Names}}'
docker ps --filter label=tier=back --filter label=tier=front -q | wc -l
docker ps -a --filter network=none --format '{{.Names}}'
docker ps --filter publish=8081 --format '{{.Names}} {{.Ports}}'
docker ps -a --filter ancestor=busybox --format '{{.Names}}' | wc -l
docker ps -a --filter before=web2 --format '{{.Names}}'
docker ps -a --filter since=done0 --format '{{.Names}}'
docker ps -a --filter since=nosuch
docker ps --filter status=bogus
docker ps --filter bogus=1
docker ps --filter exited=x
docker ps --filter name
docker ps --filter volume=/data -q; docker ps -n 2 --format '{{.Names}}'
docker ps -l --format '{{.Names}}'
docker ps -n x
docker ps extra
docker ps --filter is-task=maybe
docker rm -f web1 web2 done0 done3 made
