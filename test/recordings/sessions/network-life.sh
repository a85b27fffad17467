docker network create quay
docker network ls --filter name=quay --format '{{.Name}} {{.Driver}} {{.Scope}}'
docker network inspect quay --format '{{range .IPAM.Config}}{{.Subnet}} {{.Gateway}}{{end}}'
docker run -d --name ferry --network quay busybox sleep 600
docker run --rm --network quay busybox ping -c 1 ferry | tail -2
docker run --rm busybox ping -c 1 -W 1 ferry
docker network inspect quay --format '{{range .Containers}}{{.Name}} {{.IPv4Address}}{{end}}'
docker network rm quay
docker network disconnect quay ferry; docker network rm quay
docker network ls --format '{{.Name}}' | sort
docker rm -f ferry
