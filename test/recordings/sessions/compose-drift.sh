# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  web:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
    networks: [front]
    volumes: ["data:/data"]
networks:
  front:
    driver_opts: {com.docker.network.bridge.name: "${BR:-brfront}"}
volumes:
  data:
    labels: {tier: "${TIER:-one}"}
EOF
docker compose up -d; docker compose exec -T web touch /data/kept
docker compose up -d; BR=brother docker compose up -d
docker network inspect work_front -f '{{json .Options}}'; docker compose exec -T web ls /data
echo n | TIER=two docker compose up -d; docker volume inspect work_data -f '{{index .Labels "tier"}}'
TIER=two docker compose up -d < /dev/null; docker volume inspect work_data -f '{{index .Labels "tier"}}'
TIER=two docker compose up -d -y; docker volume inspect work_data -f '{{index .Labels "tier"}}'
docker compose down -v 2>&1 | sort
docker network create work_front > /dev/null; docker volume create work_data > /dev/null
docker compose up -d; echo rc=$?
docker network rm work_front > /dev/null; docker compose up -d 2>&1 | sed 's/time="[^"]*" //'
docker compose down -v 2>&1 | sort; docker volume ls -q
docker network create --label com.docker.compose.project=other --label com.docker.compose.network=front work_front > /dev/null; docker compose up -d 2>&1 | sed 's/time="[^"]*" //'
docker compose down 2>&1 | sort; docker network rm work_front
cat > ext.yaml <<'EOF'
services:
  web:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
    networks: {out: {aliases: [www], ipv4_address: 10.77.0.9}}
    volumes: ["store:/data"]
networks:
  out: {external: true, name: outside}
volumes:
  store: {external: true, name: stored}
EOF
docker compose -f ext.yaml up -d; echo rc=$?
docker network create --subnet 10.77.0.0/24 outside > /dev/null; docker compose -f ext.yaml up -d; echo rc=$?
docker volume create stored > /dev/null; docker compose -f ext.yaml up -d; echo rc=$?
docker inspect work-web-1 -f '{{json .NetworkSettings.Networks.outside.IPAMConfig}} {{.NetworkSettings.Networks.outside.IPAddress}}'
docker network connect bridge work-web-1; docker compose -f ext.yaml up -d; docker network disconnect outside work-web-1; docker compose -f ext.yaml up -d
docker compose -f ext.yaml down -v; docker network ls -q --filter name=outside | wc -l; docker volume ls -q
printf 'services:\n  a:\n    image: busybox\n    command: sleep 600\n    container_name: fixed\n    stop_grace_period: 0s\n' > n.yaml; docker run -d --name fixed busybox sleep 600 > /dev/null; docker compose -f n.yaml up -d 2>&1 | sed 's/[0-9a-f]\{64\}/ID/'; docker rm -f fixed
docker compose -f n.yaml up -d; docker compose -f n.yaml -p other up -d 2>&1 | sed 's/[0-9a-f]\{64\}/ID/'; docker compose -f n.yaml -p other down; docker compose -f n.yaml up -d --scale a=2; docker compose -f n.yaml down
docker run -d --name taken -p 8099:80 busybox sleep 600 > /dev/null; printf 'services:\n  a:\n    image: busybox\n    command: sleep 600\n    ports: ["8099:80"]\n' > p.yaml; docker compose -f p.yaml up -d 2>&1 | sed 's/[0-9a-f]\{64\}/ID/'; docker compose -f p.yaml ps -a --format '{{.Name}} {{.State}}'; docker rm -f taken; docker compose -f p.yaml up -d; docker compose -f p.yaml down -t 0
