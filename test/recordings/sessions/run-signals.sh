docker run -d --name t1 busybox sleep 300 >/dev/null; docker stop -t 1 t1 >/dev/null; docker inspect t1 -f '{{.State.ExitCode}}'
docker run -d --name t2 --init busybox sleep 300 >/dev/null; docker stop -t 5 t2 >/dev/null; docker inspect t2 -f '{{.State.ExitCode}}'
docker run -d --name t3 --stop-signal KILL busybox sleep 300 >/dev/null; docker stop t3 >/dev/null; docker inspect t3 -f '{{.State.ExitCode}} {{.Config.StopSignal}}'
docker run -d --name t4 --stop-timeout 1 busybox sleep 300 >/dev/null; docker stop t4 >/dev/null; docker inspect t4 -f '{{.State.ExitCode}} {{.Config.StopTimeout}}'
docker run -d --name t5 --stop-signal SIGUSR1 busybox sh -c 'trap "echo usr1; exit 7" USR1; while :; do sleep 0.1; done' >/dev/null; sleep 0.5; docker stop t5 >/dev/null; docker logs t5; docker inspect t5 -f '{{.State.ExitCode}}'
docker run -d --name t6 busybox sh -c 'trap "" TERM; trap "echo int; exit 3" INT; while :; do sleep 0.1; done' >/dev/null; sleep 0.5; docker kill -s INT t6 >/dev/null; docker wait t6; docker logs t6
docker run --stop-signal BOGUS busybox true; echo "rc=$?"; docker run --stop-signal 99 busybox true; echo "rc=$?"
docker run --stop-timeout x busybox true; echo "rc=$?"; docker run --rm --stop-timeout -1 busybox true; echo "rc=$?"
docker run --rm busybox sh -c 'kill -TERM $$; sleep 1; echo survived'; echo "rc=$?"
docker run --rm --init busybox sh -c 'kill -TERM $$'; echo "rc=$?"
docker run --rm busybox sh -c 'sh -c "kill -INT \$\$"; echo "inner=$?"'; echo "rc=$?"
docker run --rm busybox timeout 1 sleep 10; echo "rc=$?"; docker run --rm busybox timeout -s KILL 1 sleep 10; echo "rc=$?"
docker run --rm busybox sh -c 'kill -SEGV $$'; echo "rc=$?"; docker run --rm busybox sh -c 'exec sleep 0.1'; echo "rc=$?"; docker run --rm busybox sh -c 'kill -l 15; kill -l 137'
docker run -d --name t7 busybox sleep 300 >/dev/null; docker exec t7 kill -9 1; docker exec t7 kill -TERM 1; sleep 0.3; docker inspect t7 -f '{{.State.Running}}'; docker kill -s 9 t7; docker wait t7
docker kill -s SIGRTMIN t7; docker kill -s RTMIN+3 t1; docker kill -s -9 t1; docker kill --signal t1; echo "rc=$?"
docker start t7 >/dev/null; docker kill -s SIGWINCH t7; docker kill -s 0 t7; docker kill -s 64 t7; docker kill -s 65 t7
docker rm -f t1 t2 t3 t4 t5 t6 t7 | wc -l
