docker run -d --name ex --workdir /tmp -e A=1 busybox sleep 300 >/dev/null
docker exec ex pwd; docker exec -w / ex pwd; docker exec -w /nosuch ex pwd; echo "rc=$?"; docker exec --workdir=/etc ex sh -c 'ls -d passwd; pwd'
docker exec -e A=2 -e B ex sh -c 'echo $A-$B-'; B=host docker exec -e B ex sh -c 'echo $B'; docker exec ex env | sed 's/^HOSTNAME=.*/HOSTNAME=x/' | sort; docker exec -e =x ex true; echo "rc=$?"
docker exec -u 1:2 ex id; docker exec -u nobody ex sh -c 'echo $HOME'; docker exec -u nosuch ex id; docker exec -u daemon:nosuch ex id; docker exec -u 99999999999 ex id; echo "rc=$?"
docker exec --privileged ex grep CapEff /proc/self/status; docker exec ex grep CapEff /proc/self/status; docker exec -u 1000 ex grep CapEff /proc/self/status
docker exec ex sh -c 'kill -9 $$'; echo "rc=$?"; docker exec ex sh -c 'kill -TERM $$'; echo "rc=$?"; docker exec ex sh -c 'exit 7'; echo "rc=$?"; docker exec ex false; echo "rc=$?"
docker exec ex nosuch; echo "rc=$?"; docker exec ex /tmp; echo "rc=$?"; docker exec ex /etc/passwd; echo "rc=$?"; docker exec ex ./nosuch; echo "rc=$?"; docker exec ex ''; echo "rc=$?"
echo in | docker exec -i ex cat; echo in | docker exec ex cat; printf 'a\nb\n' | docker exec -i ex sh -c 'read x; echo $x'; docker exec -i ex wc -c </dev/null; docker exec -it ex true; echo "rc=$?"
docker exec -t ex tty | tr -d '\r'; docker exec ex tty; docker exec -t ex sh -c 'echo o; echo e >&2' 2>/dev/null | od -c | head -1
docker exec -d ex sh -c 'sleep 0.2; echo bg > /tmp/bg'; echo "rc=$?"; sleep 0.8; docker exec ex cat /tmp/bg; docker exec -d ex nosuch; echo "rc=$?"; docker exec -d -i ex cat; docker exec -dt ex true; echo "rc=$?"
docker exec ex ps -o pid,ppid,args | tail -n +2 | tr -s ' ' | sed 's/ *[0-9]* / /'; docker exec ex sh -c 'echo $$ | grep -c .'
docker exec ex echo one\; echo two; docker exec ex sh -c "echo 'single' \"double\""; docker exec ex echo '$HOME' "*"; docker exec ex -- echo dashes; docker exec -- ex echo after; echo "rc=$?"
docker exec ex; docker exec; docker exec -e ex; docker exec nosuch true; docker exec --user; docker exec -x ex true; echo "rc=$?"
docker exec --env-file nosuch ex true; printf 'X=1\nY\n' > e; docker exec --env-file e ex sh -c 'echo $X$Y'; docker exec --detach-keys '' ex echo keys; docker exec --detach-keys bad ex true; echo "rc=$?"
docker pause ex >/dev/null; docker exec ex true; echo "rc=$?"; docker unpause ex >/dev/null; docker stop -t 0 ex >/dev/null; docker exec ex true; echo "rc=$?"; docker start ex >/dev/null; docker exec ex cat /tmp/bg
docker inspect ex -f '{{json .ExecIDs}}'; docker exec -d ex sleep 20; docker inspect ex -f '{{len .ExecIDs}}'; docker top ex -o pid,args | awk 'NR>1{$1="";print}' | sort
docker run --rm --name short busybox sh -c 'sleep 0.3' & sleep 0.1; wait; docker exec short true; echo "rc=$?"
docker rm -f ex
