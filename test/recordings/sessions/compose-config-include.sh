# topic: compose
#engines: 26 28
mkdir db cache; echo 'VERSION=from-db' > db/.env; echo 'NAME=alt' > alt.env
printf 'services:\n  db:\n    image: busybox:${VERSION:-none}\n    volumes: ["./data:/data", "store:/store"]\nvolumes:\n  store:\n' > db/compose.yaml
printf 'services:\n  cache:\n    image: busybox\n    environment: {NAME: "${NAME:-unset}"}\n    build: {context: .}\n' > cache/compose.yaml
printf 'services:\n  cache:\n    labels: [over=1]\n' > cache/over.yaml
cat > compose.yaml <<'EOF'
include:
  - db/compose.yaml
  - path: [cache/compose.yaml, cache/over.yaml]
    env_file: alt.env
services:
  web:
    image: busybox
    depends_on: [db, cache]
EOF
docker compose config
docker compose config --services | sort
VERSION=shell docker compose config | grep image
printf 'include:\n  - path: cache/compose.yaml\n    project_directory: db\nservices: {}\n' > pd.yaml; docker compose -f pd.yaml config
printf 'include: [nosuch.yaml]\nservices:\n  a:\n    image: busybox\n' > x.yaml; docker compose -f x.yaml config
printf 'include: db/compose.yaml\nservices:\n  a:\n    image: busybox\n' > x.yaml; docker compose -f x.yaml config
printf 'include: [db/compose.yaml]\nservices:\n  db:\n    image: other\n' > x.yaml; docker compose -f x.yaml config
printf 'include: [{path: db/compose.yaml, env_file: nosuch.env}]\nservices:\n  a:\n    image: busybox\n' > x.yaml; docker compose -f x.yaml config
printf 'include: [x.yaml]\nservices:\n  a:\n    image: busybox\n' > x.yaml; docker compose -f x.yaml config
printf 'include: [{paths: db/compose.yaml}]\nservices:\n  a:\n    image: busybox\n' > x.yaml; docker compose -f x.yaml config
