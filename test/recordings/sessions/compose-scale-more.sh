# topic: compose
#engines: 26 28
printf 'services:\n  w:\n    image: busybox\n    command: sleep 600\n    deploy: {replicas: 2}\n    ports: ["8080"]\n  one:\n    image: busybox\n    command: sleep 600\n' > compose.yaml
docker compose up -d 2>&1 | sort
docker compose ps --format '{{.Name}}'
docker compose scale w=3 2>&1 | sort
docker compose scale w=1 one=2 2>&1 | grep -v Stopp | sort
docker compose ps --format '{{.Name}}'
docker compose scale w; docker compose scale w=x; docker compose scale nosuch=1; docker compose scale
docker compose scale --no-deps w=0; docker compose ps --services
docker compose up -d --scale one=1 --scale w=2 2>&1 | grep -v Stopp | sort
docker compose ps --format '{{.Name}}'
docker compose stop -t 0 w 2>&1 | sort; docker compose rm -f w 2>&1 | sed 's/Going to remove.*/GOING/' | sort
docker compose rm -fs one; docker compose rm -f one; docker compose ps -a
docker compose up -d w 2>&1 | sort; docker rm -f work-w-1; docker compose up -d 2>&1 | sort
docker compose ps --format '{{.Name}}'
docker compose down w -t 0 2>&1 | sort; docker compose ps --format '{{.Name}}'; docker compose down -t 0 2>&1 | sort
