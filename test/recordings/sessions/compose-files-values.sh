# topic: compose
#engines: 26 28
mkdir -p conf; printf 'A=1\nB="two words"\n# no\nexport C=3\n' > one.env; printf 'B=over\nD=${A}-x\n' > two.env; echo s3cret > pw.txt; echo file-config > conf/app.ini; printf 'FROMDOT=dot\nWIDE=yes\n' > .env
cat > compose.yaml <<'EOF'
x-common: &common
  image: busybox
  stop_grace_period: 0s
services:
  env:
    <<: *common
    command: sh -c 'env | grep -E "^(A|B|C|D|E|FROMDOT|HOSTED|GONE)=" | sort'
    env_file: [one.env, {path: two.env}, {path: missing.env, required: false}]
    environment:
      - E=explicit
      - HOSTED
      - GONE
      - FROMDOT
  files:
    <<: *common
    command: sh -c 'cat /run/secrets/pw /etc/app.ini /inline; ls -l /etc/app.ini | cut -c1-10; cat /run/secrets/fromenv; echo'
    secrets: [pw, fromenv]
    configs:
      - {source: app, target: /etc/app.ini}
      - {source: inline, target: /inline, mode: 0440}
  binds:
    <<: *common
    command: sh -c 'ls /conf; cat /one; touch /conf/new; ls /made; df /tmpfs | tail -1 | cut -d" " -f1'
    volumes:
      - ./conf:/conf:ro
      - {type: bind, source: ./pw.txt, target: /one, read_only: true}
      - ./made:/made
    tmpfs: [/tmpfs]
  hosts:
    <<: *common
    command: sh -c 'grep -c -E "somehost|other" /etc/hosts; cat /etc/resolv.conf | grep -E "^(search|options)"; hostname; hostname -f; id -u; id -G; ulimit -n; cat /proc/sys/net/core/somaxconn; cat /proc/sys/kernel/shmmax'
    extra_hosts: ["somehost:10.1.2.3", "other=10.1.2.4"]
    dns_search: [example.org]
    dns_opt: ["ndots:3"]
    hostname: named
    domainname: example.org
    user: "1000:1001"
    group_add: ["2000"]
    ulimits: {nofile: {soft: 500, hard: 1000}}
    sysctls: {net.core.somaxconn: 256}
secrets:
  pw: {file: ./pw.txt}
  fromenv: {environment: WIDE}
configs:
  app: {file: ./conf/app.ini}
  inline: {content: "in-$FROMDOT\n"}
EOF
HOSTED=host docker compose up env 2>&1 | grep '|'
docker compose up files 2>&1 | grep '|'
docker compose up binds 2>&1 | grep '|'; ls -d made
docker compose up hosts 2>&1 | grep '|'
docker inspect work-files-1 | jq -c '.[0].Mounts | map([.Type,.Destination,.RW]) | sort'; docker inspect work-binds-1 | jq -c '.[0].HostConfig | [(.Binds|sort), .Mounts, .Tmpfs]' | sed "s#$PWD#PWD#g"
docker compose down 2>&1 | tail -1
printf 'services:\n  a:\n    image: busybox\n    env_file: gone.env\n' > e1.yaml; docker compose -f e1.yaml up; echo rc=$?
printf 'services:\n  a:\n    image: busybox\n    command: cat /run/secrets/x\n    secrets: [x]\nsecrets:\n  x: {environment: NOT_SET}\n' > e2.yaml; docker compose -f e2.yaml up 2>&1 | grep -v -E 'Attaching|Network'; docker compose -f e2.yaml down 2>&1 | tail -1
printf 'services:\n  a:\n    image: busybox\n    command: cat /run/secrets/x\n    secrets: [x]\nsecrets:\n  x: {file: ./nothere}\n' > e3.yaml; docker compose -f e3.yaml up 2>&1 | grep -v -E 'Attaching|Network' | sed "s#$PWD#PWD#g"; docker compose -f e3.yaml down 2>&1 | tail -1
printf 'services:\n  a:\n    image: busybox\n    secrets: [x]\nsecrets:\n  x: {external: true}\n' > e4.yaml; docker compose -f e4.yaml up 2>&1 | grep -v Network; docker compose -f e4.yaml down 2>&1 | tail -1
printf 'services:\n  a:\n    image: busybox\n    volumes: [{type: bind, source: ./nothere, target: /x, bind: {create_host_path: false}}]\n' > e5.yaml; docker compose -f e5.yaml up 2>&1 | grep -v Network | sed "s#$PWD#PWD#g"; docker compose -f e5.yaml down 2>&1 | tail -1
printf 'services:\n  env:\n    environment: {E: overridden}\n' > compose.override.yaml; HOSTED=h docker compose up env 2>&1 | grep 'E='; docker compose -f compose.yaml up env 2>&1 | grep 'E='; rm compose.override.yaml
COMPOSE_PROJECT_NAME=renamed docker compose up -d env; docker compose -p renamed ps -a --format '{{.Name}}'; docker compose -p renamed down; docker compose --project-directory conf -f compose.yaml config --services | sort; COMPOSE_FILE=e2.yaml docker compose config --services; docker compose --env-file two.env config --services > /dev/null; echo rc=$?
