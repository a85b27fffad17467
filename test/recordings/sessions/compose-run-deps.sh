# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  db:
    image: busybox
    command: sh -c "sleep 1; touch /ok; sleep 600"
    stop_grace_period: 0s
    healthcheck: {test: [CMD, test, -f, /ok], interval: 500ms}
  migrate:
    image: busybox
    command: echo migrated
    depends_on:
      db: {condition: service_healthy}
  app:
    image: busybox
    command: sh -c "echo app"
    depends_on:
      migrate: {condition: service_completed_successfully}
    profiles: [manual]
EOF
docker compose run --rm -T migrate
docker compose ps --format '{{.Service}} {{.State}}'
docker compose run --rm -T migrate echo again
docker compose run --rm -T app
docker compose ps -a --format '{{.Service}} {{.State}}' | sort
docker compose run -T migrate echo kept; docker compose ps -a --format '{{.Name}}' | grep -c run
docker compose up -d 2>&1 | sort | grep -v orphan; docker compose down
docker ps -a --filter label=com.docker.compose.oneoff=True -q | wc -l
docker compose down --remove-orphans 2>&1 | sed 's/run-[0-9a-f]*/run-ID/'
docker ps -aq | wc -l
docker compose run --rm -T --no-deps migrate; docker compose run --rm -T --quiet-pull --name m1 --no-deps migrate hostname | wc -c
docker compose run --rm -T -d migrate | wc -c; docker compose run --rm -i migrate cat < /dev/null; echo input | docker compose run --rm -T migrate cat
docker compose run --rm -t migrate true; docker compose run --rm -t -T migrate true
docker compose run --rm migrate sh -c 'test -t 1 && echo tty || echo no tty'
docker compose run --rm -T --use-aliases migrate true; docker compose run --build --rm -T migrate true
docker compose run --rm -T -e A=1 -e B migrate env | grep -E '^(A|B)='; B=2 docker compose run --rm -T -e B migrate env | grep '^B='
docker compose run --rm -T --entrypoint nosuch migrate; echo rc=$?; docker compose run --rm -T --cap-drop ALL migrate sh -c 'grep CapEff /proc/self/status'
docker compose down 2>&1 | sort
