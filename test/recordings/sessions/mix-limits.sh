docker create --name c1 -it --hostname box --dns 8.8.8.8 --dns-search example.com --add-host db:10.1.2.3 -w /srv busybox sh -c 'cat /etc/resolv.conf /etc/hosts; pwd; hostname; tty'
docker start -a c1 | tr -d '\r' | grep -vE '^(#|fe00|ff0|::1)' | sed 's/172\.17\.0\.[0-9]*/IP/'
docker inspect c1 -f '{{.Config.Tty}} {{.Config.OpenStdin}} {{.HostConfig.Dns}} {{.HostConfig.ExtraHosts}} {{.Config.WorkingDir}} {{.Config.Hostname}}'
docker inspect c1 --format '{{json .HostConfig.LogConfig}} {{json .State.Health}} {{.Platform}} {{.Driver}} {{.MountLabel}}|{{.ProcessLabel}}|{{.AppArmorProfile}}'
docker inspect c1 -f '{{len .Mounts}} {{len .NetworkSettings.Networks}} {{range $k, $v := .NetworkSettings.Networks}}{{$k}}={{$v.IPAddress}}{{end}}|'
docker run --rm --read-only busybox touch /x; docker run --rm --read-only --tmpfs /run busybox sh -c 'touch /run/x && echo ok'
docker run --rm --cap-drop ALL busybox chown nobody /tmp; docker run --rm --cap-drop ALL --cap-add CHOWN busybox sh -c 'chown nobody /tmp && echo chowned'
docker run --rm --user 1234:5678 busybox id; docker run --rm --user nobody busybox id; docker run --rm --user nosuch busybox id; docker run --rm --user 0:nosuchgrp busybox id
docker run --rm -e PATH=/nowhere busybox ls; docker run --rm busybox nosuchcmd; docker run --rm busybox /etc/passwd; docker run --rm -w /etc/passwd busybox ls
docker run --rm --entrypoint '' busybox echo hi; docker run --rm --entrypoint /bin/echo busybox -n hi; docker run --rm --entrypoint sh busybox -c 'echo $0 $@' a b
docker run --rm --memory 4m busybox true; docker run --rm --memory 24m busybox sh -c 'tail /dev/zero'; echo "rc=$?"
docker run --rm --pids-limit 3 busybox sh -c 'sleep 1 & sleep 1 & sleep 1 & wait' ; docker run --rm --ulimit nofile=64:128 busybox sh -c 'ulimit -n; ulimit -Hn'
docker run --rm --shm-size 16m busybox df -h /dev/shm | tail -1 | awk '{print $2,$6}'; docker run --rm --tmpfs /t:size=1m busybox dd if=/dev/zero of=/t/x bs=1M count=2 2>&1 | tail -1
docker run -d --name h --health-cmd 'test -f /ok' --health-interval 200ms --health-retries 2 busybox sleep 60 >/dev/null; sleep 1.5; docker inspect -f '{{.State.Health.Status}} {{.State.Health.FailingStreak}}' h | sed 's/ [0-9]*$/ N/'; docker exec h touch /ok; sleep 0.6; docker inspect -f '{{.State.Health.Status}} {{.State.Health.FailingStreak}}' h
docker ps --filter health=healthy --format '{{.Names}}'; docker ps --format '{{.Status}}' | sed 's/Up .* (/Up (/'
docker run --rm --sysctl net.ipv4.ip_forward=1 busybox cat /proc/sys/net/ipv4/ip_forward; docker run --rm --sysctl kernel.nosuch=1 busybox true; docker run --rm --sysctl bad busybox true
docker run --rm --device /dev/null:/dev/foo:r busybox ls -l /dev/foo | awk '{print $1,$5,$6}'; docker run --rm --device /dev/nosuch busybox true
docker run --rm --security-opt no-new-privileges busybox grep NoNewPrivs /proc/self/status; docker run --rm busybox grep -E 'Cap(Eff|Bnd)' /proc/self/status; docker run --rm --security-opt bogus busybox true
docker run --rm --pid host busybox sh -c 'test $(ps | wc -l) -gt 3 && echo many'; docker run --rm --ipc none busybox ls /dev/shm; docker run --rm --uts host busybox hostname; docker run --rm --network none busybox ip -o link | awk '{print $2}'
docker run --rm --cgroupns private busybox true; docker run --rm --userns host busybox true; docker run --rm --isolation bogus busybox true; docker run --rm --runtime nosuch busybox true; docker run --rm --platform linux/arm64 busybox true
docker run --rm -v /nosuch/dir:/d busybox ls -d /d; docker run --rm --mount type=bind,src=/nosuch/other,dst=/d busybox ls; docker run --rm -v rel/path:/d busybox true; docker run --rm -v /a:/b:/c:/d busybox true; docker run --rm -v bad/:/x busybox true
