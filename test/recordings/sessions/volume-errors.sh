docker volume create lamp >/dev/null; docker run -d --name keeper -v lamp:/lamp busybox sleep 600 >/dev/null
docker volume rm lamp
docker volume inspect nowhere
docker volume rm nowhere other
docker volume create 'no spaces'
docker volume create one two
docker volume rm
docker volume ls --filter bogus=1
docker volume ls --format '{{.Nope}}'
docker volume create --driver ferry boat
docker volume shake
docker rm -f keeper; docker volume rm lamp
