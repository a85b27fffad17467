# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  good:
    image: busybox
    command: sh -c "sleep 1; touch /ok; exec sleep 600"
    stop_grace_period: 0s
    healthcheck:
      test: test -f /ok
      interval: 500ms
      retries: 20
      start_period: 5s
  plain:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
EOF
docker compose up -d --wait 2>&1 | sort -u; docker compose ps --format '{{.Service}} {{.Health}}|'
docker compose up -d --wait plain; docker compose up --wait --no-recreate 2>&1 | sort -u
docker compose down 2>&1 | tail -1
printf 'services:\n  bad:\n    image: busybox\n    command: sleep 600\n    stop_grace_period: 0s\n    healthcheck: {test: ["CMD", "false"], interval: 300ms, retries: 2}\n' > bad.yaml
docker compose -f bad.yaml up -d --wait; echo rc=$?
docker compose -f bad.yaml ps -a --format '{{.Service}} {{.State}} {{.Health}}'; docker compose -f bad.yaml down 2>&1 | tail -1
printf 'services:\n  slow:\n    image: busybox\n    command: sleep 600\n    stop_grace_period: 0s\n    healthcheck: {test: ["CMD", "false"], interval: 30s, start_period: 60s}\n' > slow.yaml
docker compose -f slow.yaml up -d --wait --wait-timeout 2; echo rc=$?
docker compose -f slow.yaml down 2>&1 | tail -1
printf 'services:\n  once:\n    image: busybox\n    command: "true"\n  dies:\n    image: busybox\n    command: "sh -c \\"sleep 1; exit 4\\""\n' > ends.yaml
docker compose -f ends.yaml up -d --wait once; echo rc=$?
docker compose -f ends.yaml up -d --wait dies; echo rc=$?
docker compose -f ends.yaml down 2>&1 | tail -1
cat > opt.yaml <<'EOF'
services:
  app:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
    depends_on:
      broken: {condition: service_completed_successfully, required: false}
      absent: {condition: service_started, required: false}
  broken:
    image: busybox
    command: sh -c "exit 2"
  absent:
    image: busybox
    command: sleep 600
    profiles: [never]
EOF
docker compose -f opt.yaml up -d 2>&1 | sed 's/time="[^"]*" //'
docker compose -f opt.yaml ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}' | sort; docker compose -f opt.yaml down 2>&1 | tail -1
cat > chain.yaml <<'EOF'
services:
  app:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
    depends_on:
      bad: {condition: service_healthy}
  bad:
    image: busybox
    command: sh -c "exit 7"
    healthcheck: {test: ["CMD", "true"], interval: 300ms}
  none:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
  late:
    image: busybox
    command: sleep 600
    depends_on:
      none: {condition: service_healthy}
EOF
docker compose -f chain.yaml up -d app; echo rc=$?
docker compose -f chain.yaml up -d late; echo rc=$?
docker compose -f chain.yaml ps -a --format '{{.Service}} {{.State}}' | sort; docker compose -f chain.yaml down 2>&1 | tail -1
printf 'services:\n  a:\n    image: busybox\n    command: sleep 600\n    healthcheck: {disable: true}\n    stop_grace_period: 0s\n  b:\n    image: busybox\n    command: sleep 600\n    healthcheck: {test: ["NONE"]}\n    stop_grace_period: 0s\n  c:\n    image: busybox\n    command: sleep 600\n    stop_grace_period: 0s\n    healthcheck: {test: "exit 0", interval: 2m, timeout: 3s, retries: 4, start_period: 1m, start_interval: 5s}\n' > forms.yaml
docker compose -f forms.yaml up -d 2>&1 | sort | tail -3; for s in a b c; do docker inspect work-$s-1 -f '{{json .Config.Healthcheck}}'; done; docker compose -f forms.yaml down 2>&1 | tail -1
