docker frobnicate
docker container frob
docker image frob x
docker run
docker run --nope busybox
docker ps --al
docker ps -Z
docker ps extra
docker rm
docker logs
docker exec busybox
docker --nope ps
docker -X
docker run --memory busybox
docker run -p
docker ps --format '{{.Bad'
docker ps --format '{{.ID | nofunc}}'
docker inspect
docker volume create --name
docker help frob
docker cp a
docker network connect only
