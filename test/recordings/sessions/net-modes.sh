docker run --rm --network none busybox ip addr
docker run --rm --network none busybox ping -c 1 -W 1 172.17.0.1; echo "rc=$?"
docker run --rm --network host busybox hostname; docker run --rm --network host -h other busybox hostname
docker run --rm --network host busybox ip -o link | awk '{print $2}' | grep -c docker0
docker run --rm --network none busybox sh -c 'cat /etc/hosts; cat /etc/resolv.conf'
docker run -d --name base -h basehost busybox sleep 300 >/dev/null; docker run --rm --network container:base busybox hostname
docker run --rm --network container:base -h x busybox true; docker run --rm --network container:base -p 80:80 busybox true; docker run --rm --network container:base --expose 80 busybox true
docker run --rm --network container:base --dns 1.1.1.1 busybox true; docker run --rm --network container:base --add-host a:1.2.3.4 busybox true; docker run --rm --network container:base --mac-address 02:42:ac:11:00:09 busybox true
docker run --rm --network container:nosuch busybox true; docker run --rm --network container: busybox true; docker run --rm --network container:base --ip 1.2.3.4 busybox true
docker run -d --name joiner --network container:base busybox sleep 300 >/dev/null; docker inspect joiner -f '{{.HostConfig.NetworkMode}} {{json .NetworkSettings.Networks}} {{.NetworkSettings.IPAddress}}' | sed "s/$(docker ps -q --no-trunc -f name=base)/BASE/"
docker stop -t 0 base joiner >/dev/null; docker start joiner 2>&1 | sed "s/$(docker ps -aq --no-trunc -f name=base)/BASE/"; docker start base joiner
docker network connect bridge joiner; docker network disconnect bridge base; docker exec base ip -o addr | awk '{print $2, $4}'; docker network disconnect host base; docker network connect none base
docker run -d --name hosted --network host busybox sleep 300 >/dev/null; docker network connect bridge hosted; docker network disconnect host hosted; docker inspect hosted -f '{{json .NetworkSettings.Networks}}' | jq -c 'to_entries[0].value | keys | length'
docker run --rm --network nosuch busybox true; docker run --rm --network '' busybox true; docker run --rm --network default busybox ip -4 -o addr show eth0 | awk '{print $4}'; docker run --rm --network bridge busybox sh -c 'ls /sys/class/net | xargs'
docker run --rm --net=host --uts=host busybox hostname; docker run --rm --uts=host -h x busybox true; docker run --rm --network host --userns=host busybox echo ok
docker rm -f base joiner hosted
