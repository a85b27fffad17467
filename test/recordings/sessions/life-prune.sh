docker container prune -f
docker run --name p1 -l keep=yes busybox true; docker run --name p2 busybox sh -c 'echo data > /f; exit 1'; docker create --name p3 -l drop busybox >/dev/null; docker run -d --name p4 busybox sleep 300 >/dev/null
docker container prune --filter label=keep=no -f
docker container prune -f --filter label!=keep | wc -l
docker ps -a --format '{{.Names}}' | sort
docker container prune --filter until=24h --force
docker container prune --filter until=bogus -f
docker container prune --filter bogus=1 -f
docker container prune --filter keep -f
docker container prune now
docker container prune < /dev/null; echo "rc=$?"
echo y | docker container prune | head -4
docker container prune -f --filter status=exited
docker image prune -f; echo "rc=$?"
docker tag busybox spare:1; docker image prune -a -f --filter label=x; docker image prune -af --filter dangling=maybe
docker image prune -f --filter dangling=false --filter until=1000h
docker system prune -f --volumes | tail -2
docker rm -f p4 p1; docker rmi spare:1
