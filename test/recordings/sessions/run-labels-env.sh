printf 'tier=front\n# note\n\nempty=\n' > labels.txt; docker create --name lab -l app=web -l bare --label-file labels.txt busybox >/dev/null
docker inspect lab -f '{{json .Config.Labels}}'
docker inspect lab -f '{{index .Config.Labels "app"}} {{.Config.Labels.tier}} [{{index .Config.Labels "none"}}]'
docker ps -a --filter label=app --format '{{.Names}}'
docker ps -a --filter label=app=api -q
docker ps -a --format '{{.Label "tier"}}'
docker create -l =x busybox
docker create --label-file nosuch.txt busybox
docker run --rm -e 'MULTI=a b  c' -e EMPTY= busybox sh -c 'echo "[$MULTI] [$EMPTY]"'
docker run --rm -e 'X=1=2' busybox printenv X || docker run --rm -e 'X=1=2' busybox sh -c 'echo $X'
docker run --rm --env PATH= busybox true
docker run --rm --env-file /etc busybox true
docker run --rm -e HOME=/there busybox sh -c 'echo $HOME'
docker run --rm -t busybox env | tr -d '\r' | sed 's/HOSTNAME=.*/HOSTNAME=x/'
docker run --rm -e A -e B=$HOME busybox sh -c 'env | grep -c ^A=; echo $B'
docker rm lab
