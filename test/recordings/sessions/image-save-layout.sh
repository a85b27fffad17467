printf 'FROM busybox\nRUN echo a > /a\nENV X=1\n' > Dockerfile; DOCKER_BUILDKIT=0 docker build -q -t m:1 . >/dev/null 2>&1; docker tag m:1 m:2
docker save m:1 m:2 | tar tv | awk '{print $1,$2,$6}' | sed 's/[0-9a-f]\{64\}/ID/g' | sort
docker save m:1 | tar xO manifest.json | sed 's/[0-9a-f]\{64\}/ID/g; s/"size":[0-9]*/S/g'
docker save m:1 | tar xO index.json 2>/dev/null | sed 's/[0-9a-f]\{64\}/ID/g; s/"size":[0-9]*/S/g'; docker save m:1 | tar xO repositories | sed 's/[0-9a-f]\{64\}/ID/g'
docker run -d --name c1 busybox sleep 100 >/dev/null; docker commit c1 e:1 | wc -c; docker rmi e:1; docker rm -f c1
docker save -o all.tar m:1 busybox; docker rmi m:1 m:2; docker load -i all.tar; docker run --rm m:1 cat /a
docker commit $(docker create busybox true) e:2 >/dev/null; docker history e:2 --format '{{.Size}} {{.CreatedBy}}'
docker save $(docker images -q busybox) | tar xO manifest.json | jq -r '.[0].RepoTags'
docker images -a --format '{{.Repository}}:{{.Tag}}' | sort; docker system df --format '{{.Type}} {{.TotalCount}}'
