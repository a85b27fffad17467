docker create --name b-holder busybox >/dev/null; docker tag busybox b-rm:1; docker tag busybox b-rm:2
ID=$(docker images -q busybox:latest); docker rmi $ID 2>&1 | sed "s/$ID/ID/"
docker rmi b-rm:1 b-rm:3
docker image rm -f b-rm:2
echo hello > f; tar c f | docker import - b-own:1 >/dev/null; docker run --name b-c b-own:1 /x 2>&1 | tail -n 1 | cut -c1-40
docker rmi b-own:1 2>&1 | sed 's/[0-9a-f]\{12\}/ID/g'
docker rmi -f b-own:1
docker rm b-c; docker images -f dangling=true -q | wc -l
docker image prune
docker image prune -f
docker image prune -a -f --filter label=none
docker image prune -f --filter until=abc
docker rmi --no-prune nosuch:1; docker rmi -f nosuch:1
docker rmi sha256:0000000000000000000000000000000000000000000000000000000000000000
docker image rm
docker rm b-holder
