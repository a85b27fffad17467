cat > deploy.sh <<'X'
#!/usr/bin/env bash
set -euo pipefail
readonly NAME=${1:?usage: deploy.sh NAME}
log() { printf '[%s] %s\n' "$NAME" "$*"; }
cleanup() { docker rm -f "$NAME" >/dev/null 2>&1 || true; log cleaned; }
trap cleanup EXIT
log starting
docker run -d --name "$NAME" busybox sleep 300 >/dev/null
for i in 1 2 3; do
  if docker exec "$NAME" true; then log "ready after $i"; break; fi
done
docker inspect -f '{{.State.Status}}' "$NAME"
docker exec "$NAME" sh -c 'exit 3' || log "exec failed with $?"
docker exec "$NAME" nosuchcmd
log unreachable
X
chmod +x deploy.sh; ./deploy.sh; echo "rc=$?"; ./deploy.sh web; echo "rc=$?"; docker ps -aq | wc -l
cat > lib.sh <<'X'
count=0
add() { local n=${1:-1}; count=$((count + n)); return $((count > 5)); }
X
. ./lib.sh; add; add 3; echo $count; add 3 || echo over; echo "$count $?"; unset -f add; add; echo "rc=$?"
while IFS=, read -r name cmd; do docker run --rm --name "$name" busybox sh -c "$cmd"; done <<'X'
one,echo first
two,echo second; exit 2
X
for s in 0 1 2; do (docker run --rm busybox sh -c "exit $s"); rcs+=($?); done; echo "${rcs[*]}"; declare -A st; for n in a b; do st[$n]=$(docker run -d --name "$n" busybox sleep 300 | wc -c); done; for k in "${!st[@]}"; do echo "$k ${st[$k]}"; done | sort
mapfile -t ids < <(docker ps -q); echo ${#ids[@]}; docker ps --format '{{.Names}} {{.Status}}' | while read -r n s _; do echo "$n:$s"; done | sort; docker ps --format '{{.Names}}' | sort | xargs -I{} docker stop -t 0 {}; docker ps -aq --filter status=exited | xargs -r docker rm | wc -l; docker ps -aq | xargs -r docker rm
out=$(docker run --rm busybox sh -c 'echo out; echo err >&2' 2>&1 >/dev/null); echo "[$out]"; { docker run --rm busybox nosuch; } 2>err.txt; echo "rc=$? $(wc -l < err.txt)"; docker run --rm busybox false && echo yes || echo no; if ! docker inspect nosuch >/dev/null 2>&1; then echo missing; fi
docker run --rm -i busybox cat <<< "from here-string"; docker run --rm -i busybox sh -s -- a b <<'X'
echo "$# $1"
while read -r l; do echo "never $l"; done
X
timeout 2 docker run --rm busybox sleep 30; echo "rc=$?"; (docker run --rm busybox sleep 1 &) ; wait; echo waited; docker run --rm busybox sh -c 'kill -9 $$'; echo "rc=$?"; docker run --rm busybox sh -c 'kill -TERM $$; sleep 1'; echo "rc=$?"
printf '%s\n' busybox nosuchimage | while read -r i; do docker image inspect "$i" >/dev/null 2>&1 && echo "have $i" || echo "lack $i"; done; seq 3 | xargs -P 2 -I{} docker run --rm busybox echo n{} | sort; docker images -q | sort -u | wc -l; sleep 1; docker ps -q | wc -l
rm -f deploy.sh lib.sh err.txt; ls
