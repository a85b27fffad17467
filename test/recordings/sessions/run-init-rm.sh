docker run --rm --init busybox ps -o args
docker run --rm busybox ps -o pid,args
docker create --name i1 --init busybox >/dev/null; docker inspect i1 -f '{{json .HostConfig.Init}} {{.HostConfig.AutoRemove}}'
docker create --name i2 busybox >/dev/null; docker inspect i2 -f '{{json .HostConfig.Init}}'
docker run -d --rm --name brief busybox sleep 0.5 >/dev/null; sleep 1.5; docker ps -a --filter name=brief -q | wc -l
docker run --rm -d --name vols -v /data busybox sleep 100 >/dev/null; docker volume ls -q | wc -l; docker stop -t 0 vols; sleep 0.5; docker volume ls -q | wc -l
docker run --rm --name dup busybox true; docker run --rm --name dup busybox echo again
docker run --rm --cidfile id.txt busybox true; wc -c < id.txt
docker run --rm --cidfile id.txt busybox true
docker run --name 'bad name' busybox true
docker run --name - busybox true
docker run --name i1 busybox true
docker run --rm --hostname 'under_score' busybox hostname
docker run --rm --hostname '-bad' busybox hostname
docker run --rm --domainname example.test -h web busybox sh -c 'hostname; cat /proc/sys/kernel/domainname; tail -1 /etc/hosts | cut -f2'
docker rm i1 i2
