# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  db:
    image: busybox
    command: sleep 600
    volumes:
      - data:/data
      - /scratch
volumes:
  data:
EOF
docker compose up -d
docker volume ls -q | grep -c .
docker compose down -t 0
docker volume ls --format '{{.Name}}' | grep data
docker compose up -d
docker compose down -v -t 0 2>&1 | sort
docker volume ls -q | wc -l
docker compose up -d 2>/dev/null; sed -i 's/  db:/  newdb:/' compose.yaml; docker compose up -d 2>&1 | grep -v level=warning
docker compose ps --format '{{.Name}}' | sort; docker compose ps --orphans=false --format '{{.Name}}'
docker compose up -d 2>&1 | sed 's/time="[^"]*" //'
COMPOSE_IGNORE_ORPHANS=true docker compose up -d
docker compose up -d --remove-orphans -t 0
docker run -d --name guest --network work_default busybox sleep 600
docker compose down -t 0
docker rm -f guest; docker compose down
docker compose up -d 2>/dev/null; docker run -d --name user -v work_data:/d busybox sleep 600 >/dev/null; docker compose down -v -t 0 2>&1 | sort; docker rm -f user
docker compose down -v; docker volume ls -q | wc -l
docker compose -p work down; docker compose -p nothere down
docker compose down --rmi bogus
docker compose down nosuch
docker compose rm; docker compose rm -f nosuch
