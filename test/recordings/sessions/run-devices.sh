docker run --rm --device /dev/null:/dev/nil busybox ls -l /dev/nil | cut -c1-10
docker run --rm --device /dev/zero:/dev/z:r busybox sh -c 'head -c 3 /dev/z | wc -c; echo x > /dev/z'
docker run --rm --device /dev/nosuch busybox true
docker run --rm --device /dev/null:/dev/nil:q busybox true
docker run --rm --device '' busybox true
docker create --name dv --device /dev/zero --device /dev/null:/dev/nil:rw busybox >/dev/null; docker inspect dv -f '{{json .HostConfig.Devices}}'
docker run --rm busybox sh -c 'ls /dev | tr "\n" " "'
docker run --rm --device-cgroup-rule 'c 1:* rwm' busybox echo ok
docker run --rm --device-cgroup-rule 'x 1:* rwm' busybox true
docker run --rm --gpus all busybox true
docker run --rm --device-read-bps /dev/nosuch:1mb busybox true
docker run --rm --device-read-bps nosuch busybox true
docker rm dv
