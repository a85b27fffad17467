docker network create b-m >/dev/null; docker run -d --name b-m1 --network b-m busybox sleep 600 >/dev/null; docker run -d --name b-m2 --network b-m busybox sleep 600 >/dev/null
docker network rm b-m 2>&1 | sed 's/ id [0-9a-f]*/ id ID/; s/ (.*)//'
docker network inspect b-m --format '{{range .Containers}}{{.Name}} {{end}}' | tr ' ' '\n' | sort | tr '\n' ' '
docker network inspect b-m -f '{{len .Containers}} {{.Attachable}} {{.Ingress}} {{.EnableIPv6}} {{.ConfigOnly}} {{.Driver}}'
docker network inspect -v b-m -f '{{.Name}}'
docker network inspect bridge -f '{{json .Options}}'
docker network inspect bridge none host -f '{{.Name}} {{json .IPAM.Config}}'
docker network inspect b-m -f '{{.Nope}}'
docker network inspect b-m nothere -f '{{.Name}}'
docker network rm -f nothere
docker network rm host none; docker network rm
docker network create -d overlay b-ov
docker network create -d host b-h; docker network create -d null b-n
docker network create --ipv6 b-6; docker network rm b-6
docker network create --attachable --scope swarm b-sw
docker rm -f b-m1 b-m2; docker network rm b-m
