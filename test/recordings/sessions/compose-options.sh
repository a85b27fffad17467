# topic: compose
#engines: 26 28
mkdir conf; echo secret-value > s.txt; echo conf-value > conf/c.txt
cat > compose.yaml <<'EOF'
services:
  web:
    image: busybox
    command: sleep 600
    user: "1000:1000"
    restart: unless-stopped
    read_only: true
    tmpfs: [/tmp, "/run:size=1m"]
    cap_drop: [ALL]
    cap_add: [NET_BIND_SERVICE]
    init: true
    stop_signal: SIGINT
    stop_grace_period: 1m30s
    shm_size: 32m
    ulimits: {nofile: {soft: 100, hard: 200}, nproc: 50}
    sysctls: {net.ipv4.ip_forward: 0}
    logging: {driver: json-file, options: {max-size: 1m}}
    group_add: [mail]
    domainname: example.org
    deploy:
      resources:
        limits: {cpus: "0.5", memory: 64M, pids: 40}
        reservations: {memory: 32M}
    secrets: [token]
    configs:
      - source: app
        target: /etc/app.conf
    healthcheck: {test: "exit 0", interval: 5s, timeout: 2s, retries: 3, start_period: 1s}
    labels: {a: b}
    volumes:
      - ./conf:/conf:ro
      - type: tmpfs
        target: /cache
        tmpfs: {size: 1048576}
      - type: volume
        source: data
        target: /data
        volume: {nocopy: true}
secrets:
  token: {file: ./s.txt}
configs:
  app: {file: ./conf/c.txt}
volumes: {data: }
EOF
docker compose up -d
docker inspect work-web-1 | jq -c '.[0].HostConfig | [.RestartPolicy,.ReadonlyRootfs,.Tmpfs,.CapDrop,.CapAdd,.Init,.ShmSize,.Sysctls,.LogConfig,.GroupAdd,.NanoCpus,.Memory,.MemoryReservation,.PidsLimit]'
docker inspect work-web-1 | jq -c '.[0].HostConfig | [(.Ulimits|sort_by(.Name)),(.Binds//[]|sort),(.Mounts//[]|sort_by(.Target))]'
docker inspect work-web-1 | jq -c '.[0].Config | [.User,.StopSignal,.StopTimeout,.Domainname,.Healthcheck,.Cmd,.Entrypoint,.OpenStdin,.Tty,.AttachStdout]'
docker inspect work-web-1 | jq -c '[.[0].Mounts[] | [.Type,.Destination,.Mode,.RW,.Propagation]] | sort'
docker compose exec -T web sh -c 'id; cat /run/secrets/token /etc/app.conf /conf/c.txt; touch /x; touch /conf/x; ulimit -n; df /cache | tail -1 | awk "{print \$2}"'
docker compose down -v -t 0 2>&1 | sort
cat > compose.yaml <<'EOF'
services:
  web:
    image: busybox
    command: sleep 600
    secrets: [env_token]
    configs:
      - source: inline
        target: /inline.txt
        mode: 0400
secrets:
  env_token: {environment: TOKEN}
configs:
  inline: {content: "port=${PORT:-80}"}
EOF
TOKEN=abc docker compose up -d; docker compose exec -T web sh -c 'cat /run/secrets/env_token; echo; cat /inline.txt; echo; ls -l /inline.txt | cut -c1-10'
docker compose down -t 0 2>/dev/null; docker compose up -d 2>&1 | tail -1; docker compose down -t 0 2>/dev/null
printf 'services:\n  web:\n    image: busybox\n    secrets: [s]\nsecrets:\n  s: {external: true}\n' > compose.yaml; docker compose up -d; docker compose down 2>/dev/null
printf 'services:\n  web:\n    image: busybox\n    secrets: [s]\nsecrets:\n  s: {file: ./nope.txt}\n' > compose.yaml; docker compose up -d 2>&1 | sed 's/time="[^"]*" //'; docker compose down 2>/dev/null
printf 'services:\n  web:\n    image: busybox\n    volumes: [{type: bind, source: ./nodir, target: /n}]\n' > compose.yaml; docker compose up -d; ls -d nodir; docker compose down 2>/dev/null
printf 'services:\n  web:\n    image: busybox\n    command: sleep 600\n    volumes: ["./made:/n"]\n' > compose.yaml; docker compose up -d; ls -d made; docker compose down -t 0
