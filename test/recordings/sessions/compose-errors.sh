# topic: compose
#engines: 26 28
printf 'services:\n  web:\n    image: nosuchimage:1\n' > compose.yaml; docker compose up -d
docker compose pull; docker compose pull -q; docker compose pull --ignore-pull-failures; echo rc=$?
docker compose run --rm -T web true; docker compose create
docker compose up -d --pull never
docker compose up -d --quiet-pull
printf 'services:\n  web:\n    image: busybox\n    command: nosuchcommand\n' > compose.yaml; docker compose up -d
docker compose ps -a --format '{{.Name}} {{.State}} {{.ExitCode}}'; docker compose down
printf 'services:\n  web:\n    image: busybox\n    command: sleep 600\n    ports: ["8075:80"]\n' > compose.yaml; docker run -d --name blocker -p 8075:80 busybox sleep 600
docker compose up -d
docker compose ps -a --format '{{.Name}} {{.State}}'; docker rm -f blocker; docker compose up -d
docker compose down -t 0
printf 'services:\n  web:\n    image: busybox\n    container_name: fixed\n    command: sleep 600\n' > compose.yaml; docker run -d --name fixed busybox sleep 600; docker compose up -d
docker compose up -d --scale web=2
docker rm -f fixed; docker compose up -d
docker compose ps --format '{{.Name}}'; docker compose logs; docker compose down -t 0
printf 'services:\n  a:\n    image: busybox\n    container_name: same\n  b:\n    image: busybox\n    container_name: same\n' > compose.yaml; docker compose create 2>&1 | grep -v -e Creat | sed 's/services\.[ab]/services.X/; s/"[0-9a-f]\{64\}"/ID/' | head -1
docker compose down 2>/dev/null; printf 'services:\n  web:\n    image: busybox\n    volumes: ["nodef:/d"]\n' > compose.yaml; docker compose up -d
printf 'services:\n  web:\n    image: busybox\n    networks: [nodef]\n' > compose.yaml; docker compose up -d
printf 'services:\n  web:\n    image: busybox\n    network_mode: host\n    command: sleep 600\n' > compose.yaml; docker compose up -d; docker inspect work-web-1 -f '{{.HostConfig.NetworkMode}}'; docker compose down -t 0
printf 'services:\n  web:\n    image: busybox\n    network_mode: "service:db"\n    command: sleep 600\n  db:\n    image: busybox\n    command: sleep 600\n' > compose.yaml; docker compose up -d 2>/dev/null; docker compose exec -T web hostname | wc -c; docker compose down -t 0 2>&1 | grep -c Removed
printf 'services:\n  web:\n    command: sleep 1\n' > compose.yaml; docker compose up -d
printf 'services:\n  web:\n    image: busybox\n    security_opt: [bogus]\n' > compose.yaml; docker compose up -d; docker compose down
printf 'services:\n  web:\n    image: busybox\n    mem_limit: 1m\n' > compose.yaml; docker compose up -d; docker compose down
printf 'services:\n  web:\n    image: "Bad Image"\n' > compose.yaml; docker compose up -d
printf 'services:\n  web:\n    image: busybox\n' > compose.yaml; docker compose --progress bogus up -d; docker compose --ansi never --progress tty ps; docker compose up --menu=false --nosuch; docker compose up -d extra; docker compose watch
