docker network create --subnet 172.28.0.0/16 pier >/dev/null
docker run -d --name db --network pier --network-alias store busybox sleep 600 >/dev/null
docker run --rm --network pier busybox nslookup db 2>&1 | grep -c 172.28.0.2
docker run --rm --network pier busybox ping -c 1 store | head -1
docker run --rm --network pier busybox cat /etc/resolv.conf | grep nameserver
docker run --rm --network pier busybox ping -c 1 nobody
docker run -d --name lone busybox sleep 600 >/dev/null; docker network connect pier lone
docker inspect lone --format '{{range $name, $net := .NetworkSettings.Networks}}{{$name}} {{end}}'
docker exec lone ping -c 1 db | head -1
docker network connect pier lone
docker network connect pier ghost
docker network connect nowhere lone
docker network disconnect pier lone; docker exec lone ping -c 1 -W 1 db
docker rm -f db lone; docker network rm pier
