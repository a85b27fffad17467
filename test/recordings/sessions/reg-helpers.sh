mkdir -p c1 c2 c3 c4
printf '{"credsStore":"nosuch"}' > c1/config.json
docker --config c1 pull alpine
docker --config c1 login nosuch.example -u me -p pw
docker --config c1 logout nosuch.example
docker --config c1 ps
printf '{"credHelpers":{"nosuch.example":"absent"}}' > c2/config.json
docker --config c2 pull nosuch.example/app
docker --config c2 pull alpine
printf '{"auths":{"nosuch.example":{"auth":"!!!"}}}' > c3/config.json
docker --config c3 pull nosuch.example/app
docker --config c3 ps -q
printf '{not json' > c4/config.json
docker --config c4 pull alpine
docker --config c4 ps -q
docker --config c4 logout
printf '{"auths":[]}' > c4/config.json
docker --config c4 ps -q
printf '' > c4/config.json
docker --config c4 ps -q
DOCKER_CONFIG=$PWD/c2 docker pull nosuch.example/app:2
DOCKER_AUTH_CONFIG='{"auths":{"nosuch.example":{"auth":"bWU6cHc="}}}' docker pull nosuch.example/app:2
DOCKER_CONTENT_TRUST=1 docker pull alpine
DOCKER_CONTENT_TRUST=1 docker push busybox
DOCKER_CONTENT_TRUST=1 docker run --rm alpine true
DOCKER_CONTENT_TRUST=1 docker run --rm --disable-content-trust busybox echo hi
DOCKER_DEFAULT_PLATFORM=linux/arm64 docker run --rm busybox true
DOCKER_DEFAULT_PLATFORM=linux/arm64 docker pull alpine
