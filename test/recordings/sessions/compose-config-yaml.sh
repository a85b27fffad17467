# topic: compose
#engines: 26 28
printf 'services:\n  web:\n    image: busybox\n   ports:\n    - 80\n' > compose.yaml; docker compose config
printf 'services:\n  web:\n    image: busybox\n    command: echo: hi\n' > compose.yaml; docker compose up -d
printf 'services:\n\tweb:\n\t\timage: busybox\n' > compose.yaml; docker compose config -q; echo "rc=$?"
printf 'services:\n  web:\n    image: busybox\n    ports: ["80:80"\n    command: x\n' > compose.yaml; docker compose config
printf 'services:\n  web:\n    image: "busybox\n' > compose.yaml; docker compose ps
printf 'services:\n  web\n    image: busybox\n' > compose.yaml; docker compose config
printf 'services:\n  web:\n    image: busybox\n  db\n    image: busybox\n' > compose.yaml; docker compose config
printf 'services:\n  web:\n    image: busybox\n    environment:\n      - A=1\n      B: 2\n' > compose.yaml; docker compose config
printf 'services:\n  web:\n    image: busybox\n    image: alpine\n' > compose.yaml; docker compose config
printf 'services:\n  web:\n    image: busybox\nservices:\n  db:\n    image: busybox\n' > compose.yaml; docker compose config
printf 'services:\n  web:\n    image: busybox\n    command: *missing\n' > compose.yaml; docker compose config
printf 'services:\n  web:\n    image: busybox\n    command: @x\n' > compose.yaml; docker compose config
printf 'services:\n  1:\n    image: busybox\n' > compose.yaml; docker compose config
printf -- '- a\n- b\n' > compose.yaml; docker compose config
echo hello world > compose.yaml; docker compose config
: > compose.yaml; docker compose config
printf 'services:\n  web:\n    image: busybox\n    image: alpine\n' > compose.yaml; docker compose -p named config
printf 'services:\n  web:\n    image: busybox\n---\nservices:\n  db:\n    image: busybox\n' > compose.yaml; docker compose config --services
printf 'name: [a]\nservices:\n  web:\n    image: busybox\n' > compose.yaml; docker compose config
printf 'services:\n  web:\n    image: busybox\n    labels:\n      <<: [a]\n' > compose.yaml; docker compose config
