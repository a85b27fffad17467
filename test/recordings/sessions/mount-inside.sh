docker run --rm busybox mount | awk '{print $1,$2,$3,$4,$5}' | grep -v cgroup | sort
docker run --rm busybox cat /proc/mounts | awk '{print $2,$3,$4}' | grep -v -e overlay -e cgroup
docker run --rm busybox sh -c 'mount | grep cgroup | wc -l; ls /sys/fs/cgroup | sort | xargs'
docker run --rm -v v:/v -v $PWD:/b:ro --tmpfs /t --mount type=tmpfs,dst=/t2,tmpfs-size=1m busybox sh -c 'mount | grep -e " /v " -e " /b " -e " /t " -e " /t2 "' | awk '{print $2,$3,$4,$5}' | sort
docker run --rm busybox sh -c 'grep -c . /proc/self/mountinfo; awk "{print \$5}" /proc/self/mountinfo | grep -v cgroup | sort | xargs'
docker run --rm busybox df | awk '{print $NF}' | sort | xargs; docker run --rm busybox df -h /dev/shm | tail -1 | awk '{print $1,$2,$6}'; docker run --rm busybox df -k /dev | tail -1 | awk '{print $1,$2,$6}'; docker run --rm --shm-size 8m busybox df -k /dev/shm | tail -1 | awk '{print $2,$5}'
docker run --rm busybox ls -l /dev | awk '{print $1,$NF}' | grep -v total | sort -k2 | head -30
docker run --rm busybox sh -c 'ls /proc | grep -v "^[0-9]" | xargs'
docker run --rm busybox sh -c 'ls -ld /proc/kcore /proc/keys /proc/timer_list /proc/sched_debug /proc/acpi /proc/scsi /sys/firmware 2>&1 | awk "{print \$1,\$NF}"'
docker run --rm busybox sh -c 'echo 1 > /proc/sys/kernel/msgmax; echo x > /sys/fs/cgroup/x; echo b > /proc/sysrq-trigger; ls -d /proc/irq'
docker run --rm busybox sh -c 'cat /proc/self/cgroup | cut -d: -f2,3 | sed "s#/docker/.*#/docker/ID#" | sort | xargs; cat /proc/1/cmdline | tr "\0" " "; cat /proc/1/comm; cat /proc/1/status | grep -e ^Name -e ^Pid -e ^PPid -e ^Cap -e ^NoNew -e ^Seccomp'
docker run --rm --privileged busybox sh -c 'mount | grep -c "proc.*ro"' 2>&1 | tail -1
docker run --rm -m 64m --cpus 0.5 --cpu-shares 512 --cpuset-cpus 0 --pids-limit 20 busybox sh -c 'cd /sys/fs/cgroup; cat memory/memory.limit_in_bytes cpu/cpu.cfs_quota_us cpu/cpu.cfs_period_us cpu/cpu.shares cpuset/cpuset.cpus pids/pids.max memory/memory.memsw.limit_in_bytes memory/memory.swappiness memory/memory.soft_limit_in_bytes'
docker run --rm busybox sh -c 'cat /sys/fs/cgroup/memory/memory.limit_in_bytes /sys/fs/cgroup/pids/pids.max /sys/fs/cgroup/cpu/cpu.cfs_quota_us; cat /sys/fs/cgroup/cpuset/cpuset.cpus; ls /sys/fs/cgroup/memory | head -50 | xargs'
docker run --rm -v $PWD:/b busybox sh -c 'umount /b; mount -t tmpfs x /mnt; mount -o remount,rw /; mknod /dev/zz b 8 0; echo rc=$?'
docker run --rm --cap-add SYS_ADMIN -v $PWD:/b busybox sh -c 'umount /b; echo rc=$?; mkdir /mnt; mount -t tmpfs x /mnt; echo rc=$?; mount | tail -1'
