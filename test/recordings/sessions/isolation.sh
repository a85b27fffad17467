docker run --rm -h ship busybox hostname
docker run --rm busybox ps | head -2
docker run --rm busybox cat /proc/1/comm
docker run --rm busybox ls / | tr '\n' ' '
docker run --rm busybox id
docker run --rm -u 1000:1000 busybox id
docker run --rm busybox sh -c 'ip addr show eth0 | grep -c "inet 172.17."'
docker run --rm --network none busybox ip addr | grep -c eth0
docker run --rm --network host busybox hostname
docker run --rm busybox cat /etc/hosts | head -2
docker run --rm busybox grep -E 'CapEff|NoNewPrivs|Seccomp:' /proc/self/status
docker run --rm busybox env | grep -v HOSTNAME | sort
