# topic: compose
#engines: 26 28
docker compose --help
docker compose attach --help; docker compose build --help
docker compose config --help
docker compose cp --help; docker compose create --help
docker compose down --help; docker compose events --help
docker compose exec --help; docker compose images --help; docker compose kill --help
docker compose logs --help; docker compose ls --help; docker compose pause --help
docker compose port --help; docker compose ps --help
docker compose pull --help; docker compose push --help; docker compose restart --help
docker compose rm --help; docker compose run --help
docker compose scale --help; docker compose start --help; docker compose stats --help
docker compose stop --help; docker compose top --help; docker compose unpause --help
docker compose up --help
docker compose version --help; docker compose volumes --help | head -4
docker compose wait --help; docker compose watch --help
docker compose alpha --help; docker compose alpha viz --help; docker compose alpha publish --help
docker compose commit --help | head -5; docker compose export --help | head -5; docker compose publish --help | head -5
docker compose bridge --help | head -8
docker compose --help up | head -4; docker compose up --help web | head -2; docker compose nosuch --help | head -3
