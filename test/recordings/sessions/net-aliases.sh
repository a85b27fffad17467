docker network create front >/dev/null; docker network create back >/dev/null
docker run -d --name db --network back --network-alias database --network-alias sql --hostname dbhost busybox sleep 300 >/dev/null; docker inspect db -f '{{json .NetworkSettings.Networks.back.Aliases}}' | sed "s/$(docker ps -q -f name=db)/<ID>/"
docker run --rm --network back busybox ping -c 1 database | head -1; docker run --rm --network back busybox ping -c 1 dbhost | head -2
docker run --rm --network front busybox ping -c 1 database; echo "rc=$?"
docker network connect --alias web --alias www front db; docker run --rm --network front busybox ping -c 1 -q www | head -1
docker run --rm --network back busybox nslookup sql 2>&1 | grep -A1 'Name:'
docker run --rm --network-alias x busybox true; docker run --rm --network host --network-alias x busybox true; docker run --rm --network none --network-alias y busybox echo none
docker exec db cat /etc/hosts | tail -2 | awk '{print $2}'; docker exec db cat /etc/resolv.conf | grep -v '^#'
docker run -d --name r1 --network back --network-alias pool busybox sleep 300 >/dev/null; docker run -d --name r2 --network back --network-alias pool busybox sleep 300 >/dev/null; docker run --rm --network back busybox nslookup pool 2>&1 | grep -c '^Address.*172'
docker run --rm --network back busybox sh -c 'ping -c 1 r1 >/dev/null && ping -c 1 r2 >/dev/null && echo both'
docker rename r1 renamed; docker run --rm --network back busybox ping -c 1 -W 1 renamed | head -1; docker run --rm --network back busybox ping -c 1 -W 1 r1
docker network disconnect back r2; docker run --rm --network back busybox ping -c 1 -W 1 r2; docker inspect r2 -f '{{len .NetworkSettings.Networks}}'; docker exec r2 ip -o -4 addr | awk '{print $2,$4}'
docker exec r2 ping -c 1 db; docker exec r2 cat /etc/resolv.conf | grep -v '^#'
docker network connect back r2; docker network connect back r2; docker inspect r2 -f '{{json .NetworkSettings.Networks.back.Aliases}}' | sed "s/$(docker ps -q -f name=r2)/<ID>/"
docker rm -f db renamed r2; docker network rm front back
