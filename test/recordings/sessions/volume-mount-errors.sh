docker run --rm -v relative/path:/data busybox true
docker run --rm -v /data busybox sh -c 'mount | grep -c " /data "'
docker run --rm -v b-vol:data busybox true
docker run --rm -v b-vol:/ busybox true
docker run --rm -v /tmp:/a -v /var:/a busybox true
docker run --rm -v b-vol:/data:rx busybox true
docker run --rm -v a:b:c:d busybox true
docker run --rm --mount type=bind,source=/nope/here,target=/x busybox true
docker run --rm --mount type=bind,source=/tmp busybox true
docker run --rm --mount type=bin,source=/tmp,target=/x busybox true
docker run --rm --mount source=b-vol,target=/x,readonly busybox touch /x/f
docker run --rm --mount type=tmpfs,target=/t,tmpfs-size=1m busybox sh -c 'df /t | tail -n 1'
docker run --rm --mount type=volume,src=/abs,target=/x busybox true
docker run --rm --mount type=bind,src=.,dst=/x,colour=red busybox true
docker run --rm --tmpfs /run/x:size=64k busybox sh -c 'mount | grep /run/x'
docker volume rm b-vol
