docker version --format '{{.Server.Version}} {{.Client.Version}}'
docker version --format '{{.Server.APIVersion}} {{.Server.Os}}/{{.Server.Arch}}'
docker --version | cut -d' ' -f1-2
docker info --format '{{.ServerVersion}} {{.Driver}} {{.DefaultRuntime}} {{.Name}}'
docker info --format '{{.Containers}} {{.Images}}'
docker info 2>/dev/null | grep -E 'Logging Driver|Cgroup Version|Docker Root Dir|Default Runtime'
docker context ls --format '{{.Name}}'
DOCKER_HOST=unix:///nowhere.sock docker ps
docker -H tcp://127.0.0.1:1 ps 2>&1 | head -1
docker system info --format '{{.OSType}}'
