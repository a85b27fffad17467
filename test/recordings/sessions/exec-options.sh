docker run -d --name box -e BASE=1 -u daemon busybox sleep 300 >/dev/null
docker exec box id -un; docker exec -u 0 box id -un; docker exec -u root:nogroup box id
docker exec --env-file nosuch.env box true
printf 'ONE=1\nTWO=two words\n' > ex.env; docker exec --env-file ex.env -e THREE=3 box sh -c 'echo $BASE $ONE $TWO $THREE'
docker exec -w relative box pwd
docker exec -w /nosuch box pwd
docker exec -u nosuch box id
docker exec -t box sh -c 'test -t 1 && echo tty'
docker exec box sh -c 'test -t 0 || echo no tty'
docker exec -it box true
docker exec -u 0 box sh -c 'grep CapEff /proc/self/status'
docker exec -d box nosuch; echo $?
docker exec --detach-keys 'ctrl-?' box true
docker exec box
docker exec
docker exec --bogus box true
docker pause box >/dev/null; docker exec box true; docker unpause box >/dev/null
docker exec box kill 1; docker exec box sh -c 'kill -9 $$'; echo $?
docker exec box sh -c 'exit 300'; echo $?
docker exec '' true
docker rm -f box
