# topic: compose
#engines: 26 28
printf 'services:\n  a:\n    image: busybox\n    command: ["$X","$Y","$Z","$Q","$S","$D","$M","$E","$I","$H","$K"]\n' > compose.yaml
printf 'export X=1\nY = 2\nZ: three\n# comment\nQ="a b" # comment\nS='"'"'$X lit'"'"'\nD="$X exp"\nM="a\\nb"\nE=\nI\nH=a#b\nK=a #b\n' > .env; docker compose config
X=shell docker compose config | sed -n 4,6p
printf 'services:\n  a:\n    image: busybox\n    command: ["$X","$Y"]\n' > compose.yaml
printf 'X=${UNSET}\nY=${X:-empty}\n' > .env; docker compose config
printf 'A B=1\n' > .env; docker compose config
printf 'X=1\nA="open\n' > .env; docker compose config
printf 'A!=x\n' > .env; docker compose config
rm .env; mkdir .env; docker compose config -q; echo "rc=$?"; rmdir .env
printf 'X=one\nP=first\n' > one.env; printf 'X=two\nY=${P}-two\n' > two.env; docker compose --env-file one.env --env-file two.env config
COMPOSE_ENV_FILES=one.env,two.env docker compose config | grep -A2 command
docker compose --env-file nosuch.env config
docker compose --env-file nosuch.env ps
docker compose --env-file nosuch.env version
docker compose --env-file . config
cat > compose.yaml <<'EOF'
services:
  a:
    image: busybox
    env_file:
      - one.env
      - path: nosuch.env
        required: false
      - two.env
    environment:
      X: own
      HOME:
      NOTSET:
EOF
docker compose config
docker compose config --format json
printf 'BAD LINE=1\n' > one.env; docker compose config
printf 'services:\n  a:\n    image: busybox\n    env_file: {path: one.env}\n' > compose.yaml; docker compose config
printf 'services:\n  a:\n    image: busybox\n    env_file: [{path: two.env, format: nosuch}]\n' > compose.yaml; docker compose config
printf 'R=$HOME "q"\n' > raw.env; printf 'services:\n  a:\n    image: busybox\n    env_file: [{path: raw.env, format: raw}]\n' > compose.yaml; docker compose config
