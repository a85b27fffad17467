docker run -d --name k1 busybox sh -c 'trap "echo got hup" HUP; trap "exit 5" TERM; while true; do sleep 0.1; done' >/dev/null; sleep 0.5
docker kill -s HUP k1; sleep 0.5; docker logs k1
docker kill -s SIGBOGUS k1
docker kill -s 500 k1
docker kill --signal=0 k1
docker kill --signal sigterm k1; sleep 0.5; docker inspect k1 -f '{{.State.ExitCode}} {{.State.Status}}'
docker kill k1
docker kill nosuch k1
docker kill
docker start k1; docker kill k1; docker wait k1
docker start k1 >/dev/null; docker pause k1; docker kill k1; docker inspect k1 -f '{{.State.Status}}'
docker kill -s "" k1
docker rm k1; docker kill -s KILL k1
