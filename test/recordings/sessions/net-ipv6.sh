docker network create --ipv6 --subnet fd00:61::/64 --subnet 10.161.0.0/24 six >/dev/null; docker network inspect six -f '{{.EnableIPv6}} {{json .IPAM.Config}}'
docker run --rm --network six busybox ip -6 -o addr show eth0 | awk '{print $4}' | grep fd00
docker run -d --name a6 --network six busybox sleep 300 >/dev/null; docker inspect a6 -f '{{.NetworkSettings.Networks.six.GlobalIPv6Address}}/{{.NetworkSettings.Networks.six.GlobalIPv6PrefixLen}} {{.NetworkSettings.Networks.six.IPv6Gateway}}'
docker run --rm --network six busybox ping -6 -c 1 a6 | head -2
docker run --rm --network six --ip6 fd00:61::99 busybox ip -6 -o addr show eth0 | grep -c 'fd00:61::99/64'
docker run --rm --network six --ip6 fd00:62::99 busybox true; docker run --rm --network six --ip6 nope busybox true
docker run --rm --network six busybox ip -6 route | grep -v fe80
docker run --rm --network six busybox nslookup a6 2>&1 | grep -A9 Name: | sort -u
docker network create --ipv6 auto6 && docker network inspect auto6 -f '{{len .IPAM.Config}}'
docker network create --subnet fd00:70::/64 --subnet 10.162.0.0/24 only6; docker network inspect only6 -f '{{.EnableIPv6}} {{json .IPAM.Config}}'
docker network create --ipv6 --subnet fd00:71::/64 --gateway fd00:71::ff --subnet 10.71.0.0/24 dual >/dev/null; docker network inspect dual -f '{{json .IPAM.Config}}'
docker network create --ipv6 --subnet fd00:71::/80 dup6; docker network create --ipv6 --subnet fd00:72::/129 bad6
docker run --rm --network dual busybox sh -c 'ip -o addr show eth0 | grep -v fe80 | awk "{print \$3,\$4}"; cat /etc/hosts | grep -c fd00'
docker run --rm --network six --sysctl net.ipv6.conf.all.disable_ipv6=1 busybox ip -6 addr
docker exec a6 grep -v '^127' /etc/hosts | sed "s/$(docker ps -q -f name=a6)/ID/"; docker exec a6 cat /proc/sys/net/ipv6/conf/eth0/disable_ipv6
docker rm -f a6; docker network prune -f | tail -n +2 | sort
