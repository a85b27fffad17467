# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  a:
    image: ${IMG:-busybox}:${TAG-latest}
    command: ["${X:+set}", "${X+set}", "$$X", "${NEST:-${X:-deep}}", "${E:-}", "${E-x}", "a${X:-b}c${X:-d}e"]
    labels:
      c: ${X:-a:b}
EOF
docker compose config
X=1 docker compose config
X= docker compose config
docker compose config --no-interpolate
printf 'services:\n  a:\n    image: busybox:${TAG:?tag it}\n' > compose.yaml; docker compose config
printf 'services:\n  a:\n    image: busybox:${TAG?}\n' > compose.yaml; docker compose config
TAG= docker compose config -q; echo "rc=$?"
docker compose config --variables
printf 'services:\n  a:\n    image: busybox:${TAG\n' > compose.yaml; docker compose config
printf 'services:\n  a:\n    image: busybox:${}\n' > compose.yaml; docker compose config
printf 'services:\n  a:\n    image: busybox:${TAG!x}\n' > compose.yaml; docker compose config
printf 'services:\n  a:\n    image: busybox:$1-$\n' > compose.yaml; docker compose config
printf 'services:\n  a:\n    image: busybox\n    scale: ${N:-x}\n' > compose.yaml; docker compose config
N=3 docker compose config
printf 'services:\n  a:\n    image: busybox\n    tty: ${T:-yes}\n    ports: ["${P:-}:80"]\n' > compose.yaml; docker compose config
P=8080 T=false docker compose config
printf 'services:\n  ${S:-a}:\n    image: busybox\n' > compose.yaml; docker compose config
printf 'name: ${N:-given}\nservices:\n  a:\n    image: busybox\n    container_name: ${COMPOSE_PROJECT_NAME}-box\n' > compose.yaml; docker compose config
docker compose config --environment | grep COMPOSE
