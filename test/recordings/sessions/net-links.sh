docker run -d --name store -e COLOR=red --expose 6379 --expose 9000/udp busybox sleep 300 >/dev/null
docker run --rm --link store busybox env | grep -v -e HOSTNAME -e HOME -e PATH= | sort | sed 's#=.*_.*/#=/NAME/#'
docker run --rm --link store:cache busybox env | grep CACHE | sort | sed 's#=.*_.*/#=/NAME/#'
docker run --rm --link store:cache busybox sh -c 'grep cache /etc/hosts' | awk '{print $1, $2, $4}'
docker run --rm --link store:cache busybox ping -c 1 cache | grep PING
docker run --rm --link nosuch busybox true; docker run --rm --link store: busybox true; docker run --rm --link :x busybox true; docker run --rm --link a:b:c busybox true
docker run -d --name user --link store:cache busybox sleep 300 >/dev/null; docker inspect user -f '{{json .HostConfig.Links}}'; docker ps --format '{{.Names}}' | sort | sed 's#=.*_.*/#=/NAME/#'
docker ps --no-trunc --format '{{.Names}}' | sort | sed 's#=.*_.*/#=/NAME/#'
docker rm --link user/cache; docker inspect user -f '{{json .HostConfig.Links}}'
docker rm --link user/nope; docker rm --link user
docker network create --subnet 10.163.0.0/24 n1 >/dev/null; docker run -d --name s1 --network n1 busybox sleep 300 >/dev/null; docker run --rm --network n1 --link s1:alias1 busybox ping -c 1 alias1 | grep PING
docker run --rm --network n1 --link s1:alias1 busybox env | grep -c ALIAS1; docker run --rm --network n1 --link store busybox true
docker run --rm --network host --link store busybox true; docker run --rm --network none --link store busybox true; docker run --rm --network container:store --link store busybox true
docker stop -t 0 store >/dev/null; docker run --rm --name linker --link store:c busybox true; docker start store >/dev/null
docker network connect --link s1:s n1 user; docker exec user ping -c 1 s | grep PING; docker inspect user -f '{{json .NetworkSettings.Networks.n1.Links}}'
docker rm -f store user s1; docker network rm n1
