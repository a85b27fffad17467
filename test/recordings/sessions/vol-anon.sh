docker run --name an1 -v /data busybox true; docker volume ls -q | wc -l; docker rm an1; docker volume ls -q | wc -l; docker volume prune -f | wc -l
docker run --name an2 -v /data -v named:/n busybox true; docker rm -v an2; docker volume ls -q
docker run --rm -v /data -v named2:/n busybox true; docker volume ls -q | sort
docker volume create | wc -c; docker volume ls -q | awk 'length==64' | xargs docker volume inspect -f '{{json .Labels}} {{.Driver}} {{json .Options}} {{.Scope}}'
docker run -d --name an3 -v /x busybox sleep 300 >/dev/null; V=$(docker inspect -f '{{(index .Mounts 0).Name}}' an3); echo ${#V}; docker volume inspect $V -f '{{json .Labels}}'; docker volume rm $V 2>&1 | sed "s/$V/VOL/"; docker inspect -f '{{(index .Mounts 0).Source}}' an3 | sed "s/$V/VOL/"
docker rm -f an3; docker volume inspect $V -f ok; docker volume rm ${V:0:12} 2>&1 | sed "s/${V:0:12}/SHORT/"; docker volume rm $V | wc -c
docker volume ls --filter dangling=true -q | wc -l; docker volume ls --filter dangling=false -q | wc -l; docker volume ls --filter dangling=maybe
docker volume ls --filter label=com.docker.volume.anonymous -q | wc -l; docker volume prune -f --filter label=nope | tail -1; docker volume prune -f --filter dangling=true
docker create --name an4 -v /y busybox true >/dev/null; docker rm an4; docker volume ls -q | awk 'length==64' | wc -l
docker run --rm --mount type=volume,dst=/z busybox true; docker run -d --rm --name an5 --mount type=volume,dst=/z busybox sleep 300 >/dev/null; docker volume ls -q | awk 'length==64' | wc -l; docker stop -t 0 an5; sleep 0.5; docker volume ls -q | awk 'length==64' | wc -l
docker run --rm -v :/z busybox true; docker run --rm -v '' busybox true;
docker volume prune -f | grep -e Total -e reclaimed | cut -d: -f1; docker volume ls -q | sort | xargs
docker volume rm named named2; docker volume rm -f named; echo "rc=$?"; docker volume rm named nope; docker volume ls --format '{{.Name}}' | wc -l
