docker run -d --name up -m 64m --cpus 0.5 busybox sleep 300 >/dev/null
docker update --memory 128m up; echo "rc=$?"
docker update --memory 128m --memory-swap 256m up; docker inspect up -f '{{.HostConfig.Memory}} {{.HostConfig.MemorySwap}} {{.HostConfig.NanoCpus}}'
docker update --cpus 1.5 up; docker exec up cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us /sys/fs/cgroup/cpu/cpu.cfs_period_us
docker update --cpu-quota 20000 up; echo "rc=$?"
docker update --cpus 99 up; echo "rc=$?"
docker update --memory 1m up
docker update --memory-reservation 1g up
docker update --pids-limit 10 up; docker exec up cat /sys/fs/cgroup/pids/pids.max
docker update --cpuset-cpus 0 up; docker exec up grep Cpus_allowed_list /proc/self/status
docker update --cpuset-cpus 9 up
docker update --cpu-shares 256 --blkio-weight 5 up
docker update up; echo "rc=$?"
docker update --restart always --memory 200m up nosuch; echo "rc=$?"
docker update --memory lots up; echo "rc=$?"
docker update --cpus -1 up; docker update --memory-swap -1 up; docker inspect up -f '{{.HostConfig.MemorySwap}} {{.HostConfig.PidsLimit}} {{json .HostConfig.RestartPolicy}}'
docker update --restart on-failure:3 up; docker inspect up -f '{{json .HostConfig.RestartPolicy}}'
docker update --kernel-memory 10m up; echo "rc=$?"
docker stop -t 0 up >/dev/null; docker update --memory 300m --memory-swap 400m up; docker start up >/dev/null; docker exec up cat /sys/fs/cgroup/memory/memory.limit_in_bytes; docker rm -f up
