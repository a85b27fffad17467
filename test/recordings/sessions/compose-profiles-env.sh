# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  app:
    image: busybox
    command: sleep 600
  debug:
    image: busybox
    command: sleep 600
    profiles: [dbg]
  tool:
    image: busybox
    command: sleep 600
    profiles: [tools]
    depends_on: [debug]
EOF
docker compose up -d
docker compose --profile dbg up -d 2>&1 | sort
docker compose ps --services | sort
docker compose up -d tool; echo rc=$?
docker compose --profile dbg --profile tools up -d tool 2>&1 | sort
docker compose stop debug -t 0; docker compose ps -a --format '{{.Service}} {{.State}}' | sort
COMPOSE_PROFILES=dbg docker compose ps --services | sort
docker compose down -t 0 2>&1 | sort
docker compose --profile '*' down -t 0 2>&1 | sort
COMPOSE_PROJECT_NAME=fromenv docker compose up -d
COMPOSE_PROJECT_NAME=fromenv docker compose ps --format '{{.Name}} {{.Project}}'; docker compose -p fromenv down -t 0
echo 'COMPOSE_PROJECT_NAME=dot' > .env; docker compose up -d; docker compose ls; docker compose down -t 0; rm .env
COMPOSE_FILE=other.yaml docker compose up -d; printf 'services:\n  x:\n    image: busybox\n    command: sleep 600\n' > other.yaml; COMPOSE_FILE=other.yaml docker compose up -d; docker compose ps --format '{{.Service}}'
docker compose up -d 2>&1 | sed 's/time="[^"]*" //' ; COMPOSE_REMOVE_ORPHANS=1 docker compose up -d -t 0; docker compose down -t 0
docker compose --compatibility up -d; docker compose --compatibility down -t 0
docker compose --progress quiet up -d; docker compose --progress plain down -t 0; docker compose --ansi never up -d; docker compose --ansi always ps --format '{{.Name}}'
COMPOSE_STATUS_STDOUT=1 docker compose down -t 0 2>/dev/null
mkdir -p 'My Dir!' && cp other.yaml 'My Dir!/compose.yaml' && cd 'My Dir!' && docker compose up -d; docker compose down -t 0; cd ..
docker compose -f compose.yaml -f other.yaml up -d 2>&1 | sort; docker compose ls; docker compose -f compose.yaml -f other.yaml down -t 0 2>&1 | sort
docker compose --project-directory /tmp -f other.yaml up -d; docker compose --project-directory /tmp -f other.yaml down -t 0
