docker run -d --name ns --hostname nshost busybox sleep 300 >/dev/null
docker run --rm --pid container:ns busybox ps -o pid,args | grep sleep; docker run --rm --pid host busybox sh -c '[ $(ps | wc -l) -gt 5 ] && echo sees host'
docker run --rm --pid bogus busybox true; docker run --rm --pid container: busybox true; docker run --rm --pid container:nosuch busybox true; echo "rc=$?"
docker run --rm --uts host busybox hostname; docker run --rm --uts host -h x busybox true; docker run --rm --uts bogus busybox true; echo "rc=$?"
docker run --rm --ipc host busybox sh -c 'test -d /dev/shm && echo shm'; docker run --rm --ipc none busybox ls -d /dev/shm; docker run --rm --ipc bogus busybox true; echo "rc=$?"
docker run -d --name ipcs --ipc shareable busybox sh -c 'echo shared > /dev/shm/f; sleep 300' >/dev/null; sleep 0.5; docker run --rm --ipc container:ipcs busybox cat /dev/shm/f
docker run --rm --ipc container:ns busybox true; docker run --rm --ipc container:nosuch busybox true; docker run --rm --ipc container: busybox true; echo "rc=$?"
docker inspect ns ipcs -f '{{.HostConfig.IpcMode}} {{.HostConfig.PidMode}} {{.HostConfig.UTSMode}} {{.HostConfig.CgroupnsMode}} {{.HostConfig.UsernsMode}}'
docker run --rm --cgroupns host busybox sh -c 'cut -d: -f3 /proc/1/cgroup | grep -c docker' | sed 's/^[1-9].*/some/'; docker run --rm --cgroupns private busybox sh -c 'cut -d: -f3 /proc/1/cgroup | sort -u'; docker run --rm --cgroupns bogus busybox true; echo "rc=$?"
docker run --rm --userns host busybox id -u; docker run --rm --userns bogus busybox true; echo "rc=$?"
docker run --rm --network container:ns busybox hostname; docker run --rm --network container:ns -h other busybox true; docker run --rm --network container:ns -p 80:80 busybox true; docker run --rm --network container:nosuch busybox true; docker run --rm --network container: busybox true; echo "rc=$?"
docker run --rm --network container:ns --dns 1.1.1.1 busybox true; docker run --rm --network container:ns --add-host a:1.2.3.4 busybox true; docker run --rm --network container:ns --link ns busybox true; docker run --rm --network container:ns --mac-address 02:42:ac:11:00:99 busybox true; docker run --rm --network container:ns --expose 80 busybox true; echo "rc=$?"
docker run --rm --network host --hostname hh busybox hostname; docker run --rm --network host -p 80:80 busybox echo published; docker run --rm --network host --mac-address 02:42:ac:11:00:99 busybox echo mac
docker run --rm --network none busybox ip -o link | awk '{print $2}'; docker run --rm --network none -p 1:1 busybox echo none
docker stop -t 0 ns >/dev/null; docker run --rm --pid container:ns busybox true; docker run --rm --network container:ns busybox true; docker run --rm --ipc container:ns busybox true; echo "rc=$?"
docker run --rm --volumes-from nosuch busybox true; docker run --rm --volumes-from ns:zz busybox true; docker run --rm --cgroup-parent /my busybox echo parent; echo "rc=$?"
docker rm -f ns ipcs
