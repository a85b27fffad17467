# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  db:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
    volumes: [/shared]
    ipc: shareable
  web:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
    links: ["db:database"]
    volumes_from: [db]
  side:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
    network_mode: service:web
    pid: service:web
  lone:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
    network_mode: none
  cont:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
    network_mode: bridge
EOF
docker compose up -d 2>&1 | sort
docker compose exec -T web ping -c 1 database | grep -c 'bytes from'; docker compose exec -T web sh -c 'touch /shared/x'; docker compose exec -T db ls /shared
docker inspect work-side-1 -f '{{.HostConfig.NetworkMode}} {{.HostConfig.PidMode}}' | sed "s/$(docker compose ps -q web)/WEB/g"
docker inspect work-lone-1 work-cont-1 -f '{{.HostConfig.NetworkMode}} {{range $k, $v := .NetworkSettings.Networks}}{{$k}}{{end}}'
docker inspect work-web-1 -f '{{json .HostConfig.Links}} {{json .HostConfig.VolumesFrom}}' | sed "s/$(docker compose ps -q db)/DB/g"
docker compose exec -T side sh -c 'hostname; ps -o args | grep -c ^sleep'; docker compose exec -T lone ip -o addr | awk '{print $2, $4}'
docker compose up -d --force-recreate web 2>&1 | sort
docker compose ps --format '{{.Name}} {{.Ports}}'
docker compose stop web; docker compose up -d 2>&1 | grep -v Running | sort
docker compose down 2>&1 | sort | tail -3
printf 'services:\n  a:\n    image: busybox\n    network_mode: service:nosuch\n' > bad.yaml; docker compose -f bad.yaml up -d
printf 'services:\n  a:\n    image: busybox\n    network_mode: container:nosuch\n    command: sleep 1\n' > bad.yaml; docker compose -f bad.yaml up -d; docker compose -f bad.yaml down
printf 'services:\n  a:\n    image: busybox\n    command: sleep 600\n    ports: ["8078-8080:78-80", "127.0.0.1::90", "5353:53/udp"]\n    expose: [99]\n' > ports.yaml; docker compose -f ports.yaml up -d; docker compose -f ports.yaml ps --format '{{.Ports}}' | sed 's/127.0.0.1:[0-9]*/127.0.0.1:RANDOM/'; docker compose -f ports.yaml port a 79; docker compose -f ports.yaml up -d --scale a=2 2>&1 | tail -1; docker compose -f ports.yaml down -t 0 2>&1 | grep -c Removed
printf 'services:\n  a:\n    image: busybox\n    command: sleep 600\n    mac_address: 02:42:ac:11:00:99\n    hostname: h\n    privileged: true\n    oom_score_adj: 100\n    cpus: 0.5\n    cpuset: "0"\n    mem_limit: 50m\n    memswap_limit: 60m\n    pids_limit: 30\n    cpu_shares: 512\n    userns_mode: host\n    devices: ["/dev/null:/dev/xnull:rw"]\n' > opts.yaml; docker compose -f opts.yaml up -d; docker inspect work-a-1 | jq -c '.[0].HostConfig | [.Privileged,.OomScoreAdj,.NanoCpus,.CpusetCpus,.Memory,.MemorySwap,.PidsLimit,.CpuShares,.UsernsMode,.Devices]'; docker compose -f opts.yaml exec -T a sh -c 'hostname; cat /sys/class/net/eth0/address; ls -l /dev/xnull | cut -c1'; docker compose -f opts.yaml down -t 0
printf 'services:\n  a:\n    image: busybox\n    command: sleep 600\n    entrypoint: ["sh", "-c", "echo entry; exec \\"$$@\\"", "--"]\n    tty: true\n    stdin_open: true\n    working_dir: /srv\n' > e.yaml; docker compose -f e.yaml up -d; docker compose -f e.yaml logs; docker inspect work-a-1 -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}} {{.Config.Tty}} {{.Config.OpenStdin}} {{.Config.StdinOnce}} {{.Config.WorkingDir}}'; docker compose -f e.yaml down -t 0
