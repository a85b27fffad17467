# topic: compose
#engines: 26 28
s() { printf 'services:\n  web:\n    image: busybox\n    %s\n' "$1" > compose.yaml; docker compose config -q; echo "rc=$?"; }
s 'depends_on: [db]'
s 'depends_on: [web]'
s 'volumes: ["data:/data"]'
s 'networks: [front]'
s 'secrets: [token]'
s 'configs: [conf]'
s 'network_mode: "service:db"'
s 'links: [db]'
s 'volumes_from: [db]'
s '{network_mode: host, networks: [default]}'
printf 'services:\n  web:\n    image: busybox\n    network_mode: host\n    networks: [default]\n' > compose.yaml; docker compose config
printf 'services:\n  web:\n    command: ls\n' > compose.yaml; docker compose up -d
printf 'services:\n  web: {}\n' > compose.yaml; docker compose config
printf 'services:\n  a:\n    image: busybox\n    depends_on: [b]\n  b:\n    image: busybox\n    depends_on: [c]\n  c:\n    image: busybox\n    depends_on: [a]\n' > compose.yaml; docker compose config
printf 'services:\n  a:\n    image: busybox\n    container_name: box\n    deploy: {replicas: 2}\n' > compose.yaml; docker compose config
printf 'services:\n  a:\n    image: busybox\n    scale: 2\n    deploy: {replicas: 3}\n' > compose.yaml; docker compose config
printf 'services:\n  a:\n    image: busybox\n    mem_limit: 1g\n    deploy: {resources: {limits: {memory: 2G}}}\n' > compose.yaml; docker compose config
printf 'services:\n  a:\n    image: busybox\n    cpus: 1\n    deploy: {resources: {limits: {cpus: "2"}}}\n' > compose.yaml; docker compose config
printf 'volumes:\n  d: {external: true, driver: x}\nservices:\n  a:\n    image: busybox\n' > compose.yaml; docker compose config
printf 'secrets:\n  s: {}\nservices:\n  a:\n    image: busybox\n' > compose.yaml; docker compose config
printf 'secrets:\n  s: {file: a, environment: b}\nservices:\n  a:\n    image: busybox\n' > compose.yaml; docker compose config
printf 'services:\n  a:\n    build: {context: ., dockerfile: X, dockerfile_inline: FROM busybox}\n' > compose.yaml; docker compose config
printf 'services:\n  a:\n    image: busybox\n    env_file: nosuch.env\n' > compose.yaml; docker compose config
printf 'services:\n  a:\n    image: busybox\n    depends_on: {b: {condition: service_started, required: false}}\n' > compose.yaml; docker compose config
docker compose config --no-consistency
docker compose config nosuch
docker compose --profile x up -d nosuch
