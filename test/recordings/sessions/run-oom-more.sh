docker run --name eat -m 16m --memory-swap 16m busybox sh -c 'x=a; while true; do x=$x$x; done'; echo "rc=$?"
docker inspect eat -f '{{.State.OOMKilled}} {{.State.ExitCode}} {{.State.Status}} [{{.State.Error}}]'
docker ps -a --filter name=eat --format '{{.Status}}' | cut -d' ' -f1,2
docker run --name child -m 20m --memory-swap 20m busybox sh -c 'sh -c "x=a; while true; do x=\$x\$x; done"; echo "child rc=$?"'; echo "rc=$?"
docker inspect child -f '{{.State.ExitCode}}'
docker run --rm -m 16m --memory-swap 16m busybox dd if=/dev/zero of=/dev/null bs=64M count=1; echo "rc=$?"
docker run --rm -m 64m busybox sh -c 'dd if=/dev/zero of=/dev/null bs=8M count=1 2>/dev/null && echo fits'
T0=$(date +%s); docker run --rm --name ev -m 16m --memory-swap 16m busybox sh -c 'x=a; while true; do x=$x$x; done'; sleep 1.1; docker events --since $T0 --until $(date +%s) -f container=ev -f event=oom -f event=die --format '{{.Action}} {{.Actor.Attributes.exitCode}}' | sort -u
docker run -d --name keep --oom-kill-disable -m 32m busybox sleep 300 >/dev/null; docker inspect keep -f '{{.HostConfig.OomKillDisable}}'; docker exec keep grep oom_kill_disable /sys/fs/cgroup/memory/memory.oom_control
docker stats --no-stream --format '{{.Name}} {{.MemUsage}}' keep | sed 's/ .* \//  \//'
docker exec keep free -m | head -1
docker rm -f eat child keep
