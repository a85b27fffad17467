# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  flaky:
    image: busybox
    command: sh -c "sleep 1; echo try; exit 1"
    restart: "on-failure:2"
  once:
    image: busybox
    command: sh -c "echo once"
    restart: "no"
  keep:
    image: busybox
    command: sleep 600
    restart: always
    stop_grace_period: 0s
    deploy:
      restart_policy: {condition: on-failure, max_attempts: 3}
EOF
docker compose up -d 2>&1 | sort; sleep 6; docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
docker inspect work-flaky-1 -f '{{.RestartCount}} {{json .HostConfig.RestartPolicy}}'; docker inspect work-once-1 work-keep-1 -f '{{json .HostConfig.RestartPolicy}}'
docker compose logs flaky; docker compose logs --tail 1 flaky | wc -l
docker compose up -d 2>&1 | sort; sleep 6; docker inspect work-flaky-1 -f '{{.RestartCount}}'
docker compose kill -s KILL keep; sleep 1; docker compose ps --format '{{.Service}} {{.State}}'
docker compose stop 2>&1 | sort; docker compose start once; sleep 1; docker compose ps -a --format '{{.Service}} {{.State}}'
docker compose rm -f 2>&1 | grep -c Removed
docker compose up once
docker compose up once flaky 2>&1 | grep -c 'try'
docker compose down 2>/dev/null
