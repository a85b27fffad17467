docker network create --subnet 10.93.0.0/24 b-dns >/dev/null; docker run -d --name b-db --hostname dbhost --network b-dns busybox sleep 600 >/dev/null
docker run --rm --network b-dns busybox cat /etc/resolv.conf
docker run --rm --network b-dns busybox nslookup b-db | sed -n 's/^Address: //p'
docker run --rm --network b-dns busybox nslookup dbhost | head -n 2
docker run --rm --network b-dns busybox ping -c 1 nohost
docker run --rm busybox ping -c 1 b-db
docker run --rm --add-host db:10.0.0.5 --add-host gw:host-gateway busybox sh -c 'grep -e db -e gw /etc/hosts'
docker run --rm --dns 9.9.9.9 --dns-search example.com --dns-opt ndots:2 busybox cat /etc/resolv.conf
docker run --rm --network b-dns --dns 9.9.9.9 busybox sh -c 'grep -v "^#" /etc/resolv.conf'
docker run --rm --hostname web.example.com busybox sh -c 'hostname; hostname -f; hostname -s; hostname -d; tail -n 1 /etc/hosts | cut -f 2'
docker run --rm -h short --domainname lan busybox sh -c 'hostname; cat /etc/hostname; tail -n 1 /etc/hosts | cut -f 2'
docker run --rm --network none busybox sh -c 'ip -o link | wc -l; cat /etc/hosts | wc -l; ping -c 1 -W 1 8.8.8.8'
docker run --rm --network host busybox hostname
docker run --rm --add-host bad busybox true
docker run --rm --dns nine busybox true
docker run --rm --network container:b-db busybox sh -c 'hostname; tail -n 1 /etc/hosts | cut -f 2 | cut -c1-6'
docker rm -f b-db; docker network rm b-dns
