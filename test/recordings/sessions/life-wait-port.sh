docker run -d --name w1 -p 8099:80 -p 127.0.0.1:8098:53/udp busybox sh -c 'sleep 6; exit 9' >/dev/null
docker port w1
docker port w1 80
docker port w1 80/tcp
docker port w1 53/udp
docker port w1 53
docker port w1 bogus
docker port w1 80/bogus
docker port nosuch
docker port
docker wait w1
docker wait w1 nosuch
docker wait nosuch
docker wait
docker port w1
docker create --name w2 -p 8097:80 busybox >/dev/null; docker port w2; docker wait w2 & sleep 0.5; docker start w2 >/dev/null; wait
docker rm w1 w2
