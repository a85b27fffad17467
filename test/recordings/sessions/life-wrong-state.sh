docker create --name made busybox sleep 300 >/dev/null
docker stop made; docker inspect made -f '{{.State.Status}} {{.State.ExitCode}}'
docker kill made
docker pause made
docker unpause made
docker exec made true
docker top made
docker logs made; echo "rc=$?"
docker attach made
docker restart -t 0 made; docker inspect made -f '{{.State.Status}} {{.RestartCount}}'
docker start made; echo "rc=$?"
docker rm made; echo "rc=$?"
docker rename made made; echo "rc=$?"
docker pause made && docker pause made; docker start made; docker stats --no-stream --format '{{.Name}} {{.PIDs}}' made
docker attach made; docker top made | tail -1 | awk '{print $NF}'; docker cp made:/etc/hostname - | tar -t; docker diff made
docker update --cpu-shares 512 made; docker rename made held; docker rm held
docker kill held; docker inspect held -f '{{.State.Status}} {{.State.ExitCode}} {{.State.Paused}}'
docker stop held; docker wait held; docker port held; docker diff held; docker unpause held
docker rm held made; docker rm -f held; echo "rc=$?"
