# topic: compose
#engines: 26 28
printf 'services:\n  job:\n    image: busybox\n    command: sh -c "sleep 2; exit 3"\n  ok:\n    image: busybox\n    command: sleep 600\n' > compose.yaml
docker compose up -d 2>/dev/null; docker compose wait job; echo rc=$?
docker compose wait job; docker compose wait; docker compose wait nosuch
docker compose up -d job 2>/dev/null; docker compose wait --down-project job 2>&1 | sort
docker compose up -d ok 2>/dev/null; (sleep 1; docker compose restart -t 0 ok 2>/dev/null) & timeout -k 1 4 docker compose events ok > ev.txt 2>&1; cut -d' ' -f3,4 ev.txt | grep .
(sleep 1; docker compose stop -t 0 ok 2>/dev/null) & timeout -k 1 4 docker compose events --json > ev.txt 2>/dev/null; jq -c '[.type,.service,.action,.attributes.name]' ev.txt
docker compose cp nosuch:/etc/passwd .; docker compose cp a b; docker compose cp ok:/etc/passwd
docker compose start ok 2>/dev/null; echo hi > f.txt; docker compose cp f.txt ok:/tmp/; docker compose cp ok:/tmp/f.txt got.txt; cat got.txt
docker compose cp ok:/nosuch .; docker compose cp nosuch.txt ok:/; docker compose cp --index 4 ok:/tmp/f.txt x; docker compose cp ok:/tmp/f.txt job:/tmp
docker compose cp ok:/tmp/f.txt - | tar tf -
docker compose stats --no-stream --format '{{.Name}}'; docker compose stats --no-stream --format '{{.Name}}' nosuch
docker compose attach nosuch; docker compose attach --index 3 ok
docker compose push 2>&1 | sort; docker compose pull --policy missing ok
docker compose kill -s TERM ok; docker compose kill -s BOGUS ok; docker compose kill nosuch; docker compose ps --format '{{.State}}'
docker compose kill ok; docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
docker compose down
