docker run --rm busybox grep -E 'Cap(Inh|Prm|Eff|Bnd|Amb)' /proc/self/status
docker run --rm --cap-drop all busybox grep CapEff /proc/self/status
docker run --rm -u nobody busybox grep -E 'CapEff|CapBnd' /proc/self/status
docker run --rm --cap-add bogus busybox true
docker run --rm --cap-drop CAP_NOPE busybox true
docker create --name ca --cap-add net_admin --cap-add CAP_SYS_TIME --cap-drop chown busybox >/dev/null; docker inspect ca -f '{{json .HostConfig.CapAdd}} {{json .HostConfig.CapDrop}}'
docker create --name cb --cap-add all --cap-drop net_raw busybox >/dev/null; docker inspect cb -f '{{json .HostConfig.CapAdd}} {{json .HostConfig.CapDrop}}'
docker run --rm --cap-drop CHOWN busybox chown nobody /etc/passwd
docker run --rm --cap-drop ALL --cap-add CHOWN busybox sh -c 'chown nobody /tmp && echo changed'
docker run --rm busybox mount -t tmpfs none /mnt
docker run --rm --cap-add SYS_ADMIN busybox sh -c 'mkdir -p /m && mount -t tmpfs none /m && echo mounted'
docker run --rm busybox hostname other
docker run --rm --security-opt no-new-privileges busybox grep NoNewPrivs /proc/self/status
docker run --rm --security-opt bogus busybox true
docker run --rm --security-opt seccomp=nosuch.json busybox true
docker run --rm --security-opt seccomp=unconfined busybox grep Seccomp: /proc/self/status
docker run --rm busybox grep Seccomp: /proc/self/status
docker rm ca cb
