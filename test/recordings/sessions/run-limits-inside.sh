docker run --rm -m 64m busybox sh -c 'cat /sys/fs/cgroup/memory/memory.limit_in_bytes /sys/fs/cgroup/memory/memory.memsw.limit_in_bytes'
docker run --rm -m 64m --memory-swap 96m --memory-reservation 32m busybox sh -c 'cat /sys/fs/cgroup/memory/memory.memsw.limit_in_bytes /sys/fs/cgroup/memory/memory.soft_limit_in_bytes'
docker run --rm -m 64m --memory-swap -1 busybox cat /sys/fs/cgroup/memory/memory.memsw.limit_in_bytes
docker run --rm --memory-swappiness 10 busybox cat /sys/fs/cgroup/memory/memory.swappiness
docker run --rm --cpus 1.25 busybox cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us /sys/fs/cgroup/cpu/cpu.cfs_period_us
docker run --rm --cpu-period 50000 --cpu-quota 25000 busybox cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us /sys/fs/cgroup/cpu/cpu.cfs_period_us
docker run --rm -c 100 busybox cat /sys/fs/cgroup/cpu/cpu.shares
docker run --rm --cpuset-cpus 1 busybox nproc; docker run --rm --cpuset-cpus 0-1 busybox nproc; docker run --rm --cpus 0.5 busybox nproc
docker run --rm --pids-limit 4 busybox sh -c 'for i in 1 2 3 4 5 6; do sleep 1 & done; wait' 2>&1 | sort | uniq | head -3
docker run --rm --pids-limit -1 busybox cat /sys/fs/cgroup/pids/pids.max; docker run --rm --pids-limit 0 busybox cat /sys/fs/cgroup/pids/pids.max
docker run --rm --ulimit nofile=100:200 busybox sh -c 'ulimit -Sn; ulimit -Hn'; docker run --rm --ulimit nproc=50 busybox sh -c 'ulimit -u'
docker run --rm --ulimit core=0 --ulimit fsize=1024 busybox sh -c 'ulimit -c; ulimit -f'
docker run --rm --oom-score-adj 500 busybox cat /proc/self/oom_score_adj; docker run --rm --oom-score-adj=-500 busybox cat /proc/self/oom_score_adj
docker run --rm --memory 6m busybox echo smallest; docker run --rm --memory 5m busybox true; echo "rc=$?"
docker run --rm -m 0 busybox echo none; docker run --rm -m -5 busybox true; docker run --rm -m 10x busybox true; echo "rc=$?"
docker run --rm -m 1e7 busybox echo exp; docker run --rm -m 10mb busybox echo mb; docker run --rm -m 10MiB busybox echo mib; docker run --rm -m '10 m' busybox echo space
docker run --rm --cpus 0 busybox echo zero; docker run --rm --cpus -1 busybox true; docker run --rm --cpus 0.001 busybox true; echo "rc=$?"
docker run --rm --cpus 1.1111111111 busybox true; docker run --rm --cpus 1/2 busybox cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us; echo "rc=$?"
