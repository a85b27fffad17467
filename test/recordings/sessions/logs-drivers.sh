docker run --name ld --log-driver none busybox echo hidden; docker logs ld
docker run --name lf --log-driver local busybox echo local; docker logs lf
docker run --rm --log-driver bogus busybox true
docker run --rm --log-opt bogus=1 busybox true
docker run --rm --log-opt max-size=tiny busybox true
docker run --rm --log-opt max-file=0 --log-opt max-size=1m busybox true
docker run --rm --log-opt max-file=2 busybox echo ok
docker run --name lo --log-opt max-size=10k --log-opt max-file=3 --log-opt labels=app -l app=web busybox echo hi; docker inspect lo -f '{{json .HostConfig.LogConfig}}'
docker logs --details lo
docker inspect lf -f '{{.HostConfig.LogConfig.Type}} [{{.LogPath}}]'
docker run --rm --log-driver none --log-opt max-size=1k busybox true
docker run --rm --log-opt mode=fast busybox true
docker run --rm --log-opt mode=non-blocking --log-opt max-buffer-size=1m busybox echo fine
docker run --rm --log-driver syslog --log-opt syslog-address=bogus://x busybox true
docker run -d --name sy --log-driver none busybox sleep 100 >/dev/null; docker logs -f sy; docker logs nosuch
docker rm -f ld lf lo sy
