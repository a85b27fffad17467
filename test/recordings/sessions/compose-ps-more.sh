# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  web:
    image: busybox
    command: sleep 600
    ports: ["8071:80", "127.0.0.1:8072:81/udp"]
    expose: ["9000"]
    labels: {team: blue}
    volumes: ["data:/d"]
  api:
    image: busybox
    command: sh -c "exit 7"
volumes: {data: }
EOF
docker compose up -d 2>/dev/null; sleep 1; docker compose ps
docker compose ps -a
docker compose ps -q | wc -l; docker compose ps -aq | wc -l
docker compose ps --services; docker compose ps -a --services
docker compose ps --status running --format '{{.Name}} {{.Ports}}'
docker compose ps --filter status=exited --format '{{.Name}} {{.ExitCode}}'
docker compose ps --filter status; docker compose ps --filter color=red; docker compose ps --filter source=x
docker compose ps --format json | jq -c '[.Name,.Service,.State,.ExitCode,.Health,.Project,.Publishers]'
docker compose ps -a --format json api | jq -c '[.Command,.Publishers,.Mounts,.Networks,.LocalVolumes,.Size]'
docker compose ps --format 'table {{.Service}}\t{{.Image}}\t{{.Label "team"}}\t{{.Mounts}}'
docker compose ps --format '{{json .Publishers}}' web
docker compose ps --format '{{.Nope}}'
docker compose ps --format '{{.Name'
docker compose ps --no-trunc --format '{{.Command}} {{len .ID}}' web
docker compose ps nosuch; docker compose -p other ps
docker compose -p work ps --format '{{.Name}}'
docker compose images -q | wc -l; docker compose images web | awk 'NR==2{print $1, $2, $3}'
docker compose images --format json | jq -c '.[] | [.ContainerName,.Repository,.Tag]' | sort; docker compose images --format yaml
docker compose port web 80; docker compose port web 81 --protocol udp; docker compose port web 9000; docker compose port nosuch 80; docker compose port web x; docker compose port web
docker compose top | awk '{print NF > 0}' | sort -u; docker compose top nosuch; docker compose top api
docker compose down -v -t 0 2>&1 | sort
