docker volume --help | head -5
docker volume create --help
docker network connect --help
docker run --help | head -6
docker ps --help
docker exec --help
docker frobnicate
docker volume creat
docker run
docker ps extra
docker --bogus
docker logs
docker network
docker stop
