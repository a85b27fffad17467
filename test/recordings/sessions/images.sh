docker images
docker images --format '{{.Repository}}:{{.Tag}}' | sort
docker image ls busybox --format '{{.Tag}}'
docker images -q nosuch
docker inspect busybox --format '{{.Os}}/{{.Architecture}} {{json .Config.Cmd}}'
docker image inspect nosuch
docker tag busybox harbour:1; docker images harbour --format '{{.Repository}} {{.Tag}}'
docker rmi harbour:1
docker rmi nosuch
docker run -d --name holder busybox sleep 600 >/dev/null; docker rmi busybox
docker rm -f holder
docker pull nosuchimage:1
docker rmi
docker images --bogus
