docker pull busybox
docker pull nosuch/thing:1
docker pull 127.0.0.1:1/x
docker pull -q alpine@sha256:0000000000000000000000000000000000000000000000000000000000000000
docker pull UPPER
docker pull -a alpine:3
docker push busybox
docker push b-none:1
docker push -a busybox:1
docker tag busybox 127.0.0.1:1/b:1; docker push 127.0.0.1:1/b:1; docker rmi 127.0.0.1:1/b:1
docker search redis
docker search
docker login -u me -p pw
docker login 127.0.0.1:1 -u me -p pw
echo pw | docker login --password-stdin
docker logout; docker logout 127.0.0.1:1
docker login </dev/null
docker run --pull never b-nothing:1
docker run --pull sometimes busybox true
docker create --pull always busybox
