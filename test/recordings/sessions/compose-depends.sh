# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  db:
    image: busybox
    command: sh -c "sleep 1; touch /ok; sleep 600"
    healthcheck:
      test: ["CMD", "test", "-f", "/ok"]
      interval: 500ms
      retries: 20
  web:
    image: busybox
    command: sleep 600
    depends_on:
      db:
        condition: service_healthy
EOF
docker compose up -d
docker compose ps --format '{{.Service}} {{.State}} {{.Health}}'
docker compose stop -t 0
docker compose start
docker compose down -t 0
docker compose up -d --wait 2>&1 | sort
docker compose restart -t 0 web; docker compose down -t 0 2>&1 | tail -2
sed -i 's/"test", "-f", "\/ok"/"false"/; s/retries: 20/retries: 2/' compose.yaml; docker compose up -d
docker compose ps -a --format '{{.Service}} {{.State}} {{.Health}}'
docker compose up -d --no-deps web
docker compose down -t 0 2>/dev/null
cat > compose.yaml <<'EOF'
services:
  init:
    image: busybox
    command: sh -c "exit ${CODE:-0}"
  web:
    image: busybox
    command: sleep 600
    depends_on:
      init:
        condition: service_completed_successfully
EOF
docker compose up -d
docker compose down -t 0 2>/dev/null; CODE=3 docker compose up -d; echo rc=$?
docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'; docker compose down -t 0 2>/dev/null
sed -i 's/condition: service_completed_successfully/&\n        required: false/' compose.yaml; CODE=3 docker compose up -d 2>&1 | sed 's/time="[^"]*" //'
docker compose down -t 0 2>/dev/null; docker compose up -d --wait 2>&1 | sort; docker compose down -t 0 2>/dev/null
printf 'services:\n  a:\n    image: busybox\n    depends_on: [b]\n  b:\n    image: busybox\n    depends_on: [a]\n' > cycle.yaml; docker compose -f cycle.yaml up -d
printf 'services:\n  a:\n    image: busybox\n    command: sleep 600\n    depends_on:\n      b: {condition: service_healthy}\n  b:\n    image: busybox\n    command: sleep 600\n' > nocheck.yaml; docker compose -f nocheck.yaml up -d
docker compose -f nocheck.yaml down -t 0 2>/dev/null; docker compose -f nocheck.yaml up --wait b; docker compose -f nocheck.yaml down -t 0 2>/dev/null
