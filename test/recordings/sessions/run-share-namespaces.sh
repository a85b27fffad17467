docker run -d --name host1 --ipc shareable busybox sleep 300 >/dev/null
docker run --rm --pid container:host1 busybox ps -o args
docker run --rm --network container:host1 busybox hostname -i | cut -d. -f1-2
docker run --rm --ipc container:host1 busybox echo shared
docker run --rm --pid container:nosuch busybox true
docker run --rm --network container:nosuch busybox true
docker run --rm --ipc container:nosuch busybox true
docker run --rm --pid bogus busybox true
docker run --rm --ipc bogus busybox true
docker run --rm --uts bogus busybox true
docker run --rm --uts host busybox hostname
docker run --rm --network container:host1 -p 8080:80 busybox true
docker run --rm --network container:host1 -h other busybox true
docker stop -t 0 host1; docker run --rm --pid container:host1 busybox true
docker run --rm --network container:host1 busybox true
docker run --rm --ipc none busybox ls /dev/shm
docker inspect host1 -f '{{.HostConfig.IpcMode}} {{.HostConfig.PidMode}}|{{.HostConfig.UTSMode}}|{{.HostConfig.CgroupnsMode}}'
docker rm host1
