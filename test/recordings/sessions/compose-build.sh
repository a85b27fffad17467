# topic: compose
#engines: 26 28
still() { grep -vE 'transferring [a-z]+:( [^ ]+B)?( [0-9.]+s)*$'; }
mkdir app && printf 'FROM busybox\nARG V=1\nRUN echo $V > /v\nCMD ["cat", "/v"]\n' > app/Dockerfile; printf 'services:\n  web:\n    build: ./app\n    command: sleep 600\n' > compose.yaml
docker compose build 2>&1 | still
docker compose build 2>&1 | still
docker compose build -q 2>&1 | still; echo rc=${PIPESTATUS[0]}
docker compose up -d 2>&1 | still
docker compose up -d --build 2>&1 | still
docker compose images | awk '{print $1,$2,$3}'
docker image inspect work-web -f '{{json .Config.Labels}}'
docker compose exec -T web cat /v; docker compose down -t 0
docker compose build --no-cache --build-arg V=9 2>&1 | still
docker compose run --rm -T web cat /v
docker compose down --rmi local
docker compose up --no-build -d 2>&1 | still
docker compose config --images; docker compose up -d 2>&1 | still; docker compose down -t 0 --rmi all
printf 'FROM busybox\nRUN false\n' > app/Dockerfile; docker compose build 2>&1 | still
docker compose up -d 2>&1 | still
printf 'FROM nosuchbase\n' > app/Dockerfile; docker compose build 2>&1 | grep -v '^#'
printf 'FROM busybox\nNOSUCH x\n' > app/Dockerfile; docker compose build 2>&1 | still
rm app/Dockerfile; docker compose build 2>&1 | still
printf 'services:\n  web:\n    build: ./nosuch\n' > compose.yaml; docker compose build 2>&1 | still
docker compose build nosuch 2>&1 | still; docker compose build --bogus 2>&1 | still
printf 'services:\n  web:\n    image: mine:1\n    build:\n      dockerfile_inline: |\n        FROM busybox\n        ARG A\n        COPY f.txt /f\n        RUN echo $A >> /f\n      args: {A: "${A:-x}"}\n      labels: {team: blue}\n      target: ""\n      tags: ["mine:2"]\n    command: cat /f\n' > compose.yaml; echo file > f.txt; docker compose build 2>&1 | still
docker compose up 2>&1 | grep file; docker image inspect mine:2 -f '{{index .Config.Labels "team"}}'; docker compose down
printf 'FROM busybox AS one\nRUN echo one > /n\nFROM busybox AS two\nRUN echo two > /n\n' > Multi; printf 'services:\n  web:\n    build: {context: ., dockerfile: Multi, target: one}\n    command: cat /n\n' > compose.yaml; docker compose up --build 2>&1 | still
docker compose --progress plain build 2>&1 | still; docker compose --progress quiet build 2>&1 | still; echo rc=${PIPESTATUS[0]}
printf 'services:\n  web:\n    image: busybox\n' > compose.yaml; docker compose build 2>&1 | still; docker compose build web 2>&1 | still; echo rc=${PIPESTATUS[0]}
