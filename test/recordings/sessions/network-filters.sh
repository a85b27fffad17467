docker network create --label team=red b-red >/dev/null; docker network create --label team=blue --internal b-blue >/dev/null; docker network create b-none >/dev/null
docker network ls --filter driver=bridge --format '{{.Name}}' | sort
docker network ls -f type=custom --format '{{.Name}} {{.Internal}} {{.Labels}} {{.Scope}} {{.IPv6}}' | sort
docker network ls -f type=builtin --format '{{.Name}}' | sort
docker network ls -f label=team=red -q | wc -l
docker network ls -f name=b-r --format '{{.Name}}\t{{.Driver}}'
docker network ls -f scope=swarm
docker network ls -f dangling=true --format '{{.Name}}' | sort
docker network ls -f type=weird
docker network ls -f colour=red
docker network ls --no-trunc -q -f name=b-red | tr -d '\n' | wc -c
docker network ls --format '{{json .}}' -f name=b-blue
docker network ls --format 'table {{.Name}}\t{{.Label "team"}}' -f label=team | sort
docker network prune -f --filter label=team=red
docker network prune -f --filter until=24h
echo n | docker network prune
docker network rm b-red b-blue b-none
