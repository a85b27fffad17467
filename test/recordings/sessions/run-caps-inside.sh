docker run --rm busybox grep Cap /proc/self/status
docker run --rm --cap-drop ALL busybox grep Cap /proc/self/status
docker run --rm --cap-add ALL busybox grep -E 'CapEff|CapBnd' /proc/self/status
docker run --rm --cap-add NET_ADMIN --cap-drop CHOWN busybox grep CapEff /proc/self/status
docker run --rm --cap-add cap_sys_time --cap-drop cap_net_raw busybox grep CapEff /proc/self/status
docker run --rm -u 1000 busybox grep Cap /proc/self/status
docker run --rm -u nobody --cap-add NET_ADMIN busybox grep -E 'CapPrm|CapEff|CapAmb' /proc/self/status
docker run --rm --cap-drop ALL busybox chown 1:1 /tmp; echo "rc=$?"
docker run --rm --cap-drop ALL --cap-add CHOWN busybox sh -c 'touch /tmp/f && chown 1:1 /tmp/f && stat -c %u:%g /tmp/f'
docker run --rm --cap-drop DAC_OVERRIDE busybox sh -c 'mkdir /d; chown 1:1 /d; chmod 700 /d; ls /d; touch /d/x'; echo "rc=$?"
docker run --rm --cap-drop SETUID busybox su nobody -s /bin/sh -c id; echo "rc=$?"
docker run --rm --cap-drop KILL -u 0 busybox sh -c 'kill -0 1 && echo own'; docker run --rm busybox hostname newname; echo "rc=$?"
docker run --rm busybox mount -t tmpfs t /mnt; docker run --rm --cap-add SYS_ADMIN busybox sh -c 'mkdir -p /m && mount -t tmpfs t /m && echo mounted'
docker run --rm busybox ip link set lo down; docker run --rm --cap-add NET_ADMIN busybox sh -c 'ip link set lo down && echo down'
docker run --rm busybox date -s '2001-01-01'; docker run --rm busybox mknod /tmp/n c 1 3 && echo node; docker run --rm --cap-drop MKNOD busybox mknod /tmp/n c 1 3
docker run --rm --cap-add BOGUS busybox true; docker run --rm --cap-drop nosuch busybox true; docker run --rm --cap-add CAP_ALL busybox grep CapEff /proc/self/status; echo "rc=$?"
docker create --name caps --cap-add NET_ADMIN --cap-add net_raw --cap-drop all busybox >/dev/null; docker inspect caps -f '{{.HostConfig.CapAdd}} {{.HostConfig.CapDrop}}'; docker rm caps
docker run --rm --cap-add ALL --cap-drop SYS_ADMIN busybox grep CapEff /proc/self/status; docker run --rm --cap-add '' busybox true; echo "rc=$?"
