# topic: compose
#engines: 26 28
docker compose --nosuch up
docker compose up --nosuch
docker compose -x up
docker compose exec
docker compose cp a
docker compose wait
docker compose ls extra
docker compose stats a b
docker compose version
docker compose version --short; docker compose version -f json; docker compose version extra
docker compose | head -3
docker compose help up | tail -3
docker compose upp 2>&1 | tail -2
docker compose --parallel x up
docker compose --progress foo ps
docker compose --progress tty --ansi never ps
docker compose --progress plain --ansi always ps
docker compose --no-ansi ps
docker compose --workdir /tmp ps
docker compose --workdir /tmp --project-directory /tmp ps
docker compose --file
docker compose -f a.yaml -f
docker compose alpha | head -5
docker compose alpha foo | tail -4
docker compose up -h | head -3
docker compose ls; docker compose ls -a; docker compose ls -q
docker compose ls --format json
docker compose ls --format foo
docker compose ls --filter foo
docker compose ls --filter foo=bar
COMPOSE_PARALLEL_LIMIT=x docker compose ps
docker compose up --timeout x
docker compose down --volume --nosuch
docker compose convert --help | head -3
docker help compose | head -3
docker-compose version; docker-compose --version; docker-compose up --nosuch
docker-compose -h | head -3
