docker create --name boat busybox sleep 600 | wc -c
docker ps -a --filter name=boat --format '{{.Names}} {{.Status}}'
docker start boat
docker start boat; docker ps --filter name=boat --format '{{.Names}} {{.State}}'
docker stop -t 0 boat
docker stop boat; echo "status $?"
docker inspect boat --format '{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}}'
docker restart -t 0 boat
docker rm boat
docker rm -f boat
docker start boat
docker stop boat
docker kill boat
docker rm boat; echo "status $?"
