# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  web:
    image: busybox
    command: sleep 600
    environment: {COLOR: blue}
    working_dir: /srv
    ports: ["8073:80"]
    depends_on: [db]
  db:
    image: busybox
    command: sleep 600
EOF
docker compose up -d 2>/dev/null; docker compose exec -T web sh -c 'echo $COLOR; pwd; hostname | wc -c'
docker compose exec -T -e COLOR=red -e EXTRA=1 -w /tmp web sh -c 'echo $COLOR $EXTRA; pwd'
docker compose exec -T -u nobody web id -u; docker compose exec web id -un
docker compose exec -T web sh -c 'exit 4'; echo rc=$?
docker compose exec -T web nosuch; echo rc=$?
docker compose exec -d web touch /tmp/made; sleep 1; docker compose exec -T web ls /tmp
echo piped | docker compose exec -T web cat
docker compose exec web; docker compose exec
docker compose exec -T --index 2 web true; docker compose exec -T nosuch true
docker compose run --rm -T web echo one-off
docker compose run --rm -T web sh -c 'echo $COLOR; exit 5'; echo rc=$?
docker compose run --rm -T -e COLOR=green -w / -u nobody --entrypoint "sh -c" web 'echo $COLOR; id -u; pwd'
docker compose run --rm -T --no-deps --name fixed web hostname | wc -c
docker compose run -d --name later web sleep 300 | wc -c; docker ps --filter name=later --format '{{.Names}} {{.Ports}}'
docker inspect later -f '{{index .Config.Labels "com.docker.compose.oneoff"}} {{index .Config.Labels "com.docker.compose.service"}} {{.HostConfig.RestartPolicy.Name}} {{index .Config.Labels "com.docker.compose.container-number"}}'
docker compose ps --format '{{.Name}}'; docker compose ps -a --format '{{.Name}}' | sort
docker compose run --rm -T -p 8074:80 --service-ports web true
docker compose run --rm -T nosuch true; docker compose run
docker compose run --rm -T web nosuchcommand; echo rc=$?
docker compose run --rm -T -v "$PWD:/host" db ls /host
docker compose run --rm -T -l nolabel db true
docker rm -f later; docker compose down -t 0 2>/dev/null
docker compose run --rm -T web echo starts 2>&1
docker compose ps --format '{{.Service}}'; docker compose down -t 0 2>&1 | sort
