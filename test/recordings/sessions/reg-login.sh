docker login nosuch.example -u me -p pw
docker login -u me -p pw nosuch.example:5000
docker login https://nosuch.example/v2/ -u me -p pw
echo pw | docker login nosuch.example -u me --password-stdin
echo pw | docker login 127.0.0.1:1 -u me --password-stdin; echo $?
docker login localhost:1 -u me -p pw
docker login 10.99.99.99:5000 -u me -p pw
docker login -u me
docker login -u me nosuch.example
docker login -p pw
docker login -p pw --password-stdin nosuch.example </dev/null
docker login --password-stdin nosuch.example </dev/null
docker login -u '' -p pw nosuch.example
docker login -u me -p '' nosuch.example
docker login a b
docker login docker.io -u me -p pw
docker login docker.io/me -u me -p pw
docker logout nosuch.example
docker logout https://nosuch.example/v1/
docker logout a b
docker --config /tmp/reg-cfg login nosuch.example -u me -p pw; ls /tmp/reg-cfg
mkdir -p /tmp/reg-cfg2; printf '{"auths":{"nosuch.example":{"auth":"bWU6cHc="},"https://index.docker.io/v1/":{"auth":"bWU6cHc="}}}' > /tmp/reg-cfg2/config.json
docker --config /tmp/reg-cfg2 login nosuch.example
docker --config /tmp/reg-cfg2 login
docker --config /tmp/reg-cfg2 pull nosuch.example/a/b:1
docker --config /tmp/reg-cfg2 logout nosuch.example; cat /tmp/reg-cfg2/config.json
docker --config /tmp/reg-cfg2 logout; cat /tmp/reg-cfg2/config.json
docker --config /tmp/reg-cfg2 logout; cat /tmp/reg-cfg2/config.json
