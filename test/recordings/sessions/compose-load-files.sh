# topic: compose
#engines: 26 28
printf 'services:\n  a:\n    image: busybox\n' > docker-compose.yml; printf 'services:\n  a:\n    command: over\n' > docker-compose.override.yml; docker compose config
printf 'services:\n  b:\n    image: busybox\n' > compose.yaml; docker compose config --services
rm docker-compose.*; mkdir -p x/y; cd x/y; docker compose config | head -3; cd ../..
printf 'services:\n  b:\n    command: over\n' > compose.override.yaml; cp compose.override.yaml compose.override.yml;  docker compose config
rm compose.override.*; cp compose.yaml c1.yaml; printf 'services:\n  b:\n    command: c2\n' > c2.yaml; COMPOSE_FILE=c1.yaml:c2.yaml docker compose config
COMPOSE_PATH_SEPARATOR=, COMPOSE_FILE=c1.yaml,c2.yaml docker compose config --services
COMPOSE_FILE=c1.yaml:nosuch.yaml docker compose config
printf 'COMPOSE_FILE=c1.yaml:c2.yaml\nCOMPOSE_PROJECT_NAME=fromenv\n' > .env; docker compose config
rm .env; cat compose.yaml | docker compose -f - config
cat c2.yaml | docker compose -f c1.yaml -f - config
docker compose -f c1.yaml -f nosuch.yaml config
mkdir d; docker compose -f d config
docker compose --project-directory /tmp config
mkdir pd; docker compose -f compose.yaml --project-directory pd config
docker compose --project-directory pd config
rm *.yaml; docker compose config; docker compose ps; docker compose down
