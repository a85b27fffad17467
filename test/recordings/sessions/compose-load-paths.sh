# topic: compose
#engines: 26 28
mkdir -p app/sub; printf 'services:\n  a:\n    image: busybox:${V:-none}\n    env_file: ./e.env\n    volumes: ["../up:/up", "./here:/here", ".:/dot", "..:/dd"]\n    build: ../ctx\n' > app/compose.yaml; echo V=fromapp > app/.env; echo E=1 > app/e.env; echo V=fromhere > .env; docker compose -f app/compose.yaml config
cd app/sub; docker compose config | grep -E 'image|source|name'; cd ../..
docker compose --project-directory . -f app/compose.yaml config 2>&1 | head -5
COMPOSE_DISABLE_ENV_FILE=1 docker compose -f app/compose.yaml config | grep image
COMPOSE_DISABLE_ENV_FILE=x docker compose -f app/compose.yaml config
V=shell docker compose -f app/compose.yaml config | grep image
docker compose --env-file .env -f app/compose.yaml config | grep image
docker compose -f app/compose.yaml --env-file app/.env config | grep image
