docker run -d --name seed busybox sh -c 'mkdir -p /data/sub && echo one > /data/f && chmod 600 /data/f && chown 1000:1000 /data/sub && ln -s f /data/l' >/dev/null; sleep 1; docker commit seed seeded >/dev/null; docker rm seed
docker run --rm -v cu:/data seeded sh -c 'ls -l /data | awk "{print \$1,\$3,\$4,\$9,\$10,\$11}"'
docker run --rm -v cu:/mnt busybox ls /mnt; docker run --rm -v cu:/data seeded sh -c 'echo two > /data/f; rm /data/l'; docker run --rm -v cu:/data seeded ls /data
docker run --rm -v cu2:/data:nocopy seeded ls /data | wc -l; docker run --rm --mount type=volume,src=cu3,dst=/data,volume-nocopy seeded ls /data | wc -l; docker run --rm --mount type=volume,src=cu3b,dst=/data,volume-nocopy=false seeded ls /data | xargs
docker volume create cu4 >/dev/null; docker run --rm -v cu4:/x busybox touch /x/own; docker run --rm -v cu4:/data seeded ls /data
docker run --rm -v $PWD/empty:/data seeded ls /data; ls -ld empty | awk '{print $1,$3}'
docker create --name cr -v cu5:/data seeded >/dev/null; sudo ls $(docker volume inspect -f '{{.Mountpoint}}' cu5) 2>/dev/null || ls $(docker volume inspect -f '{{.Mountpoint}}' cu5); docker rm cr
docker run --rm -v cu6:/data:ro seeded ls /data | xargs; docker run --rm -v cu6:/data:ro seeded touch /data/x
docker run --rm -v cu7:/data/sub/deep seeded sh -c 'ls -ld /data/sub/deep /data/sub | awk "{print \$1,\$3,\$4}"; ls /data'
docker run --rm -v cu8:/etc busybox cat /etc/passwd | head -1; docker run --rm -v cu8:/z busybox ls /z | xargs
docker run --rm -v cu9:/data/f seeded true; echo "rc=$?"
docker run --rm --tmpfs /data seeded ls /data; docker run --rm --mount type=tmpfs,dst=/data seeded sh -c 'ls /data | wc -l; stat -c %a /data'
docker run --rm -u 1000 -v cu10:/new busybox sh -c 'touch /new/x; ls -ld /new | awk "{print \$1,\$3}"'; docker run --rm -v cu11:/tmp busybox stat -c '%a %u' /tmp
docker volume ls -q | xargs; docker volume rm $(docker volume ls -q) | wc -l; docker rmi seeded | head -1
