# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  always: {image: busybox, networks: [default, n1]}
  debug: {image: busybox, profiles: [debug, dev], networks: [n2], volumes: ["v:/v"]}
  test: {image: busybox, profiles: [test], depends_on: [debug]}
networks: {n1: {}, n2: {}, n3: {}}
volumes: {v: {}}
EOF
docker compose config
docker compose --profile debug config --services | sort
docker compose --profile test config --services | sort
docker compose --profile '*' config --services | sort
COMPOSE_PROFILES=debug,test docker compose config
COMPOSE_PROFILES=' dev ' docker compose config --services | sort
docker compose --profile nosuch config --services | sort
docker compose config --profiles
docker compose --profile debug config --profiles
docker compose config debug
docker compose config test
docker compose config --images
docker compose config --hash debug
docker compose config --hash nosuch
docker compose config --volumes; docker compose --profile debug config --volumes
COMPOSE_PROFILES=debug docker compose --profile test config
