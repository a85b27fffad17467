# topic: compose
#engines: 26 28
mkdir -p app/site && cd app && echo '<h1>hi</h1>' > site/index.html && cat > compose.yaml <<'EOF'
services:
  web:
    image: busybox
    command: httpd -f -p 80 -h /www
    volumes: ["./site:/www:ro"]
    ports: ["8076:80"]
    networks: [front, back]
    depends_on: [db]
  db:
    image: busybox
    command: sh -c "echo ready; nc -lk -p 5432 -e echo pong"
    networks: {back: {aliases: [database]}}
    environment:
      - POSTGRES_PASSWORD=secret
      - FROM_SHELL
    volumes: ["dbdata:/var/lib/db"]
networks:
  front:
  back: {internal: true}
volumes:
  dbdata:
EOF
FROM_SHELL=yes docker compose up -d 2>&1 | sort
curl -s localhost:8076; echo '<h1>new</h1>' > site/index.html; curl -s localhost:8076
docker compose exec -T web sh -c 'nc -w 1 database 5432 </dev/null; nc -w 1 db 5432 </dev/null'
docker compose exec -T db sh -c 'echo $POSTGRES_PASSWORD $FROM_SHELL; echo data > /var/lib/db/f'
docker ps --filter label=com.docker.compose.project=app --format '{{.Names}} {{.Label "com.docker.compose.service"}} {{.Ports}}' | sort
docker inspect app-web-1 -f '{{json .HostConfig.PortBindings}} {{json .Config.ExposedPorts}} {{.HostConfig.NetworkMode}} {{json .HostConfig.Binds}}' | sed "s#$PWD#DIR#"
docker inspect app-db-1 | jq -c '.[0].Config.Env | sort'; docker inspect app-db-1 -f '{{json .Config.Cmd}} {{json .HostConfig.Binds}} {{json .HostConfig.Mounts}} {{.HostConfig.NetworkMode}}'
docker inspect app-web-1 -f '{{range $k, $v := .NetworkSettings.Networks}}{{$k}} {{json $v.Aliases}} {{json $v.DNSNames}} {{end}}'
docker volume inspect app_dbdata -f '{{json .Labels}}' | sed 's/"com.docker.compose.config-hash":"[0-9a-f]*",//; s/"2\.[0-9.]*"/VERSION/'
docker network inspect app_back -f '{{.Internal}} {{.Driver}} {{len .Containers}} {{json .Labels}}' | sed 's/"com.docker.compose.config-hash":"[0-9a-f]*",//; s/"2\.[0-9.]*"/VERSION/'
docker compose ps --format 'table {{.Service}}\t{{.State}}\t{{.Ports}}'
docker rm -f app-db-1; docker compose ps -a --format '{{.Service}}'; docker compose up -d
docker compose exec -T db cat /var/lib/db/f
docker stop -t 0 app-web-1; docker compose ps --format '{{.Service}}'; docker compose up -d
docker network rm app_front; docker volume rm app_dbdata
docker compose rm -f -s -v web; docker compose ps --services; docker compose up -d web
docker compose down -t 0 2>&1 | sort; docker volume ls -q; docker compose down -v
cat > override.yaml <<'EOF'
services:
  web:
    ports: !override ["8077:80"]
    environment: {EXTRA: "1"}
EOF
docker compose -f compose.yaml -f override.yaml up -d web 2>&1 | sort; docker compose -f compose.yaml -f override.yaml ps --format '{{.Ports}}' web; docker compose down -v -t 0 2>&1 | sort
