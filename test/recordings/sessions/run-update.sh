docker run -d --name u1 -m 64m busybox sleep 300 >/dev/null
docker update -m 128m u1
docker update -m 128m --memory-swap 256m u1; docker inspect u1 -f '{{.HostConfig.Memory}} {{.HostConfig.MemorySwap}}'
docker exec u1 cat /sys/fs/cgroup/memory/memory.limit_in_bytes
docker update --cpus 0.5 u1; docker inspect u1 -f '{{.HostConfig.NanoCpus}}'
docker update --cpu-shares 256 --pids-limit 50 u1; docker inspect u1 -f '{{.HostConfig.CpuShares}} {{.HostConfig.PidsLimit}}'
docker update u1
docker update
docker update --cpus 0.5 nosuch
docker update --cpus 99 u1
docker update --cpuset-cpus 5 u1
docker update -m 1m u1
docker update --restart on-failure:3 u1; docker inspect u1 -f '{{json .HostConfig.RestartPolicy}}'
docker stop -t 0 u1; docker update -m 32m --memory-swap 32m u1; docker inspect u1 -f '{{.HostConfig.Memory}}'
docker rm u1
