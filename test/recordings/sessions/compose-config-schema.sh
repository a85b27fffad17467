# topic: compose
#engines: 26 28
s() { printf 'services:\n  web:\n    image: busybox\n    %s\n' "$1" > compose.yaml; docker compose config -q; echo "rc=$?"; }
s 'imagee: x'
s 'ports: 80'
s 'ports: {a: b}'
s 'environment: 5'
s 'command: {a: b}'
s 'image: [a]'
s 'restart: 5'
s 'pull_policy: whenever'
s 'build: {contxt: .}'
s 'logging: {drivr: x}'
s 'healthcheck: {tests: [a]}'
s 'deploy: {resources: {limits: {memory: 5}}}'
s 'deploy: {replica: 3}'
s 'ulimits: {nofile: {soft: 1}}'
s 'volumes: [{target: /x}]'
s 'volumes: {data: /data}'
s 'depends_on: {db: {condition: ready}}'
s 'networks: {front: {alias: [a]}}'
s 'container_name: [x]'
s 'cap_add: NET_ADMIN'
s 'stop_grace_period: 5'
s 'init: 3'
s 'oom_score_adj: 5000'
printf 'services:\n  web: busybox\n' > compose.yaml; docker compose config
printf 'services:\n  web:\n' > compose.yaml; docker compose config
printf 'services: []\n' > compose.yaml; docker compose config
printf 'web:\n  image: busybox\n' > compose.yaml; docker compose config
printf 'version: 3.8\nservices:\n  web:\n    image: busybox\n' > compose.yaml; docker compose config
printf 'version: "3.8"\nservices:\n  web:\n    image: busybox\n' > compose.yaml; docker compose config
printf 'services:\n  a b:\n    image: busybox\n' > compose.yaml; docker compose config
printf 'services:\n  web:\n    image: busybox\nvolumes:\n  data: {drivers: x}\nnetworks: [a]\n' > compose.yaml; docker compose config
