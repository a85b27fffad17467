docker run --rm --read-only busybox touch /f; echo "rc=$?"
docker run --rm --read-only busybox sh -c 'echo x > /dev/shm/f && cat /dev/shm/f; touch /tmp/f; touch /etc/hosts && echo hosts'
docker run --rm --read-only --tmpfs /tmp busybox sh -c 'echo ok > /tmp/f && cat /tmp/f; touch /var/f'
docker run --rm --read-only -v rodata:/data busybox sh -c 'echo v > /data/f && cat /data/f'
docker run --rm --read-only busybox sh -c 'mount | grep " / "' | sed 's/lowerdir.*//' | awk '{print $3, $5, substr($6,1,3)}'
docker run --rm --read-only --tmpfs /run:rw,size=64k,mode=1770 busybox sh -c 'stat -c "%a" /run; df -k /run | tail -1 | tr -s " " | cut -d" " -f2; dd if=/dev/zero of=/run/f bs=1k count=100 2>&1 | tail -1'
docker run --rm busybox sh -c 'echo 1 > /proc/sys/kernel/hostname'; docker run --rm busybox sh -c 'echo x > /sys/kernel/profiling'
docker run --rm busybox sh -c "mount | grep -c ro," | wc -l
docker run --rm --security-opt systempaths=unconfined busybox echo unmasked
docker run --rm --security-opt no-new-privileges:true busybox grep NoNewPrivs /proc/1/status; docker run --rm --security-opt no-new-privileges=maybe busybox true; echo "rc=$?"
docker run --rm --security-opt seccomp=unconfined busybox grep -E 'Seccomp' /proc/self/status; docker run --rm busybox grep -E 'Seccomp' /proc/self/status
docker run --rm --security-opt label:user:x busybox echo label; docker run --rm --security-opt label=bogus busybox true; docker run --rm --security-opt apparmor:nosuch busybox echo aa; echo "rc=$?"
docker run --rm --security-opt '' busybox true; docker run --rm --security-opt seccomp= busybox true; docker run --rm --security-opt seccomp=/nosuch.json busybox true; echo "rc=$?"
echo '{}' > empty.json; docker run --rm --security-opt seccomp=empty.json busybox echo emptied; echo "rc=$?"
echo '{"defaultAction":"SCMP_ACT_BOGUS"}' > b.json; docker run --rm --security-opt seccomp=b.json busybox true; echo "rc=$?"
echo '{"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["mkdir","mkdirat"],"action":"SCMP_ACT_KILL_PROCESS"}]}' > k.json; docker run --rm --security-opt seccomp=k.json busybox sh -c 'echo before; mkdir /tmp/x; echo after=$?'; echo "rc=$?"
docker create --name ro --read-only busybox >/dev/null; docker inspect ro -f '{{.HostConfig.ReadonlyRootfs}} {{len .HostConfig.MaskedPaths}} {{len .HostConfig.ReadonlyPaths}}'; docker cp /etc/hostname ro:/x; echo "rc=$?"
docker rm ro; docker volume rm rodata
