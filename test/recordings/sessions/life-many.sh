for n in a b c; do docker run -d --name many-$n -l set=m busybox sleep 300 >/dev/null; done; docker ps -q | wc -l
docker stop -t 0 many-a nosuch many-b; echo "rc=$?"
docker start many-a nosuch many-b; echo "rc=$?"
docker restart -t 0 nosuch many-c; echo "rc=$?"
docker pause many-a many-b nosuch many-c; echo "rc=$?"
docker ps --filter status=paused --format '{{.Names}}' | sort
docker unpause many-c many-b many-a many-a; echo "rc=$?"
docker kill -s USR1 many-a nosuch1 nosuch2; echo "rc=$?"
docker kill many-a >/dev/null; docker wait nosuch many-a; echo "rc=$?"
docker stop -s INT -t 0 many-b; docker inspect many-b -f '{{.State.ExitCode}}'
docker stop --time 0 many-c; docker stop -t -1 many-c; docker stop -t x many-c; echo "rc=$?"
docker stop --timeout 0 many-c; echo "rc=$?"
docker inspect many-a many-b nosuch many-c -f '{{.Name}} {{.State.Running}}'; echo "rc=$?"
docker start -a many-a many-b; echo "rc=$?"
docker start -i many-a many-b; echo "rc=$?"
docker rm -f many-a nosuch many-b; echo "rc=$?"
docker container rm --volumes many-c; docker container rm many-c; echo "rc=$?"
