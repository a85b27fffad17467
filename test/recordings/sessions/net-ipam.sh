docker network create --subnet 10.61.0.0/24 --gateway 10.61.0.254 --ip-range 10.61.0.128/25 --aux-address router=10.61.0.129 --aux-address printer=10.61.0.130 pool >/dev/null; docker network inspect pool -f '{{json .IPAM}}'
docker run --rm --network pool busybox ip route
docker run -d --name p1 --network pool busybox sleep 300 >/dev/null; docker run -d --name p2 --network pool busybox sleep 300 >/dev/null; docker inspect p1 p2 -f '{{.NetworkSettings.Networks.pool.IPAddress}} {{.NetworkSettings.Networks.pool.Gateway}} {{.NetworkSettings.Networks.pool.IPPrefixLen}}'
docker run --rm --network pool --ip 10.61.0.130 busybox true
docker run --rm --network pool --ip 10.61.0.5 busybox hostname -i
docker run --rm --network pool --ip 10.61.0.254 busybox true
docker network create --subnet 10.61.0.0/25 overlap
docker network create --subnet 10.61.0.0/16 overlap2
docker network create --subnet 172.17.0.0/16 overlap3
docker network create --subnet 10.62.0.0/30 tiny >/dev/null; docker run -d --name t1 --network tiny busybox sleep 300 >/dev/null; docker run --name t2 --network tiny busybox true; echo "rc=$?"
docker network create --subnet 10.63.0.0/16 --gateway 10.64.0.1 gw; docker network create --gateway 10.64.0.1 gw; docker network create --ip-range 10.64.0.0/24 gw
docker network create --subnet 10.63.0.0/16 --ip-range 10.64.0.0/24 rng; docker network create --subnet 10.63.0.0/16 --aux-address a=10.64.0.1 aux
docker network create --subnet 10.63.0.0/33 bad; docker network create --subnet banana bad; docker network create --subnet 10.63.0.5/24 bad; docker network create --gateway nope --subnet 10.65.0.0/24 bad
docker network create --subnet 10.66.0.0/24 --subnet 10.67.0.0/24 two; docker network create --subnet 10.66.0.0/24 --subnet 10.66.0.0/25 two
docker network create --aux-address foo --subnet 10.66.0.0/24 kv; docker network create --ipam-driver nosuch nodriver; docker network create --ipam-opt a=b --subnet 10.68.0.0/24 opts >/dev/null; docker network inspect opts -f '{{json .IPAM.Options}} {{json .IPAM.Driver}}'
docker rm -f p1 p2 t1 t2 >/dev/null 2>&1; docker network prune -f | sort; docker network ls --format '{{.Name}}' | sort | xargs
