# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  web:
    image: busybox
    command: sleep 600
    networks: [shared]
    volumes: ["store:/store"]
networks:
  shared: {external: true}
volumes:
  store: {external: true}
EOF
docker compose up -d
docker network create shared >/dev/null; docker compose up -d
docker volume create store; docker compose up -d
docker inspect work-web-1 -f '{{range $k, $v := .NetworkSettings.Networks}}{{$k}} {{end}}{{range .Mounts}}{{.Name}} {{.Destination}}{{end}}'
docker compose down -v -t 0 2>&1 | sort; docker network ls -q --filter name=shared | wc -l; docker volume ls -q; docker network rm shared; docker volume rm store
cat > compose.yaml <<'EOF'
services:
  web:
    image: busybox
    command: sleep 600
    networks:
      back:
        ipv4_address: 10.91.0.5
        aliases: [api]
    extra_hosts: ["db.local:10.1.1.1"]
    dns: 10.91.0.1
    hostname: myweb
networks:
  back:
    driver: bridge
    driver_opts: {com.docker.network.bridge.name: br-back}
    labels: {team: blue}
    ipam:
      config:
        - subnet: 10.91.0.0/24
          gateway: 10.91.0.254
EOF
docker compose up -d
docker network inspect work_back -f '{{json .Options}} {{json .IPAM.Config}} {{index .Labels "team"}} {{index .Labels "com.docker.compose.network"}} {{index .Labels "com.docker.compose.project"}}'
docker compose exec -T web sh -c 'hostname; ip addr show eth0 | grep -c 10.91.0.5; grep db.local /etc/hosts; nslookup api 2>/dev/null | grep -c 10.91.0.5'
docker inspect work-web-1 -f '{{json (index .NetworkSettings.Networks "work_back").Aliases}}'
sed -i 's/team: blue/team: red/' compose.yaml; docker compose up -d -t 0 2>&1 | grep -v -e Stopp
docker network inspect work_back -f '{{index .Labels "team"}}'
docker compose down -t 0
docker network create work_back >/dev/null; docker compose up -d 2>&1 | sed 's/time="[^"]*" //'; docker network rm work_back
printf 'services:\n  web:\n    image: busybox\n    command: sleep 600\n    volumes: ["data:/d"]\nvolumes:\n  data:\n    name: mydata\n    driver_opts: {type: tmpfs, device: tmpfs, o: size=1m}\n    labels: [a=b]\n' > compose.yaml
docker compose up -d; docker volume inspect mydata -f '{{json .Options}} {{index .Labels "a"}} {{index .Labels "com.docker.compose.volume"}}'
sed -i 's/size=1m/size=2m/' compose.yaml; docker compose up -d -t 0; docker volume inspect mydata -f '{{json .Options}}'
docker compose down -v -t 0 2>&1 | sort; docker volume create mydata >/dev/null; docker compose up -d 2>&1 | sed 's/time="[^"]*" //'; docker compose down -v -t 0 2>&1 | sort
printf 'services:\n  web:\n    image: busybox\n    command: sleep 600\n    networks: {n: {ipv4_address: 10.99.0.5}}\nnetworks:\n  n: {}\n' > compose.yaml; docker compose up -d 2>&1 | tail -1; docker compose down 2>/dev/null
printf 'services:\n  web:\n    image: busybox\nnetworks:\n  default: {ipam: {config: [{subnet: 300.1.1.0/24}]}}\n' > compose.yaml; docker compose up -d; docker compose down
printf 'services:\n  web:\n    image: busybox\nnetworks:\n  default: {driver: nosuch}\n' > compose.yaml; docker compose up -d
