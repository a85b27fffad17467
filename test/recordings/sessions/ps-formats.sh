docker run -d --name web1 -l tier=front -p 8081:80 -p 8082:81/udp -v data9:/data busybox sleep 300 >/dev/null; docker create --name idle busybox echo 'a long command line that goes on' >/dev/null
docker ps
docker ps -a
docker ps -a --no-trunc --format 'table {{.Names}}\t{{.Command}}'
docker ps -a --format 'table {{.Names}}\t{{.State}}\t{{.Ports}}\t{{.Mounts}}\t{{.Networks}}'
docker ps -a --format '{{json .Names}}:{{.LocalVolumes}}:{{.Image}}:{{.Labels}}'
docker ps -a --format json | jq -c 'keys'
docker ps --format '{{json .}}' | jq -r '.Names, .State, .Networks, .Command'
docker ps --format '{{.Nosuch}}'
docker ps --format '{{.Names'
docker ps --format table
docker ps --format raw
docker ps -aq --no-trunc | head -1 | wc -c
docker ps -as --format '{{.Names}} {{.Size}}'
docker ps --format 'table {{.Names | upper}}\t{{.ID | len}}'
docker ps --format '{{.Label "tier"}} {{.Label "none"}}|'
docker ps -q --format '{{.Names}}'
docker rm -f web1 idle; docker volume rm data9
