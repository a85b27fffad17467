docker volume create b-named >/dev/null; docker run -d --name b-anon -v /cache busybox sleep 600 >/dev/null; docker volume ls -q | wc -l
docker volume prune </dev/null
echo n | docker volume prune
echo y | docker volume prune | tail -n 1
docker volume prune -a -f
docker volume create b-keep --label keep >/dev/null; docker volume prune -f --filter 'label!=keep'
docker volume prune -f --filter until=1h
docker volume prune -f --filter all=1
docker rm -f b-anon; docker volume ls -q | wc -l
docker volume prune --force extra
docker volume rm $(docker volume ls -q) >/dev/null 2>&1; docker volume ls
docker volume
docker volume prune --help
