docker run --rm --ulimit nofile=100:200 busybox sh -c 'ulimit -Sn; ulimit -Hn'
docker run --rm --ulimit nofile=64 busybox sh -c 'ulimit -n'
docker run --rm --ulimit nofile=200:100 busybox true
docker run --rm --ulimit bogus=1 busybox true
docker run --rm --ulimit nofile busybox true
docker run --rm --ulimit nofile=a:b busybox true
docker run --rm --ulimit core=0 busybox sh -c 'ulimit -c'
docker create --name ul --ulimit nofile=10:20 --ulimit nproc=5 busybox >/dev/null; docker inspect ul -f '{{json .HostConfig.Ulimits}}'
docker run --rm --sysctl net.ipv4.ip_forward=0 busybox cat /proc/sys/net/ipv4/ip_forward
docker run --rm --sysctl kernel.bogus=1 busybox true
docker run --rm --sysctl vm.swappiness=10 busybox true
docker run --rm --sysctl kernel.msgmax busybox true
docker run --rm --sysctl net.core.somaxconn=77 busybox cat /proc/sys/net/core/somaxconn
docker run --rm --network host --sysctl net.ipv4.ip_forward=1 busybox true
docker rm ul
