docker run --rm --tmpfs /scratch busybox sh -c 'mount | grep scratch'
docker run --rm --tmpfs /scratch:size=1m,mode=1777 busybox sh -c 'mount | grep scratch; stat -c %a /scratch'
docker run --rm --tmpfs /scratch:size=1m busybox dd if=/dev/zero of=/scratch/f bs=1M count=2 2>&1 | grep -v records
docker run --rm --tmpfs /scratch:bogus=1 busybox true
docker run --rm --tmpfs scratch busybox true
docker run --rm --read-only --tmpfs /run busybox sh -c 'touch /run/ok && echo yes; touch /no'
docker run --rm --mount type=tmpfs,target=/t,tmpfs-size=64k busybox sh -c 'df -k /t | tail -1 | tr -s " "'
docker run --rm --mount type=tmpfs,target=/t,tmpfs-mode=700 busybox stat -c %a /t
docker run --rm --mount type=tmpfs,source=x,target=/t busybox true
docker run --rm --mount type=tmpfs,target=/t,tmpfs-size=big busybox true
docker run --rm --mount type=tmpfs busybox true
docker create --name tm --tmpfs /a:rw,noexec --mount type=tmpfs,dst=/b busybox >/dev/null; docker inspect tm -f '{{json .HostConfig.Tmpfs}} {{json .Mounts}} {{json .HostConfig.Mounts}}'
docker run --rm --tmpfs /x --tmpfs /x:size=1m busybox sh -c 'mount | grep -c " /x "'
docker rm tm
