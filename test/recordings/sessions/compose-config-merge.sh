# topic: compose
#engines: 26 28
cat > base.yaml <<'EOF'
services:
  web:
    image: busybox:1.36
    command: ["a", "b"]
    ports: ["80:80", "443:443"]
    environment:
      A: "1"
      B: "2"
    volumes: ["data:/data", "./src:/app"]
    labels: {x: "1", y: "2"}
    networks: [front]
    depends_on: [db]
    dns: 1.1.1.1
    expose: ["3000"]
    tmpfs: /run
    cap_add: [NET_ADMIN]
    healthcheck:
      test: ["CMD", "true"]
      interval: 1m30s
    deploy:
      resources:
        limits: {cpus: "0.5", memory: 50M}
    logging: {driver: json-file, options: {max-size: "10m"}}
  db:
    image: busybox
networks: {front: {}}
volumes: {data: {}}
EOF
cat > over.yaml <<'EOF'
services:
  web:
    image: busybox:1.37
    command: c d "e f"
    ports: ["8080:80", "443:443"]
    environment: ["B=3", "C=4"]
    volumes: ["./other:/app:ro", "extra:/extra"]
    labels: ["y=3", "z=4"]
    networks: {front: {aliases: [www]}, back: null}
    depends_on: {cache: {condition: service_started}}
    dns: [8.8.8.8]
    expose: ["3001", "3000"]
    tmpfs: [/tmp]
    cap_add: [SYS_TIME, NET_ADMIN]
    healthcheck: {timeout: 5s}
    deploy: {replicas: 2}
    logging: {options: {max-file: "3"}}
  cache:
    image: busybox
networks: {back: {internal: true}}
volumes: {extra: {driver: local}}
EOF
docker compose -f base.yaml -f over.yaml config
docker compose -f over.yaml -f base.yaml config web
docker compose -f base.yaml -f over.yaml config --services | sort
docker compose -f base.yaml -f over.yaml config --hash '*'
docker compose -f base.yaml config --hash web
docker compose -f base.yaml -f over.yaml config --no-path-resolution | grep source
docker compose -f base.yaml -f over.yaml config --no-normalize
docker compose -f base.yaml -f over.yaml config db
printf 'services:\n  web:\n    ports: x\n' > bad.yaml; docker compose -f base.yaml -f bad.yaml config
printf 'services:\n  web:\n    deploy: []\n' > bad.yaml; docker compose -f base.yaml -f bad.yaml config
cat > reset.yaml <<'EOF'
services:
  web:
    image: !reset null
    build: .
    ports: !reset []
    environment: !override
      ONLY: me
    volumes: !override
      - data:/one
    depends_on: !reset []
    command: !reset null
EOF
docker compose -f base.yaml -f reset.yaml config
docker compose -f base.yaml -f over.yaml -f reset.yaml config web
