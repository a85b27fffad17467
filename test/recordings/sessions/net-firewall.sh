iptables -S
iptables -t nat -S
docker run -d --name w1 -p 8461:80 -p 127.0.0.1:8462:81/udp busybox sleep 300 >/dev/null; iptables -S DOCKER; iptables -t nat -S DOCKER; iptables -t nat -S POSTROUTING
iptables -L DOCKER -n
iptables -t nat -L DOCKER -n
docker network create --subnet 10.87.0.0/24 -o com.docker.network.bridge.name=br-fw fw >/dev/null; iptables -S | grep br-fw; iptables -t nat -S | grep -e br-fw -e 10.87
docker network create --internal --subnet 10.88.0.0/24 -o com.docker.network.bridge.name=br-int int >/dev/null; iptables -S | grep -e br-int -e 10.88
docker network create -o com.docker.network.bridge.name=br-noicc -o com.docker.network.bridge.enable_icc=false -o com.docker.network.bridge.enable_ip_masquerade=false --subnet 10.89.0.0/24 noicc >/dev/null; iptables -S | grep br-noicc; iptables -t nat -S | grep -e br-noicc -e 10.89
docker run -d --name f1 --network fw -p 8463-8464:90-91 busybox sleep 300 >/dev/null; iptables -t nat -S | grep br-fw; iptables -S DOCKER | grep br-fw
iptables -S | head -3; iptables -S DOCKER-USER; iptables -L DOCKER-USER -n; iptables -L FORWARD -n | head -2; iptables -S NOSUCH; iptables -L -t nosuch
iptables -I DOCKER-USER -s 10.9.9.9 -j DROP && iptables -S DOCKER-USER; iptables -D DOCKER-USER -s 10.9.9.9 -j DROP; iptables -D DOCKER-USER -s 10.9.9.9 -j DROP
ps -eo args | grep '^/usr/[s]*bin/docker-proxy' | sort
ss -ltn | grep 846 | awk '{print $1, $4}' | sort; ss -lun | grep 846 | awk '{print $1, $4}'
docker stop -t 0 w1 >/dev/null; iptables -t nat -S DOCKER; ss -ltn | grep -c 8461; ps -eo args | grep -c '[d]ocker-proxy'
docker rm -f w1 f1; docker network rm fw int noicc; iptables -S | grep -c br-; iptables -t nat -S
