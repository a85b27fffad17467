#engines: 26 28
docker buildx ls
docker buildx ls --format '{{.Name}} {{.DriverEndpoint}} {{.Status}}' 2>&1 | head -2
docker buildx inspect | grep -v -e 'Last Activity' -e Platforms -e 'BuildKit version'
docker buildx inspect nosuch; echo "exit=$?"
docker buildx inspect --bootstrap default | head -3
docker buildx use nosuch; echo "exit=$?"
docker buildx use default; echo "exit=$?"
docker buildx rm nosuch; echo "exit=$?"; docker buildx rm default; echo "exit=$?"; docker buildx rm; echo "exit=$?"
docker buildx stop nosuch; echo "exit=$?"; docker buildx stop; echo "exit=$?"
docker buildx create --driver nosuch; echo "exit=$?"
docker buildx create --name default; echo "exit=$?"; docker buildx create --name 'b@d'; echo "exit=$?"
docker buildx create --name mine; docker buildx ls --no-trunc | sed 's/ *$//' | cut -c1-40; docker buildx inspect mine | head -8
docker buildx create --name mine; echo "exit=$?"; docker buildx create --append --name nosuch; echo "exit=$?"; docker buildx create --append --name mine --node second; docker buildx ls | cut -c1-30; docker buildx create --leave --name mine --node second; docker buildx create --leave --name mine --node second; echo "exit=$?"
docker buildx use mine; docker buildx ls | cut -c1-12; docker buildx inspect | head -2; docker buildx use default; docker buildx rm mine; docker buildx rm mine; echo "exit=$?"
docker buildx version | cut -d' ' -f1,2; docker buildx du; docker buildx du --filter bogus=1 ; echo "exit=$?"
docker buildx nosuch; echo "exit=$?"; docker buildx ls extra; echo "exit=$?"; docker buildx ls --nosuch; echo "exit=$?"
docker buildx --builder nosuch du; echo "exit=$?"; BUILDX_BUILDER=nosuch docker buildx inspect; echo "exit=$?"
docker buildx imagetools inspect; echo "exit=$?"; docker buildx imagetools create; echo "exit=$?"
docker buildx bake nosuch; echo "exit=$?"; docker buildx prune --bogus; echo "exit=$?"; docker buildx install --help | head -4
