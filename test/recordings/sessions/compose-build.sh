# topic: compose
#engines: 26 28
mkdir app && printf 'FROM busybox\nARG V=1\nRUN echo $V > /v\nCMD ["cat", "/v"]\n' > app/Dockerfile; printf 'services:\n  web:\n    build: ./app\n    command: sleep 600\n' > compose.yaml
docker compose build
docker compose build
docker compose build -q; echo rc=$?
docker compose up -d
docker compose up -d --build
docker compose images | awk '{print $1,$2,$3}'
docker image inspect work-web -f '{{json .Config.Labels}}'
docker compose exec -T web cat /v; docker compose down -t 0
docker compose build --no-cache --build-arg V=9
docker compose run --rm -T web cat /v
docker compose down --rmi local
docker compose up --no-build -d
docker compose config --images; docker compose up -d; docker compose down -t 0 --rmi all
printf 'FROM busybox\nRUN false\n' > app/Dockerfile; docker compose build
docker compose up -d
printf 'FROM nosuchbase\n' > app/Dockerfile; docker compose build 2>&1 | grep -v '^#'
printf 'FROM busybox\nNOSUCH x\n' > app/Dockerfile; docker compose build
rm app/Dockerfile; docker compose build
printf 'services:\n  web:\n    build: ./nosuch\n' > compose.yaml; docker compose build
docker compose build nosuch; docker compose build --bogus
printf 'services:\n  web:\n    image: mine:1\n    build:\n      dockerfile_inline: |\n        FROM busybox\n        ARG A\n        COPY f.txt /f\n        RUN echo $A >> /f\n      args: {A: "${A:-x}"}\n      labels: {team: blue}\n      target: ""\n      tags: ["mine:2"]\n    command: cat /f\n' > compose.yaml; echo file > f.txt; docker compose build
docker compose up 2>&1 | grep file; docker image inspect mine:2 -f '{{index .Config.Labels "team"}}'; docker compose down
printf 'FROM busybox AS one\nRUN echo one > /n\nFROM busybox AS two\nRUN echo two > /n\n' > Multi; printf 'services:\n  web:\n    build: {context: ., dockerfile: Multi, target: one}\n    command: cat /n\n' > compose.yaml; docker compose up --build
docker compose --progress plain build; docker compose --progress quiet build; echo rc=$?
printf 'services:\n  web:\n    image: busybox\n' > compose.yaml; docker compose build; docker compose build web; echo rc=$?
