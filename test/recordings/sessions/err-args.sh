docker volume rm
docker volume frobnicate
docker volume create one two
docker network create
docker network frob
docker system df extra
docker container prune extra
docker logs a b
docker rename a
docker exec a
docker cp a
docker commit
docker port
docker image prune extra
docker version extra
docker info extra
docker network connect a
docker volume inspect
docker system frob
docker image frob
