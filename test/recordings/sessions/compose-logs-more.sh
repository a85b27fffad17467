# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  web:
    image: busybox
    command: sh -c "for i in 1 2 3 4 5; do echo line $$i; done; echo oops >&2; sleep 600"
    stop_grace_period: 0s
  worker-long-name:
    image: busybox
    command: sh -c "echo done"
EOF
docker compose up -d 2>/dev/null; sleep 1; docker compose logs web 2>&1 | sort
docker compose logs --tail 2 web | wc -l
docker compose logs -n 1 --no-log-prefix worker-long-name
docker compose logs --no-color worker-long-name
docker compose logs | sort | sed 's/\x1b\[2K//'
docker compose logs -t worker-long-name
docker compose logs --since 1h worker-long-name; docker compose logs --since 2020-01-01T00:00:00Z --until 2020-01-02T00:00:00Z
docker compose logs --index 1 worker-long-name; docker compose logs --index 2 web; docker compose logs --index 1
docker compose logs nosuch
timeout -k 1 3 docker compose logs -f --tail 1 worker-long-name > out.txt; cat out.txt
(sleep 1; docker compose kill web >/dev/null 2>&1) & docker compose logs -f --tail 0 web
docker compose -p work logs --no-log-prefix worker-long-name
docker compose logs --bogus; docker compose logs --tail
docker compose down 2>/dev/null; docker compose logs
