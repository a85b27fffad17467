docker network create bridge
docker network create pool --subnet 10.77.0.0/24 --gateway 10.77.0.1
docker network create pool2 --subnet 10.77.0.0/25
docker network create bad --subnet 10.77.0.0
docker network create --driver boat odd
docker network create pool
docker network rm bridge
docker network rm nowhere
docker network inspect nowhere
docker network create
docker network frob
docker run --rm --network nowhere busybox true
docker network rm pool
