docker pull alpine
docker pull alpine:3.19
docker pull -q alpine:3.19
docker pull docker.io/library/alpine
docker pull index.docker.io/alpine
docker pull -a alpine
docker pull -a nosuch.example/app
docker pull ghcr.io/team/app:1
docker pull nosuch.example:5000/team/app
docker pull localhost/app
docker pull localhost:1/app
docker pull 127.0.0.1:1/app@sha256:0000000000000000000000000000000000000000000000000000000000000000
docker pull 172.17.0.1:1/app
docker pull 10.99.99.99/app
docker pull '[::1]:1/app'
docker pull --platform linux/arm64 alpine
docker pull --platform nonsense alpine
docker pull --platform linux/arm64/v8/x alpine
docker pull --platform 'li nux/amd64' alpine
docker pull --platform linux/arm64 busybox
docker pull scratch
docker pull sha256:0000000000000000000000000000000000000000000000000000000000000000
docker pull 'two words'
docker pull a:b:c
docker pull http://nosuch.example/app
docker pull nosuch.example/UPPER
docker pull busybox hello-world
docker pull
docker image pull alpine:nosuch
docker run --rm alpine true
docker run --rm alpine:3.19 true
docker run --rm --pull always busybox true
docker run --rm --pull missing nosuch.example/app
docker run --rm --pull never alpine true
docker run -d --name p1 alpine
docker create nosuch.example/app
docker create -q nosuch.example/app
docker run --rm --platform linux/arm64 busybox true
docker run --rm --platform linux/arm64 busybox uname -m
docker run --rm --platform windows/amd64 busybox true
docker run --rm --platform nonsense busybox true
docker create --platform linux/arm/v7 busybox
