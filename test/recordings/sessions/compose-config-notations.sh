# topic: compose
#engines: 26 28
cat > many.yaml <<'EOF'
services:
  a1: {image: busybox}
  a10: {image: busybox}
  a2: {image: busybox, labels: {"x.10": a, "x.2": b, X: c, _y: d}}
  B: {image: busybox}
  b_c: {image: busybox}
  b-c: {image: busybox}
  b.c: {image: busybox}
EOF
docker compose -f many.yaml config; docker compose -f many.yaml config --format json | head -40
docker compose -f many.yaml config --hash '*'
printf 'services:\n  a:\n    image: busybox\n    command: sh -c "echo $$HOME && ls | wc"\n    entrypoint: ["sh", "-c", "echo hi > /x; ls"]\n  b:\n    image: busybox\n    command: echo a; echo b\n  c:\n    image: busybox\n    command: ""\n  d:\n    image: busybox\n    command: |\n      one\n      two "three four"\n  e:\n    image: busybox\n    command: >\n      bash -c "a\n      && b"\n' > c.yaml; docker compose -f c.yaml config
printf 'services:\n  a:\n    image: busybox\n    healthcheck:\n      test: curl -f http://localhost || exit 1\n  b:\n    image: busybox\n    healthcheck:\n      test: ["NONE"]\n  c:\n    image: busybox\n    healthcheck:\n      test: []\n' > h.yaml; docker compose -f h.yaml config
printf 'services:\n  a:\n    image: busybox\n    ports:\n      - "3000"\n      - "3000-3002"\n      - "9090-9091:8080-8081"\n      - "0.0.0.0:49100:22"\n      - "127.0.0.1:8001:8001"\n      - "6060:6060/udp"\n      - "127.0.0.1:5000-5010:5000-5010"\n      - "8000-8010:80"\n      - target: 90\n      - {target: 91, published: "9100-9102"}\n' > p.yaml; docker compose -f p.yaml config
printf 'services:\n  a:\n    image: busybox\n    deploy:\n      resources:\n        limits: {cpus: "1.50", memory: 1.5G, pids: 10}\n        reservations: {cpus: 0.25, memory: 20M, devices: [{driver: nvidia, count: 2, capabilities: [gpu, utility]}, {device_ids: ["0"], capabilities: [gpu]}]}\n' > d.yaml; docker compose -f d.yaml config; docker compose -f d.yaml config --format json
printf 'services:\n  a:\n    image: busybox\n    secrets: [s]\n    configs: [c]\nsecrets:\n  s: {environment: NOPE}\nconfigs:\n  c: {environment: HOME}\n' > s.yaml; docker compose -f s.yaml config; docker compose -f s.yaml config --format json
printf 'services:\n  a:\n    image: busybox\n    environment:\n      - A=1=2\n      - B\n      - C=\n      - "D=x y"\n      - A=3\n' > e.yaml; docker compose -f e.yaml config
printf 'services:\n  a:\n    image: busybox\n    environment: ["A =1", " B=2"]\n' > e.yaml; docker compose -f e.yaml config
printf 'services:\n  a:\n    image: busybox\n    restart: on-failure:5\n    stop_grace_period: 0s\n    init: true\n    scale: 0\n' > e.yaml; docker compose -f e.yaml config; docker compose -f e.yaml config --format json
printf 'services:\n  a:\n    image: busybox\n    networks: {}\n    volumes: []\n    ports: []\n    environment: {}\n    depends_on: []\n    deploy: {}\n    build: {}\n' > e.yaml; docker compose -f e.yaml config; docker compose -f e.yaml config --format json
printf 'services:\n  a:\n    image: busybox\nnetworks:\n  default:\n    external: true\n    name: shared\n' > e.yaml; docker compose -f e.yaml config
printf 'services:\n  a:\n    image: busybox\nnetworks:\n  default:\n    external: true\n' > e.yaml; docker compose -f e.yaml config
printf 'x-a: &a\n  A: 1\nx-b: &b\n  B: 2\nservices:\n  a:\n    image: busybox\n    environment:\n      <<: [*a, *b]\n      C: 3\n' > e.yaml; docker compose -f e.yaml config
printf 'services:\n  a:\n    image: busybox\n    volumes:\n      - type: volume\n        target: /v\n      - {type: bind, source: ./x, target: /x, read_only: true, bind: {selinux: z}}\n      - {type: tmpfs, target: /t}\n      - {type: npipe, source: x, target: /n}\n' > e.yaml; docker compose -f e.yaml config
printf 'services:\n  a:\n    image: busybox\n    network_mode: none\n' > n.yaml; docker compose -f n.yaml config; docker compose -f n.yaml config --format json
printf 'services: {}\n' > n.yaml; docker compose -f n.yaml config;  docker compose -f n.yaml config --format json; docker compose -f n.yaml config --services
printf 'networks: {a: {}}\n' > n.yaml; docker compose -f n.yaml config
printf 'x-foo: 1\n' > n.yaml; docker compose -f n.yaml config
printf 'services:\n  a: &a\n    image: busybox\n    x-meta: &m {k: v}\n  b:\n    <<: *a\n    command: [*nope]\n' > n.yaml; docker compose -f n.yaml config
printf 'services:\n  a:\n    image: busybox\n    depends_on:\n      b: {condition: service_healthy, restart: true}\n      c: {condition: service_completed_successfully, required: false}\n  b:\n    image: busybox\n    healthcheck: {test: "curl localhost", interval: 10s, timeout: 1500ms, retries: 3, start_period: 1h, start_interval: 1s}\n  c:\n    image: busybox\n    profiles: [x]\n' > n.yaml; docker compose -f n.yaml config; docker compose -f n.yaml config --format json
printf 'services:\n  a:\n    build: .\n  b:\n    build: {context: ../x, dockerfile_inline: "FROM busybox"}\n  c:\n    build: https://github.com/x/y.git\n  d:\n    build: {}\n' > n.yaml; docker compose -f n.yaml config; docker compose -f n.yaml config --images | sort
printf 'services:\n  a:\n    image: busybox\n    networks:\n      x: {ipv4_address: 10.0.0.2, priority: 5, aliases: [z], driver_opts: {a: b}, mac_address: "02:42:ac:11:00:02", link_local_ips: [169.254.1.1], gw_priority: 3}\nnetworks:\n  x: {external: true}\n' > n.yaml; docker compose -f n.yaml config
printf 'services:\n  a:\n    image: busybox\n    volumes: ["x:/y"]\nvolumes:\n  x: {external: {name: real}}\n' > n.yaml; docker compose -f n.yaml config
printf 'services:\n  a:\n    image: busybox\n    gpus: all\n    deploy: {resources: {reservations: {devices: [{capabilities: [gpu], count: 1}]}}}\n    storage_opt: {size: 1G}\n    cgroup: host\n    uts: host\n    userns_mode: host\n    cpu_shares: 10\n    oom_kill_disable: true\n    oom_score_adj: -5\n    mac_address: x\n    runtime: runc\n    isolation: default\n    security_opt: ["no-new-privileges:true"]\n    device_cgroup_rules: ["c 1:3 mr"]\n    external_links: [x]\n    attach: false\n    credential_spec: {file: x}\n    cpu_percent: 50\n    post_start: [{command: echo hi, user: root}]\n' > n.yaml; docker compose -f n.yaml config; docker compose -f n.yaml config --format json; docker compose -f n.yaml config --hash a
