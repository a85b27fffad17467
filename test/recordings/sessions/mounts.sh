mkdir -p site && echo '<h1>port</h1>' > site/index.html
docker run --rm -v "$PWD/site:/www:ro" busybox cat /www/index.html
docker run --rm --mount type=bind,source="$PWD/site",target=/www busybox sh -c 'echo new > /www/added'; cat site/added
docker run --rm --mount type=bind,source="$PWD/absent",target=/www busybox ls
docker run --rm --mount type=bind,target=/www busybox ls
docker run --rm --mount type=tmpfs,target=/scratch busybox sh -c 'mount | grep -c "on /scratch type tmpfs"'
docker run --rm --mount type=volume,target=/v busybox ls /v
docker run --rm --mount type=ferry,target=/v busybox ls /v
docker run --rm --mount source=x busybox ls
docker run --rm -v relative/path:/x busybox ls
docker run --rm -v "$PWD/site:/etc" busybox ls /etc
docker run --rm --tmpfs /t:size=1m busybox df -k /t | tail -1 | awk '{print $2}'
docker run --rm --read-only busybox touch /x
