#engines: 26 28
mkdir stack && cd stack && cat > compose.yaml <<'X'
name: shopfront
services:
  db:
    image: busybox
    command: sh -c "touch /ready; sleep 600"
    healthcheck:
      test: ["CMD", "test", "-f", "/ready"]
      interval: 200ms
      retries: 5
    volumes:
      - dbdata:/data
    environment:
      - PASS=${DBPASS:-secret}
  api:
    image: busybox
    command: ["sh", "-c", "echo api up; sleep 600"]
    depends_on:
      db:
        condition: service_healthy
    ports:
      - "127.0.0.1:8111:80"
    deploy:
      replicas: 1
    labels:
      team: blue
  migrate:
    image: busybox
    command: sh -c "echo migrated; exit 0"
    depends_on: [db]
    restart: "no"
  tools:
    image: busybox
    profiles: [debug]
    command: sleep 600
volumes:
  dbdata:
X
docker compose config --services | sort; docker compose config --volumes; docker compose --profile debug config --services | sort; docker compose config --hash api | awk '{print $1, length($2)}'
docker compose up -d 2>&1 | sort; docker compose ps -a --format '{{.Service}} {{.State}} {{.Health}}' | sort
docker compose ps --format json | jq -r '[.Service, .State, .Publishers[0].PublishedPort] | @tsv' | sort; docker compose ps -a --services | sort; docker compose ps --status running -q | wc -l
docker compose exec -T api sh -c 'echo $HOSTNAME | wc -c; id -u; exit 4'; echo "rc=$?"; docker compose exec -T -u nobody -w /tmp -e A=b api sh -c 'pwd; id -un; echo $A'; docker compose exec -T tools true; docker compose run --rm -T tools echo from-run 2>/dev/null; docker compose run --rm --no-deps -T -e X=1 --entrypoint sh api -c 'echo $X' 2>/dev/null
docker inspect shopfront-api-1 -f '{{index .Config.Labels "com.docker.compose.project"}} {{index .Config.Labels "com.docker.compose.service"}} {{index .Config.Labels "com.docker.compose.container-number"}} {{index .Config.Labels "com.docker.compose.oneoff"}} {{index .Config.Labels "team"}} {{index .Config.Labels "com.docker.compose.depends_on"}}'
docker compose up -d 2>&1 | sort; sed -i 's/echo api up/echo api v2/' compose.yaml; docker compose up -d 2>&1 | sort; docker compose logs --no-log-prefix api
docker compose restart -t 0 api 2>&1 | sort; docker compose stop -t 0 api 2>&1 | sort; docker compose start api 2>&1 | sort; docker compose pause db 2>&1 | sort; docker compose ps db --format '{{.Status}}' | sed 's/Up .* (/Up (/'; docker compose unpause db 2>&1 | sort; docker compose kill -s KILL api 2>&1 | sort; docker compose rm -f api 2>&1 | sort
docker compose top db | tail -1 | awk '{print $NF}'; docker compose port api 80; docker compose images --format json | jq -r '.[].Repository' | sort -u; docker compose events --help | head -1; docker compose cp db:/ready ./r && ls r; docker compose cp nosuch:/x .; docker compose pull --ignore-pull-failures tools 2>&1 | tail -1
docker compose --profile debug up -d --no-deps tools 2>&1 | sort; docker compose ls --format json | jq -r '.[] | "\(.Name) \(.Status)"'; docker compose -p other ps -a; docker compose up -d --wait db 2>&1 | sort; docker compose up --no-start api 2>&1 | sort
docker compose down 2>&1 | sort; docker compose --profile debug down -v -t 0 2>&1 | sort; docker volume ls -q; docker compose ls -q
