docker run -d --name polite --stop-signal SIGUSR1 busybox sh -c 'trap "echo asked; exit 7" USR1; while true; do sleep 0.1; done' >/dev/null; sleep 0.5
docker inspect polite -f '{{.Config.StopSignal}} {{json .Config.StopTimeout}}'
docker stop polite; docker logs polite; docker inspect polite -f '{{.State.ExitCode}}'
docker run -d --name deaf --stop-timeout 1 busybox sleep 300 >/dev/null; docker inspect deaf -f '{{.Config.StopTimeout}} {{.Config.StopSignal}}'
docker stop deaf; docker inspect deaf -f '{{.State.ExitCode}} {{.State.OOMKilled}}'
docker start deaf; docker kill -s TERM deaf; docker kill --signal 9 deaf; sleep 0.3; docker inspect deaf -f '{{.State.ExitCode}}'
docker run --rm --stop-signal NOSUCH busybox true
docker run --rm --stop-signal 99 busybox true
docker run --rm --stop-timeout soon busybox true
docker stop -t -1 deaf
docker stop --time x deaf
docker stop -s SIGINT -t 1 deaf
docker stop --timeout 1 deaf
docker rm polite deaf
