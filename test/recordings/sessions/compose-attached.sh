# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  web:
    image: busybox
    command: sh -c "echo hello; sleep 1; echo bye; exit ${CODE:-0}"
EOF
docker compose up
docker compose up --no-log-prefix
docker compose up --no-color
CODE=3 docker compose up --exit-code-from web; echo rc=$?
CODE=3 docker compose up --abort-on-container-exit; echo rc=$?
docker compose up --attach web --timestamps
docker compose logs | grep -c hello; docker compose down
cat > compose.yaml <<'EOF'
services:
  quick:
    image: busybox
    command: echo quick
  slow:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
EOF
docker compose up --abort-on-container-exit 2>&1 | sort; docker compose ps -a --format '{{.Name}} {{.State}} {{.ExitCode}}'
docker compose up --no-attach slow --exit-code-from quick 2>&1 | grep -v slow; docker compose down 2>/dev/null
timeout -k 20 -s INT 2 docker compose up slow 2>&1 | grep -v -e Kill -e Stopp; docker compose ps -a --format '{{.Service}} {{.State}}'
docker compose down 2>/dev/null
docker compose up -d --abort-on-container-exit
docker compose up --wait --attach quick
docker compose up --build --no-build; docker compose up --force-recreate --no-recreate; docker compose up --always-recreate-deps --no-recreate
docker compose up --attach nosuch; docker compose up --exit-code-from nosuch; docker compose up nosuch
docker compose up --scale quick; docker compose up --scale quick=x; docker compose up --pull bogus
docker compose up quick; docker compose down
