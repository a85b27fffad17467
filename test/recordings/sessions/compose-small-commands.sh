# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  web:
    image: busybox
    command: sh -c 'trap "echo got USR1" USR1; trap "echo bye; exit 3" TERM; echo ready; while :; do sleep 0.1; done'
    stop_grace_period: 2s
    ports: ["8061:80", "8062:81/udp"]
  job:
    image: busybox
    command: sleep 600
    stop_grace_period: 0s
    scale: 2
EOF
docker compose up -d 2>&1 | sort -u; sleep 0.5
docker compose kill -s USR1 web; sleep 0.5; docker compose logs --no-log-prefix web
docker compose pause web; docker compose ps --status paused --format '{{.Service}} {{.Status}}' | sed 's/Up .* (/Up (/'; docker compose pause web; docker compose exec web true; docker compose unpause web; docker compose unpause web
docker compose port web 80; docker compose port --protocol udp web 81; docker compose port web 99 2>&1 | tr ' ' '\n' | tr -d , | sort; docker compose port job 80; docker compose port --index 2 web 80
docker compose top job | awk 'NF {print $1, $NF}'; docker compose top nosuch
echo n | docker compose rm -s job 2>/dev/null | sed 's/work-job-[12], work-job-[12]/BOTH/'; docker compose ps -a --format '{{.Name}} {{.State}}' | sort
docker compose rm < /dev/null | sed 's/work-job-[12], work-job-[12]/BOTH/'; echo n | docker compose rm | sed 's/work-job-[12], work-job-[12]/BOTH/'; echo y | docker compose rm job 2>&1 | sed 's/work-job-[12], work-job-[12]/BOTH\n/; s/^ *//' | sort; docker compose rm -f
docker compose stop web; docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'; docker compose start web; docker compose start job; echo rc=$?
docker compose up -d --scale job=1 2>&1 | sort; docker compose restart job; docker compose restart -t 0 nosuch; docker compose restart 2>&1 | sort
echo hello > f.txt; docker compose cp f.txt web:/tmp/; docker compose exec -T web cat /tmp/f.txt; docker compose cp web:/tmp/f.txt back.txt; cat back.txt; docker compose cp web:/nosuch .; docker compose cp nosuch:/x .; docker compose cp f.txt back.txt; docker compose cp - web:/tmp < /dev/null; echo rc=$?
docker compose cp --index 3 f.txt job:/tmp/; docker compose cp --all f.txt job:/tmp/g.txt; docker compose exec -T job cat /tmp/g.txt
docker compose images --format json | jq -c '.[] | [.ContainerName,.Repository,.Tag]' | sort; docker compose images -q | sort -u | wc -l; docker compose images nosuch
docker compose exec -T --index 4 job true; docker compose exec -T nosuch true; docker compose exec -T web nosuch; echo rc=$?; docker compose exec -T web sh -c 'exit 9'; echo rc=$?
docker compose kill 2>&1 | sort; docker compose kill; docker compose ps; docker compose exec web true; docker compose kill nosuch; docker compose kill -s NOSUCH web
docker compose scale job=3 2>&1 | sort; docker compose scale job=x; docker compose scale job; docker compose scale nosuch=1; docker compose scale job=0 web=1 2>&1 | sort; docker compose scale job=0; docker compose ps -a --format '{{.Name}} {{.State}}'
docker compose down --rmi nosuch; docker compose down 2>&1 | sort; docker compose down; docker compose stop; docker compose start web; docker compose ps -q; docker compose logs; docker compose top; docker compose images; docker compose pause; docker compose events --since 0s --until 1s 2>&1 | sed 's/([0-9.]*)/(TIME)/g'
docker compose wait web; docker compose wait; docker compose stats --no-stream --format '{{.Name}}'; docker compose port web 80; docker compose rm -f; docker compose restart
