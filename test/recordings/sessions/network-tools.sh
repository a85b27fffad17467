docker network create --subnet 10.92.0.0/24 b-t >/dev/null; mkdir www && echo '<h1>hi</h1>' > www/index.html; docker run -d --name b-srv --network b-t --ip 10.92.0.5 -v $PWD/www:/www:ro busybox httpd -f -h /www -p 8080 >/dev/null; sleep 0.3
docker run --rm --network b-t busybox wget -qO- http://b-srv:8080/
docker run --rm --network b-t busybox wget -O /dev/null http://b-srv:8080/missing
docker run --rm --network b-t busybox wget -qO- http://b-srv:81/
docker run --rm --network b-t busybox sh -c 'echo -e "GET / HTTP/1.0\r\n\r\n" | nc b-srv 8080 | head -n 1'
docker run --rm --network b-t busybox nc -zv b-srv 8080
docker run --rm --network b-t busybox nc -w 1 b-srv 99
docker run --rm --network b-t busybox sh -c 'route -n | head -n 2'
docker run --rm --network b-t busybox ip addr show nosuch
docker run --rm --network b-t busybox ip link set eth0 down
docker exec b-srv netstat -tln | grep -v 127.0.0.11
docker exec b-srv ip -o -4 addr show eth0 | awk '{print $4}'
docker exec b-srv sh -c 'wget -qO- localhost:8080; wget -qO- 127.0.0.1:8080/index.html'
docker rm -f b-srv; docker network rm b-t
