docker network create --subnet 10.81.0.0/16 --ip-range 10.81.5.0/24 --gateway 10.81.5.254 --aux-address host1=10.81.5.1 b-net
docker network inspect b-net --format '{{json .IPAM}}'
docker run --rm --network b-net busybox ip -4 addr show eth0 | grep inet
docker run --rm --network b-net busybox ip route
docker network create --internal --label app=shop b-int; docker run --rm --network b-int busybox ip route
docker network create -o com.docker.network.bridge.name=b-br0 -o com.docker.network.driver.mtu=1400 b-opt; docker run --rm --network b-opt busybox cat /sys/class/net/eth0/mtu
docker network inspect b-opt -f '{{json .Options}}'
docker network create --subnet 10.82.0.0/24 --subnet 10.83.0.0/24 b-two
docker network create --gateway 10.84.0.1 b-gw
docker network create --subnet 10.84.0.0/24 --gateway 10.85.0.1 b-gw
docker network create --subnet 10.84.0.0/24 --ip-range 10.99.0.0/24 b-range
docker network create --subnet not-a-net b-bad
docker network create --subnet 10.84.0.5/24 b-host
docker network create --aux-address x=10.84.0.9 b-aux
docker network rm b-net b-int b-opt b-two b-gw b-range b-host b-aux
