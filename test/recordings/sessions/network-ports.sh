docker run -d --name b-p1 -p 8301:80 -p 127.0.0.1:8302:81/udp busybox sleep 600 >/dev/null; docker port b-p1 | sort
docker port b-p1 80; docker port b-p1 81/udp; docker port b-p1 99
docker run --rm --name b-p2 -p 0.0.0.0:8301:80 busybox true
docker run -d --name b-p3 -p 8310-8312:80-82 busybox sleep 600 >/dev/null; docker port b-p3 | sort | head -n 2
docker ps --filter name=b-p --format '{{.Names}} {{.Ports}}' | sort
docker run --rm -p 8320-8322:80-81 busybox true
docker run --rm -p 80:99999 busybox true
docker run --rm -p 10.1.1.1.1:80:80 busybox true
docker run --rm -p 80/icmp busybox true
docker run --rm --name b-p5 -p 10.254.254.254:8330:80 busybox true
docker run -d --name b-p4 -P --expose 7000 --expose 7001/udp busybox sleep 600 >/dev/null; docker inspect b-p4 -f '{{range $p, $b := .NetworkSettings.Ports}}{{$p}} {{len $b}};{{end}}'
docker inspect b-p1 -f '{{json .HostConfig.PortBindings}}'
docker run --rm --network host -p 8340:80 busybox true
docker inspect b-p2
docker stop -t 0 b-p1 >/dev/null; docker port b-p1; docker run --rm -p 8301:80 busybox echo free
docker rm -f b-p1 b-p3 b-p4 b-p2
