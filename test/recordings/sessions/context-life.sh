docker context create far --description 'a far host' --docker host=tcp://203.0.113.5:2375
docker context create near --docker host=unix:///var/run/docker.sock; docker context ls
docker context ls -q; docker context ls --format '{{.Name}}|{{.Description}}|{{.DockerEndpoint}}|{{.Current}}'
docker context inspect far --format '{{.Name}} {{.Endpoints.docker.Host}} {{json .TLSMaterial}}'; docker context inspect near -f '{{json .Metadata}}'
docker context inspect far | sed 's/[0-9a-f]\{64\}/SHA/'
docker context use near; docker context show; docker context ls --format '{{.Name}} {{.Current}}'; docker version --format '{{.Client.Context}}'
cat ~/.docker/config.json; echo; cat ~/.docker/contexts/meta/*/meta.json | tr '}' '\n' | grep -o '"Host":"[^"]*"' | sort
docker ps -q | wc -l; docker --context default ps -q; docker -c near ps -q; DOCKER_CONTEXT=default docker ps -q; echo "rc=$?"
docker context update far --description changed; docker context ls --format '{{.Name}} {{.Description}}'
docker context update near --docker host=ssh://user@h; docker context inspect near -f '{{.Endpoints.docker.Host}}'; docker context update near --docker host=unix:///var/run/docker.sock
docker context export far; tar -tf far.dockercontext; docker context export far; docker context export far - | tar -xO meta.json; echo
docker context import copy far.dockercontext; docker context import copy far.dockercontext; docker context import other - < far.dockercontext; docker context ls -q
docker context create twin --from copy; docker context create mine; docker context inspect mine -f '{{.Endpoints.docker.Host}}'
docker context rm near; echo "rc=$?"; docker context rm -f near; docker context show; echo "rc=$?"
docker context rm copy nosuch other; echo "rc=$?"; docker context rm -f nosuch; docker context rm default; echo "rc=$?"
docker context use default; docker context rm far twin mine; docker context ls; rm -rf ~/.docker/contexts ~/.docker/config.json
