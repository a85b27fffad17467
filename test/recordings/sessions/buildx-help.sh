#engines: 26 28
docker buildx
docker buildx --help | tail -5
docker buildx build --help
docker build --help | head -8
docker buildx ls --help
docker buildx inspect --help
docker buildx create --help
docker buildx use --help
docker buildx rm --help
docker buildx stop --help
docker buildx du --help
docker buildx prune --help
docker buildx bake --help
docker buildx version --help
docker buildx imagetools --help
docker buildx imagetools create --help
docker buildx imagetools inspect --help
docker buildx install --help; docker buildx uninstall --help
docker builder --help; docker builder prune --help
