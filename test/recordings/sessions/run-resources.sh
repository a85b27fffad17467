docker run --rm -m 32m busybox cat /sys/fs/cgroup/memory/memory.limit_in_bytes
docker run --rm -m 3m busybox true
docker run --rm -m lots busybox true
docker run --rm -m 64m --memory-swap 32m busybox true
docker run --rm --memory-swap 64m busybox true
docker run --rm -m 64m --memory-reservation 128m busybox true
docker run --rm --cpus 9 busybox true
docker run --rm --cpus half busybox true
docker run --rm --cpus 0.5 --cpu-quota 1000 busybox true
docker run --rm --cpu-shares 512 busybox cat /sys/fs/cgroup/cpu/cpu.shares
docker run --rm --cpuset-cpus 7 busybox true
docker run --rm --cpuset-cpus 0 busybox cat /sys/fs/cgroup/cpuset/cpuset.cpus
docker run --rm --pids-limit 20 busybox cat /sys/fs/cgroup/pids/pids.max
docker run --rm --memory-swappiness 101 busybox true
docker run --rm --blkio-weight 5 busybox true
docker run --rm --shm-size 8m busybox sh -c 'df /dev/shm | tail -1 | tr -s " "'
docker run --rm --oom-score-adj 2000 busybox true
docker run --rm --oom-kill-disable busybox echo kept
