docker run -d --name pa -p 8471:80 busybox sleep 300 >/dev/null; docker run -d --name pb -p 8471:80 busybox sleep 300 | wc -c; docker inspect pb -f '{{.State.Status}} {{.State.ExitCode}} {{.State.Error}}' | sed 's/(.*)//'
docker start pb; docker start -a pb; echo "rc=$?"; docker rm pa -f >/dev/null; docker start pb; docker port pb
docker run --rm -p 127.0.0.1:8472:80 -p 127.0.0.2:8472:80 busybox echo two
docker run -d --name pc -p 127.0.0.1:8473:80 busybox sleep 300 >/dev/null; docker run --rm --name px -p 127.0.0.1:8473:80 busybox true; docker run --rm --name px -p 8473:80 busybox true; docker run --rm -p 127.0.0.2:8473:81 busybox echo other
docker run -d --name pd -p 8474-8476:80 busybox sleep 300 >/dev/null; docker port pd 80 | head -1; docker run -d --name pe -p 8474-8476:80 busybox sleep 300 >/dev/null; docker port pe 80/tcp | head -1
docker run --rm --name px -p 8477:80/sctp busybox echo sctp; docker run --rm -p 8477:80/icmp busybox true; docker run --rm -p 8477:80/TCP busybox echo upper; docker run --rm -p 8477:80/ busybox true
docker run --rm -p abc:80 busybox true; docker run --rm -p 80:abc busybox true; docker run --rm -p 70000:80 busybox true; docker run --rm -p '' busybox true; docker run --rm -p : busybox true; docker run --rm -p 8080:80:90:100 busybox true
docker run --rm -p 8480-8479:80 busybox true; docker run --rm -p 8480-8482:80-83 busybox true; docker run --rm -p 0:80 busybox echo zero; docker run --rm -p -1:80 busybox true; docker run --rm -p localhost:8480:80 busybox true
docker run -d --name pf -p 8481:80 -p 8481:80/udp -p 8482:80 busybox sleep 300 >/dev/null; docker port pf; docker port pf 80/udp; docker port pf 80; docker port pf 99/tcp; docker port pf 80/xyz; docker port nosuch
docker ps --format '{{.Names}}: {{.Ports}}' | sort
docker ps --filter publish=8481 --format '{{.Names}}'; docker ps --filter publish=8473/tcp -q | wc -l; docker ps --filter expose=80 -q | wc -l; docker ps --filter publish=8000-9000/udp --format '{{.Names}}'; docker ps --filter publish=abc
docker inspect pf -f '{{(index (index .NetworkSettings.Ports "80/tcp") 0).HostPort}} {{range $p, $c := .NetworkSettings.Ports}}{{$p}} -> {{len $c}} {{end}}'
docker run -d --name pg -P --expose 80-82 --expose 53/udp busybox sleep 300 >/dev/null; docker port pg | cut -d' ' -f1 | sort | uniq | xargs; docker inspect pg -f '{{json .Config.ExposedPorts}} {{.HostConfig.PublishAllPorts}} {{json .HostConfig.PortBindings}}'
docker run --rm --expose abc busybox true; docker run --rm --expose 80-79 busybox true; docker run --rm --expose 80:80 busybox true; docker create --name ph --expose 90/tcp -p 8490:90 busybox >/dev/null; docker port ph; docker ps -a --filter name=ph --format '[{{.Ports}}]'
docker rm -f pb pc pd pe pf pg ph | sort | xargs
