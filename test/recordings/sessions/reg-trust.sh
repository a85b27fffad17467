docker trust inspect busybox
docker trust inspect --pretty busybox
docker trust inspect nosuch.example/app
docker trust inspect
docker trust sign busybox
docker trust sign busybox:latest
docker trust revoke busybox
docker trust key load nosuch.pem
docker trust signer add
docker trust
docker trust bogus
docker pull --disable-content-trust=false alpine
docker pull --disable-content-trust=false nosuch.example/app:1
docker pull --disable-content-trust=true alpine
docker run --rm --disable-content-trust=false busybox true
docker push --disable-content-trust=false busybox
docker push --platform linux/amd64 busybox
docker push --platform nonsense busybox
docker pull --platform linux/amd64 -q alpine
docker pull --platform '' alpine
docker pull -a -q alpine
docker pull --all-tags alpine:3
docker image pull -q nosuch.example/x
docker plugin install nosuch/plugin
docker plugin install --grant-all-permissions nosuch.example/plugin
docker image rm nosuch.example/x
docker image inspect nosuch.example/x
docker image history nosuch.example/x
docker image ls nosuch.example/x
DOCKER_CLI_EXPERIMENTAL=enabled docker manifest inspect alpine:3.19
