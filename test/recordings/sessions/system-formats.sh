docker system df
docker system df --format '{{.Type}} {{.TotalCount}} {{.Active}}'
docker system df -v | grep -c -i usage
docker system df --format json | jq -r .Type
docker version --format '{{.Server.Version}} {{.Client.APIVersion}} {{.Server.MinAPIVersion}}'
docker version -f '{{json .Client}}' | jq -r 'keys[]'
docker version -f '{{.Nope}}'
docker info -f '{{.Driver}} {{.CgroupDriver}} {{.CgroupVersion}} {{.OSType}} {{.LoggingDriver}}'
docker info -f '{{json .Plugins}}'
docker info -f '{{range .SecurityOptions}}{{println .}}{{end}}'
docker info --format '{{.Runtimes.runc.Path}} {{.DefaultRuntime}}'
docker info -f '{{.Bogus}}'
docker --version; docker -v
docker system info -f '{{.Containers}} {{.Images}} {{.ServerVersion}} {{.Swarm.LocalNodeState}}'
docker system prune -f --filter until=1000h
echo n | docker system prune
echo n | docker system prune -a --volumes
docker system
docker system dance
