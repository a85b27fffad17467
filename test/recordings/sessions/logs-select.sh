docker run --name sel busybox sh -c 'for i in 1 2 3; do echo "o$i"; echo "e$i" >&2; sleep 1.2; done' >/dev/null 2>&1
docker logs sel 2>/dev/null; docker logs sel 2>&1 >/dev/null; docker logs sel 2>&1 | sort | tr '\n' ' '
docker logs --tail 1 sel 2>&1 | wc -l; docker logs --tail 100 sel 2>&1 | wc -l; docker logs --tail -1 sel 2>&1 | wc -l; docker logs --tail 0 sel; docker logs -n2 sel 2>&1 | wc -l; docker logs --tail= sel; echo "rc=$?"
docker logs --since 1s sel 2>&1 | wc -l; docker logs --since 1m sel 2>&1 | wc -l; docker logs --since 1h30m --until 1s sel 2>&1 | wc -l | sed 's/[46]/most/'
docker logs --since 2024-01-01 sel 2>/dev/null | wc -l; docker logs --since 2024-01-01T10:00:00 sel 2>/dev/null | wc -l; docker logs --since 2024-01-01T10:00:00.5Z sel 2>/dev/null | wc -l; docker logs --since 2024-01-01T10:00:00+09:00 sel 2>/dev/null | wc -l; docker logs --since 1700000000 sel 2>/dev/null | wc -l; docker logs --since 1700000000.123 sel 2>/dev/null | wc -l
docker logs --since x sel; docker logs --until y sel; docker logs --since 2024-13-01 sel; docker logs --since 5 minutes sel; docker logs --since '' sel 2>/dev/null | wc -l; echo "rc=$?"
docker logs -t sel 2>/dev/null | head -1 | grep -cE '^[0-9]{4}-[0-9-]+T[0-9:]+\.[0-9]{9}Z o1$'; docker logs -ft sel 2>/dev/null | wc -l; docker logs --details -t sel 2>/dev/null | head -1 | cut -d' ' -f2-
docker logs --timestamps=false --follow=false sel 2>/dev/null | head -1; docker logs -tf=false sel 2>/dev/null | head -1 | cut -d' ' -f2; docker logs -tn1 sel 2>&1 | wc -l
docker run --name part busybox sh -c 'printf partial; sleep 0.5; printf " line"; echo; printf end' >/dev/null; docker logs part; echo; docker logs part | wc -l; docker logs --tail 1 part; echo
docker run --name long busybox sh -c 'head -c 40000 /dev/zero | tr "\0" x; echo' >/dev/null; docker logs long | wc -c; docker logs --tail 1 long | wc -c; docker logs -t long | wc -l
docker run --name bin busybox printf '\001\033[31mred\033[0m\t\\n\n' >/dev/null; docker logs bin | od -c | head -2
docker run -t --name tty busybox sh -c 'echo a; echo b >&2' >/dev/null; docker logs tty | od -c | head -1; docker logs tty 2>/dev/null | wc -l
docker run -d --name live busybox sh -c 'for i in 1 2 3 4; do echo $i; sleep 0.4; done' >/dev/null; docker logs -f live
docker run -d --name kill busybox sh -c 'echo first; sleep 300' >/dev/null; (sleep 1; docker kill kill >/dev/null) & docker logs -f kill; echo "rc=$?"; wait
docker start -a sel >/dev/null 2>&1; docker logs sel 2>/dev/null | tr '\n' ' '; docker restart -t 0 kill >/dev/null; sleep 0.3; docker logs kill | wc -l
docker logs nosuch sel; docker logs --bogus sel; docker logs -n sel; docker container logs --tail 1 sel 2>&1 | wc -l; echo "rc=$?"
docker rm -f sel part long bin tty live kill | wc -l
