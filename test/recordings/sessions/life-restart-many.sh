docker run -d --name one busybox sleep 300 >/dev/null; docker run -d --name two busybox sleep 300 >/dev/null
docker restart -t 0 one two
docker stop -t 0 one two nosuch; echo $?
docker start two one
docker pause one two; docker ps --format '{{.Names}} {{.Status}}' | sed 's/Up .* (/Up (/'
docker restart -t 0 one; docker ps --format '{{.Names}}' --filter status=paused
docker stop -t 0 two; docker inspect -f '{{.Name}} {{.State.Status}} {{.State.ExitCode}}' one two
docker unpause two
docker unpause one
docker pause two
docker restart nosuch
docker restart
docker restart -t abc one
docker rename one two
docker rename one ""
docker rename nosuch x
docker rename one one
docker rm -f one two
