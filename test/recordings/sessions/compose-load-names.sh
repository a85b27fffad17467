# topic: compose
#engines: 26 28
printf 'services:\n  b:\n    image: busybox\n' > compose.yaml
docker compose -p UPPER config
docker compose -p _x config
docker compose -p 'a b' version
docker compose -p "" config | head -1
COMPOSE_PROJECT_NAME=Bad docker compose config
COMPOSE_PROJECT_NAME=good docker compose config | head -1
COMPOSE_PROJECT_NAME=good docker compose -p better config | head -1
printf 'name: My App!\nservices:\n  b:\n    image: busybox\n' > n.yaml; docker compose -f n.yaml config | head -1
docker compose -f compose.yaml -f n.yaml config | head -1
printf 'name: ${N:-dflt}-x\nservices:\n  b:\n    image: busybox\n' > n.yaml; docker compose -f n.yaml config | head -1; N=q docker compose -f n.yaml config | head -1
printf 'name: ${N:?need}\nservices:\n  b:\n    image: busybox\n' > n.yaml; docker compose -f n.yaml config
printf 'name: ""\nservices:\n  b:\n    image: busybox\n' > n.yaml; docker compose -f n.yaml config | head -1
printf 'name: "!!!"\nservices:\n  b:\n    image: busybox\n' > n.yaml; docker compose -f n.yaml config
printf 'name: 12\nservices:\n  b:\n    image: busybox\n' > n.yaml; docker compose -f n.yaml config
mkdir '../My Dir_1.x'; cp compose.yaml '../My Dir_1.x/'; cd '../My Dir_1.x'; docker compose config | head -1
mkdir -p ../___; cp compose.yaml ../___/; cd ../___; docker compose config
ln -sfn /root/work /root/link; cd /root/link; docker compose config
