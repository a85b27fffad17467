docker network create -d macvlan mv >/dev/null; docker network inspect mv -f '{{.Driver}} {{json .Options}} {{.Scope}}'
docker run --rm --network mv busybox ip -o -4 addr show eth0 | awk '{print $2}'
docker network create -d macvlan -o parent=nosuch0 --subnet 10.81.0.0/24 mv2; docker network create -d macvlan -o parent=eth0 -o macvlan_mode=funny --subnet 10.82.0.0/24 mv3
docker network create -d ipvlan --subnet 10.83.0.0/24 iv >/dev/null; docker network inspect iv -f '{{.Driver}} {{json .Options}}'; docker run --rm --network iv busybox ip -o -4 addr show eth0 | awk '{print $4}'
docker network create -d ipvlan -o ipvlan_mode=l9 --subnet 10.84.0.0/24 iv2; docker network create -d ipvlan -o ipvlan_mode=l3 --subnet 10.84.0.0/24 iv3 >/dev/null; docker run --rm --network iv3 busybox ip route
docker network create -d overlay ov; docker network create -d overlay --attachable ov; docker network create --scope swarm sw; docker network create --ingress ing
docker network create -d nosuch x; docker network create -d host h2; docker network create -d null n2; docker network create -d bridge bridge
docker network create --attachable att >/dev/null; docker network inspect att -f '{{.Attachable}} {{.Ingress}} {{.Internal}} {{.ConfigOnly}}'
docker network create --config-only --subnet 10.85.0.0/24 cfg >/dev/null; docker network inspect cfg -f '{{.Driver}} {{.ConfigOnly}} {{.Scope}}'; docker run --rm --network cfg busybox true
docker network create --config-from cfg use >/dev/null; docker network inspect use -f '{{json .ConfigFrom}} {{json .IPAM.Config}}'; docker network create --config-from nosuch use2
docker network create --config-only -o a=b --internal cfg2; docker network create --config-from cfg --subnet 10.86.0.0/24 use3
docker network rm cfg; docker network rm use cfg
docker network create -o com.docker.network.bridge.name=br-custom -o com.docker.network.driver.mtu=1400 named >/dev/null; ip -o link show br-custom | grep -o 'mtu [0-9]*'; docker run --rm --network named busybox cat /sys/class/net/eth0/mtu
docker network create -o com.docker.network.bridge.name=br-custom dup; docker network create -o com.docker.network.driver.mtu=abc bad; docker network create -o com.docker.network.bridge.enable_icc=maybe bad2; docker network create -o com.docker.network.bridge.host_binding_ipv4=nope bad3
docker network create -o com.docker.network.bridge.host_binding_ipv4=127.0.0.1 lo >/dev/null; docker run -d --name lo1 --network lo -p 8451:80 busybox sleep 300 >/dev/null; docker port lo1; docker ps --format '{{.Ports}}'
docker rm -f lo1 >/dev/null; docker network ls --format '{{.Name}} {{.Driver}} {{.Scope}}' | sort; docker network prune -f | tail -n +2 | sort
