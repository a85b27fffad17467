# topic: compose
#engines: 26 28
echo secret > s.txt
cat > compose.yaml <<'EOF'
name: full
services:
  app:
    build:
      context: ./app
      dockerfile: Dockerfile.dev
      args: {A: 1, B: , HOME: }
      target: prod
      labels: [x=y]
      cache_from: [img:cache]
      additional_contexts: {foo: ./foo, img: docker-image://alpine}
      secrets: [s1]
      ssh: [default]
      tags: [a:b]
      platforms: [linux/amd64]
      shm_size: 64m
      extra_hosts: ["h:1.2.3.4"]
    image: me/app
    secrets:
      - s1
      - source: s2
        target: /x/s2
        uid: "1"
        mode: 0440
    configs:
      - c1
      - {source: c2, target: /etc/c2}
    ulimits: {nproc: 65535, nofile: {soft: 1, hard: 2}}
    sysctls: {net.core.somaxconn: 1024}
    extra_hosts: ["a:1.1.1.1", "b=2.2.2.2"]
    devices: ["/dev/null:/dev/xnull", "/dev/zero"]
    stop_grace_period: 1m30s
    stop_signal: SIGUSR1
    mem_limit: 512m
    memswap_limit: 1g
    shm_size: 1gb
    cpus: 0.333333
    cpuset: "0,1"
    pids_limit: 100
    init: false
    tty: true
    stdin_open: true
    privileged: false
    read_only: true
    user: "1000:1000"
    working_dir: /x
    entrypoint: /bin/sh -c
    command: []
    hostname: h
    domainname: d
    network_mode: bridge
    restart: on-failure:3
    pid: host
    ipc: host
    group_add: [1, "g"]
    dns_search: x.y
    dns_opt: ["ndots:1"]
    annotations: {a: b}
    profiles: [p]
    platform: linux/amd64
    pull_policy: if_not_present
    links: ["db:database"]
    volumes:
      - type: tmpfs
        target: /t
        tmpfs: {size: 10m, mode: 0755}
      - type: volume
        source: v
        target: /v
        volume: {nocopy: true, subpath: s}
      - type: bind
        source: ./b
        target: /b
        bind: {propagation: rslave, create_host_path: false}
      - anon:/anon:nocopy
      - /var/lib
      - ~/home:/home
    deploy:
      mode: replicated
      replicas: 1
      labels: {d: e}
      update_config: {parallelism: 2, delay: 10s, order: start-first}
      restart_policy: {condition: on-failure, max_attempts: 3, window: 2m}
      placement: {constraints: ["node.role==manager"]}
      resources:
        reservations:
          devices:
            - driver: nvidia
              capabilities: [gpu]
    x-custom: {k: v}
    blkio_config: {weight: 300, device_read_bps: [{path: /dev/sda, rate: 12mb}]}
    logging: {driver: none}
    healthcheck: {disable: true}
    develop:
      watch:
        - {path: ./src, action: sync, target: /src, ignore: [node_modules/]}
  db:
    image: postgres
    expose: [5432, "5433-5435"]
    ports:
      - 5432
      - "5433"
      - "127.0.0.1::5434"
      - "6000-6002:6000-6002"
      - "[::1]:7000:7000/udp"
      - target: 80
        published: 8080
        host_ip: 0.0.0.0
        protocol: udp
        mode: host
        name: web
secrets:
  s1: {file: ./s.txt}
  s2: {environment: HOME}
  s3: {external: true}
configs:
  c1: {content: "hello ${HOME}"}
  c2: {file: ./s.txt, name: named}
volumes:
  v: {driver: local, driver_opts: {type: none, o: bind, device: ./vol}}
  anon:
  ext: {external: true, name: real}
networks:
  default: {driver: bridge, driver_opts: {a: 1}, ipam: {config: [{subnet: 10.0.0.0/24, gateway: 10.0.0.1, aux_addresses: {x: 10.0.0.5}}]}, labels: [n=m], enable_ipv6: true}
  unused: {}
x-top: &anchor
  one: [1, 2.5, true, null, {a: b}]
x-ref: *anchor
EOF
docker compose config
docker compose --profile p config
docker compose --profile p config --format json
docker compose --profile p config --hash '*'
docker compose --profile p config --no-normalize
docker compose --profile p config --no-interpolate
docker compose --all-resources config | tail -40
docker compose --compatibility config | head -20
docker compose config app
