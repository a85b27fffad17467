docker create --name obj busybox >/dev/null; docker volume create obj >/dev/null; docker network create objnet >/dev/null
docker inspect --type volume obj -f '{{.Name}} {{.Driver}} {{.Scope}}'
docker inspect --type container obj -f '{{.Name}}'
docker inspect obj -f '{{.Name}}'
docker inspect --type network obj
docker inspect --type image obj
docker inspect --type planet obj
docker inspect --type '' obj -f '{{.Name}}'
docker inspect nosuch
docker inspect obj nosuch -f '{{.Name}}'
docker inspect
docker inspect -s obj -f '{{.SizeRw}} {{.Name}}'
docker container inspect nosuch
docker container inspect obj nosuch -f '{{.Name}}'
docker inspect -f json obj | cut -c1-8
docker container inspect -f '{{json .HostConfig.LogConfig}} {{json .NetworkSettings.Ports}} {{json .GraphDriver.Name}}' obj
docker inspect busybox -f '{{.RepoTags}} {{.Os}} {{.Config.Cmd}}'
docker inspect bridge -f '{{.Name}} {{.Driver}} {{(index .IPAM.Config 0).Subnet}}'
docker inspect objnet -f '{{len .IPAM.Config}} {{.Internal}} {{len .Containers}}'
docker rm obj; docker volume rm obj; docker network rm objnet
