docker run -d --name api --label tier=backend -e MODE=prod --restart on-failure:3 busybox sh -c 'trap "echo bye; exit 3" TERM; while :; do sleep 0.2; done'
docker inspect -f '{{.State.Status}} {{.HostConfig.RestartPolicy.Name}}:{{.HostConfig.RestartPolicy.MaximumRetryCount}} {{index .Config.Labels "tier"}}' api
docker exec api env | sort | grep -v HOSTNAME
docker stop -t 3 api; docker inspect -f '{{.State.ExitCode}} {{.State.Running}} {{.RestartCount}}' api
docker logs api
docker start api >/dev/null; docker kill -s USR1 api; sleep 0.5; docker ps -a --filter name=api --format '{{.Names}} {{.State}}'
docker rm api; docker rm -f api; docker rm -f api; echo "rc=$?"
docker run --rm busybox sh -c 'echo out; echo err >&2; exit 7'; echo "rc=$?"
docker run --name once busybox true; docker wait once; docker rm once
for i in 1 2 3; do docker run -d --name w$i --label grp=w busybox sleep 300 >/dev/null; done; docker ps -q --filter label=grp=w | wc -l
docker ps --filter label=grp=w --format 'table {{.Names}}\t{{.Image}}\t{{.Command}}'
docker stop -t 0 $(docker ps -q --filter label=grp=w) | wc -l; docker container prune -f --filter label=grp=w | head -1
docker run -d --name lim --memory 32m --cpus 0.5 --pids-limit 20 busybox sleep 300 >/dev/null; docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.NanoCpus}} {{.HostConfig.PidsLimit}}' lim
docker update --memory 64m lim; docker update --memory 64m --memory-swap 128m lim; docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.MemorySwap}}' lim
docker exec lim cat /sys/fs/cgroup/memory/memory.limit_in_bytes
docker run -d --name lim busybox true
docker rename lim lim2; docker rename lim2 lim2; docker rename nosuch x
docker exec -w /tmp -u nobody lim2 sh -c 'pwd; id -un; echo $HOME'
docker exec -e A=1 -e B lim2 env | grep -E '^(A|B)='
docker cp lim2:/etc/passwd - | tar tv | awk '{print $1,$6}'
echo hi | docker exec -i lim2 cat; docker exec lim2 sh -c 'exit 42'; echo "rc=$?"
docker pause lim2; docker exec lim2 true; docker ps --format '{{.Status}}'; docker unpause lim2
docker attach --no-stdin nosuch; docker port lim2 80; docker diff lim2
docker rm lim2 2>&1 | sed 's/[0-9a-f]\{64\}/ID/'; docker rm -fv lim2
