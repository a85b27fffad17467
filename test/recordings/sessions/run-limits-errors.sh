docker run --rm --cpu-period 10 busybox true; echo "rc=$?"
docker run --rm --cpu-quota 100 busybox true; echo "rc=$?"
docker run --rm --cpu-period 2000000 busybox true
docker run --rm --cpu-shares -5 busybox true; docker run --rm --cpu-shares 1 busybox cat /sys/fs/cgroup/cpu/cpu.shares
docker run --rm --cpuset-cpus a busybox true; docker run --rm --cpuset-cpus 0,9 busybox true; docker run --rm --cpuset-cpus 1-0 busybox true
docker run --rm --cpuset-mems 5 busybox true; docker run --rm --cpuset-mems 0 busybox cat /sys/fs/cgroup/cpuset/cpuset.mems
docker run --rm --kernel-memory 8m busybox echo kernel; docker run --rm --kernel-memory 1m busybox true; echo "rc=$?"
docker run --rm --memory 32m --memory-swappiness 200 busybox true; docker run --rm --memory-swappiness -2 busybox true; docker run --rm --memory-swappiness abc busybox true
docker run --rm --memory-reservation 1m busybox true; docker run --rm --memory-reservation 32m busybox cat /sys/fs/cgroup/memory/memory.soft_limit_in_bytes
docker run --rm --pids-limit abc busybox true; docker run --rm --pids-limit 1 busybox sh -c 'ls / | wc -l'; echo "rc=$?"
docker run --rm --ulimit nofile busybox true; docker run --rm --ulimit nofile=a busybox true; docker run --rm --ulimit bogus=1 busybox true; docker run --rm --ulimit nofile=20:10 busybox true; docker run --rm --ulimit nofile=1:2:3 busybox true; echo "rc=$?"
docker run --rm --oom-score-adj -1001 busybox true; docker run --rm --oom-score-adj x busybox true; echo "rc=$?"
docker run --rm --blkio-weight 1001 busybox true; docker run --rm --blkio-weight 9 busybox true; docker run --rm --blkio-weight x busybox true
docker run --rm --blkio-weight-device /dev/nosuch:100 busybox true; docker run --rm --blkio-weight-device /dev/sda busybox true; docker run --rm --blkio-weight-device dev:100 busybox true; docker run --rm --blkio-weight-device /dev/sda:5 busybox true
docker run --rm --device-read-bps /dev/nosuch:1mb busybox true; docker run --rm --device-read-bps /dev/sda:fast busybox true; docker run --rm --device-write-iops /dev/sda:-1 busybox true; docker run --rm --device-write-bps sda:1 busybox true
docker run --rm --shm-size 0 busybox true; docker run --rm --shm-size x busybox true; docker run --rm --shm-size -1 busybox true; echo "rc=$?"
docker run --rm --cpu-rt-runtime 1000 busybox true; docker run --rm --cpu-rt-period x busybox true; docker run --rm --cpu-count 1 busybox echo windows; docker run --rm --io-maxbandwidth 1 busybox echo io; echo "rc=$?"
docker run --rm --isolation hyperv busybox true; docker run --rm --isolation default busybox echo iso; docker run --rm --isolation process busybox true; echo "rc=$?"
docker run --rm --storage-opt size=1g busybox true; docker run --rm --storage-opt bogus=1 busybox true; docker run --rm --storage-opt size busybox true; echo "rc=$?"
