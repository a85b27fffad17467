docker run -d --name busy busybox sh -c 'sleep 300; true' >/dev/null; sleep 0.3
docker top busy | awk '{print $1, $8, $9, $10}'
docker top busy -o pid,comm | awk '{print $2}'
docker top busy -eo comm
docker top busy -o comm
docker top busy aux | awk '{print $1, $11, $12, $13}'
docker top busy -o bogus
docker top nosuch
docker top
docker stats --no-stream --format '{{.Name}} {{.PIDs}}'
docker stats --no-stream --format '{{.Name}} {{.PIDs}}' busy
docker stats --no-stream nosuch
docker stats --no-stream --no-trunc --format 'table {{.Name}}\t{{.ID}}' busy
docker stats --no-stream --format '{{json .}}' busy | jq -c keys
docker stats --no-stream --format '{{.Bogus}}' busy
docker stats --no-stream | wc -l
docker pause busy >/dev/null; docker top busy -o comm; docker unpause busy >/dev/null
docker stop -t 0 busy; docker top busy
docker stats --no-stream --format '{{.Name}} {{.CPUPerc}} {{.MemUsage}} {{.NetIO}} {{.BlockIO}} {{.PIDs}}' busy
docker stats --no-stream
docker rm busy
