# topic: compose
#engines: 26 28
mkdir app && cd app && printf 'services:\n  web:\n    image: busybox\n    command: sleep 600\n    environment:\n      MODE: ${MODE:-one}\n' > compose.yaml
docker compose up -d
docker compose up -d
MODE=two docker compose up -d -t 0
docker compose exec -T web sh -c 'echo $MODE'
MODE=two docker compose up -d --force-recreate -t 0
MODE=three docker compose up -d --no-recreate
docker compose exec -T web sh -c 'echo $MODE'
docker inspect app-web-1 -f '{{range $k, $v := .Config.Labels}}{{$k}} {{end}}'
docker inspect app-web-1 -f '{{index .Config.Labels "com.docker.compose.project"}} {{index .Config.Labels "com.docker.compose.service"}} {{index .Config.Labels "com.docker.compose.container-number"}} {{index .Config.Labels "com.docker.compose.oneoff"}} {{index .Config.Labels "com.docker.compose.version"}} {{index .Config.Labels "com.docker.compose.project.working_dir"}} {{index .Config.Labels "com.docker.compose.project.config_files"}} {{index .Config.Labels "com.docker.compose.depends_on"}}'
docker compose kill
docker compose up -d
docker compose pause; docker compose ps --format '{{.State}} {{.Status}}'
docker compose unpause
docker compose stop -t 0; docker compose start; docker compose restart -t 0
docker compose up --no-start
docker compose create --force-recreate
docker compose ps -a --format '{{.Name}} {{.State}}'
docker compose start; docker compose down -t 0
docker compose down
docker compose start
docker compose stop; docker compose restart; docker compose kill; docker compose pause; docker compose unpause
