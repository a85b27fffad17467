docker context ls
docker context show
docker context inspect -f '{{.Name}} {{.Endpoints.docker.Host}}'
docker context create b-ctx --docker host=tcp://127.0.0.1:1 --description 'closed port'
docker context ls --format '{{.Name}} {{.DockerEndpoint}} {{.Description}}'
docker --context b-ctx ps
docker context use b-ctx; docker context show; docker version --format '{{.Client.Context}}'
DOCKER_HOST=tcp://127.0.0.1:2 docker ps
docker -H unix:///nowhere.sock ps
docker -H tcp://127.0.0.1:2 info --format '{{.ServerVersion}}'
docker context use default; docker context rm b-ctx
docker context rm default; docker context use nosuch; docker context inspect nosuch; docker context create default
docker context create; docker context create b-2 --docker nonsense=1
docker context rm nosuch; docker context
docker -H ftp://x ps; docker -H tcp:// ps; DOCKER_CONTEXT=missing docker ps
