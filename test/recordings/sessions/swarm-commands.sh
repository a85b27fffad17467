docker node ls
docker service ls
docker service create --name b-s busybox
docker stack ls
docker swarm leave
docker swarm join
docker swarm join-token worker
docker swarm unlock-key
docker swarm update --autolock
docker secret ls
docker config ls
docker service ps web
docker swarm
docker service scale web=3
docker node inspect self
docker swarm ca
