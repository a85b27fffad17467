# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  a:
    image: busybox
    command: sh -c 'for i in 1 2 3; do echo a$$i; sleep 0.4; done'
  b:
    image: busybox
    command: sh -c 'sleep 0.2; for i in 1 2 3; do echo b$$i; sleep 0.4; done; sleep 1; echo err >&2; exit 5'
  longname:
    image: busybox
    command: sh -c 'printf "no newline"; sleep 600'
    stop_grace_period: 0s
EOF
docker compose up a b 2>/dev/null | sort; echo rc=${PIPESTATUS[0]}
docker compose up --no-log-prefix a; docker compose up --no-color --attach b a b 2>/dev/null | sort; docker compose up --no-attach b a b 2>/dev/null | sort
docker compose up --attach a 2>&1 | grep -c "longname-1 *|" & sleep 4; docker compose stop longname; wait
docker compose up --abort-on-container-exit a longname 2>&1 | grep -v -E "Creat|Stopping"; echo rc=${PIPESTATUS[0]}
docker compose up --exit-code-from b 2>&1 | grep -E 'exited|Abort|rc' ; echo rc=${PIPESTATUS[0]}
docker compose up --abort-on-container-failure 2>&1 | grep -E 'exited|Abort|unknown'; docker compose up -d --exit-code-from b; docker compose up -d --abort-on-container-exit; docker compose up --exit-code-from nosuch; echo rc=$?
docker compose start longname; docker compose logs longname; docker compose logs --tail 1 a; docker compose logs --tail 0 a; docker compose logs --tail x a; docker compose logs nosuch; docker compose logs --since nonsense a
docker compose logs --no-log-prefix --tail 2 b | sort; docker compose logs -t --tail 1 a | sed 's/[0-9-]*T[0-9:.]*Z/TIME/'; docker compose logs --index 2 a; docker compose logs --index 1 --tail 1 a
timeout -k 1 2 docker compose logs -f --tail 1 longname; echo rc=$?; docker compose stop longname; timeout -k 1 3 docker compose logs -f --tail 2 b | sort
docker compose up -d --force-recreate a b 2>&1 | sort | tail -1; timeout -k 1 5 docker compose logs -f --no-log-prefix a; sleep 3; timeout -k 1 3 docker compose logs -f b --tail all | sort
docker compose up -d longname --scale longname=2 2>&1 | sort; docker compose logs longname | sort; docker compose logs --index 2 longname; docker compose --ansi always logs a | cat -v; docker compose --ansi always logs --no-color a; docker compose --ansi always up a 2>/dev/null | cat -v
docker compose down 2>&1 | sort | tail -2
printf 'services:\n  app:\n    image: busybox\n    command: sh -c "sleep 1; echo one; exit 1"\n    restart: on-failure:2\n' > r.yaml; docker compose -f r.yaml up; echo rc=$?; docker compose -f r.yaml down 2>&1 | tail -1
printf 'services:\n  app:\n    image: busybox\n    command: sh -c "sleep 1; echo done"\n  side:\n    image: busybox\n    command: sh -c "trap \\"exit 0\\" TERM; while :; do sleep 0.1; done"\n' > s.yaml; docker compose -f s.yaml up --exit-code-from app 2>/dev/null; echo rc=$?; docker compose -f s.yaml down 2>&1 | tail -1
