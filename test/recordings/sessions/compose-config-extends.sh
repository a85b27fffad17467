# topic: compose
#engines: 26 28
mkdir sub; echo FROM_FILE=1 > common.env; echo FROM_SUB=1 > sub/common.env
cat > common.yaml <<'EOF'
services:
  base:
    image: busybox
    environment: {LEVEL: info, SHARED: "yes"}
    volumes: ["./common:/common"]
    env_file: common.env
    labels: [a=b]
    ports: ["80:80"]
EOF
cp common.yaml sub/
cat > compose.yaml <<'EOF'
services:
  one:
    extends: {file: common.yaml, service: base}
    environment: {LEVEL: debug}
    ports: ["81:81"]
  two:
    extends: one
    command: two
  three:
    extends: {file: sub/common.yaml, service: base}
EOF
docker compose config
printf 'services:\n  a:\n    extends: nosuch\n' > x.yaml; docker compose -f x.yaml config
printf 'services:\n  a:\n    extends: {file: nosuch.yaml, service: b}\n' > x.yaml; docker compose -f x.yaml config
printf 'services:\n  a:\n    extends: {file: common.yaml, service: b}\n' > x.yaml; docker compose -f x.yaml config
printf 'services:\n  a:\n    image: busybox\n    extends: a\n' > x.yaml; docker compose -f x.yaml config
printf 'volumes: {}\n' > none.yaml; printf 'services:\n  a:\n    extends: {file: none.yaml, service: b}\n' > x.yaml; docker compose -f x.yaml config
cat > anchors.yaml <<'EOF'
x-base: &base
  image: busybox
  environment: &env
    A: "1"
    B: "2"
services:
  one:
    <<: *base
    command: one
  two:
    <<: *base
    environment:
      <<: *env
      B: "3"
EOF
docker compose -f anchors.yaml config
docker compose -f anchors.yaml config --format json | head -20
