docker run --help | head -n 12
docker volume create --help
docker network create --help
docker images --help
docker rmi --help
docker system prune --help
docker events --help
docker info --help
docker search --help
docker context create --help
docker help volume rm
docker image
docker network disconnect -h
docker builder --help
docker buildx --help | head -n 5
docker trust --help
docker plugin ls; docker plugin --help
docker manifest --help
docker checkpoint --help
