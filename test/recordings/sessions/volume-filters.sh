docker volume create --label tier=front --label env=test b-one; docker volume create --label tier=back b-two; docker volume create b-three
docker volume ls --filter label=tier
docker volume ls -q -f label=tier=front
docker volume ls -q --filter label=tier=front --filter label=env=prod
docker volume ls -f name=b-t
docker volume ls -f driver=local -q
docker volume ls -f driver=nfs
docker run -d --name b-user -v b-one:/data busybox sleep 600 >/dev/null; docker volume ls -q -f dangling=true; echo --; docker volume ls -q -f dangling=false
docker volume ls -f dangling=maybe
docker volume ls --format 'table {{.Name}}\t{{.Driver}}\t{{.Label "tier"}}'
docker volume ls --format '{{json .}}' -f name=b-two
docker volume ls --format json -f name=b-three
docker volume inspect b-two --format '{{json .Labels}} {{.Scope}} {{.Mountpoint}} {{.Options}}'
docker volume prune -f --filter label=tier=back
docker rm -f b-user; docker volume rm b-one b-two b-three
