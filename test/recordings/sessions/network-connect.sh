docker network create --subnet 10.91.0.0/24 b-lan; docker network create b-wan >/dev/null
docker run -d --name b-web --network b-lan --ip 10.91.0.50 --network-alias www busybox sleep 600 >/dev/null; docker inspect b-web -f '{{.NetworkSettings.Networks.b-lan.IPAddress}}'
docker inspect b-web -f '{{(index .NetworkSettings.Networks "b-lan").IPAddress}} {{(index .NetworkSettings.Networks "b-lan").Gateway}}'
docker run -d --name b-cli busybox sleep 600 >/dev/null; docker network connect --ip 10.91.0.60 --alias cli b-lan b-cli; docker exec b-cli ip -4 -o addr | awk '{print $2, $4}'
docker exec b-cli ping -c 1 -W 1 www | head -n 1
docker exec b-web ping -c 1 -W 1 cli | sed -n 2p | sed 's/time.*//'
docker network connect b-lan b-cli
docker network connect --ip 10.91.0.50 b-lan b-web
docker network connect --ip 172.31.255.9 b-wan b-cli
docker network connect --ip 10.99.0.1 b-lan b-cli
docker network disconnect b-wan b-cli
docker network disconnect b-lan b-cli; docker exec b-cli ip -4 -o addr | wc -l
docker network disconnect -f b-lan b-cli
docker network connect --link b-web:store b-lan b-cli && docker exec b-cli ping -c 1 -W 1 store | head -n 1
docker network disconnect b-lan b-none; docker network connect b-zip b-cli; docker network connect host b-cli; docker network connect none b-cli
docker run --rm --network b-lan --ip 10.91.0.50 busybox true
docker run --rm --ip 172.17.0.99 busybox true
docker network rm b-lan 2>&1 | sed 's/[0-9a-f]\{64\}/ID/'
docker rm -f b-web b-cli; docker network rm b-lan b-wan
