# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  db:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
    environment: {V: "${V:-1}"}
  web:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
    depends_on:
      db: {condition: service_started, restart: true}
  front:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
    depends_on: [web]
EOF
docker compose up -d
docker compose up -d
docker compose restart db 2>&1 | sort
docker compose restart --no-deps db
V=2 docker compose up -d
docker compose up -d --always-recreate-deps front
docker compose up -d --no-deps front
docker compose stop db; docker compose ps --format '{{.Service}}'
docker compose start front
docker compose stop
docker compose start web
docker compose down web
docker compose ps -a --format '{{.Service}} {{.State}}'
docker compose down
docker compose create
docker compose ps -a --format '{{.Service}} {{.State}}'
docker inspect work-web-1 -f '{{index .Config.Labels "com.docker.compose.depends_on"}}'
docker compose -p work stop; docker compose -p work start; docker compose -p work down
docker compose up -d front --no-deps
docker compose down
