cat > run.sh <<'END'
#!/bin/sh
set -e
docker run -d --name job "$@" busybox sleep 600 > id
END
chmod +x run.sh && ./run.sh -e A=1 && wc -c < id
CID=$(cat id); docker ps --no-trunc -q | grep -cx "$CID"
for n in a b c; do docker volume create "vol-$n" >/dev/null; done; docker volume ls -q | sort | paste -sd, -
docker volume ls -q | grep vol- | xargs docker volume rm | wc -l
if docker inspect job >/dev/null 2>&1; then echo there; else echo missing; fi
docker inspect -f '{{.State.Running}}' job nosuch
docker ps -q | while read -r id; do docker inspect -f '{{.Name}}' "$id"; done
docker exec job sh -c 'echo $A > /a' && docker exec job cat /a
{ docker ps -q; docker volume ls -q; } | wc -l
false || echo "after failure $?"
docker rm -f $(docker ps -aq) > /dev/null && docker ps -aq | wc -l
