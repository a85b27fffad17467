# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
name: flags
services:
  db:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
    volumes: [/anon, "named:/named"]
  web:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
    depends_on: [db]
  extra:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
    profiles: [more]
volumes:
  named:
EOF
docker compose up --no-start; docker compose ps -a --format '{{.Service}} {{.State}}' | sort; docker compose start web; docker compose start
docker compose exec -T db sh -c 'echo 1 > /anon/x; echo 1 > /named/x'
docker compose up -d --force-recreate db; docker compose exec -T db ls /anon /named
docker compose up -d -V --force-recreate db; docker compose exec -T db ls /anon /named; docker volume ls -q | grep -vc named
docker compose up -d --always-recreate-deps web; docker compose up -d --force-recreate --no-deps web; docker compose up -d --no-recreate --force-recreate; docker compose up -d --always-recreate-deps --no-recreate
docker compose --profile more up -d 2>&1 | sort; docker compose up -d; docker compose up -d extra; docker compose --profile more stop extra; docker compose down; docker ps -a --format '{{.Names}}'; docker compose --profile '*' down
docker compose up -d --scale web=2 2>&1 | sort; docker compose up -d --scale nosuch=2; docker compose up -d --scale web; docker compose up -d --scale web=2 --no-recreate 2>&1 | sort; docker compose ps -q | wc -l; docker compose ps -q web | wc -l
sed -i 's/  web:/  site:/' compose.yaml; docker compose up -d 2>&1 | sed 's/flags-web-[12] flags-web-[12]/BOTH/; s/time="[^"]*" //'; COMPOSE_IGNORE_ORPHANS=1 docker compose up -d; docker compose ps --orphans=false --format '{{.Name}}'; docker compose up -d --remove-orphans 2>&1 | sort; COMPOSE_REMOVE_ORPHANS=1 docker compose up -d --quiet-pull
docker compose up -d --detach=false --no-start; docker compose up --no-start -d; docker compose up -d --attach db; docker compose up -d --wait --abort-on-container-exit; docker compose up --build --no-build; docker compose up -d -t x; docker compose up --nosuch; docker compose up nosuch; docker compose up -d --pull nosuch; docker compose up -d --wait-timeout 5
docker compose up -d --pull never; docker compose up -d --pull missing; docker compose create --force-recreate site; docker compose create --pull never db; docker compose ps -a --format '{{.Service}} {{.State}}' | sort; docker compose up -d -q 2>&1 | head -3
printf 'services:\n  a:\n    image: nosuch/image:1\n' > bad.yaml; docker compose -f bad.yaml up -d --pull never; docker compose -f bad.yaml create --pull never; docker compose -f bad.yaml run --pull never a; docker compose -f bad.yaml ps; docker compose -f bad.yaml images
docker compose --progress plain up -d --force-recreate site; docker compose --progress quiet up -d --force-recreate site; docker compose --progress json up -d --force-recreate site 2>&1 | jq -c . | sort -u; docker compose --progress nosuch up -d; docker compose --ansi never restart site; docker compose --ansi nosuch ps
docker compose exec -d db sh -c 'sleep 0.1; touch /named/bg'; sleep 1; docker compose exec -T -w /named -e V=1 -u 1000 db sh -c 'ls; id -u; echo $V; pwd'; docker compose exec -T --privileged db sh -c 'grep CapEff /proc/self/status'; docker compose exec; docker compose exec db
docker compose down --volumes --remove-orphans -t 0 2>&1 | sort; docker compose down -v; docker volume ls -q | grep -c named
