mkdir app && cd app && printf 'hello {{name}}\n' > page.html && cat > run.sh <<'X'
#!/bin/sh
set -eu
: "${NAME:?NAME is required}"
sed "s/{{name}}/$NAME/" /www/page.html > /tmp/out.html
exec httpd -f -v -p 80 -h /tmp
X
chmod +x run.sh; ls -l | awk 'NR>1{print $1,$NF}'
docker run -d --name site -v "$PWD/page.html:/www/page.html:ro" -v "$PWD/run.sh:/run.sh:ro" -e NAME=harbor -p 8070:80 busybox /run.sh | wc -c; sleep 0.5; curl -s localhost:8070/out.html
docker run --rm -v "$PWD/run.sh:/run.sh:ro" busybox /run.sh; echo "rc=$?"
curl -sI localhost:8070/out.html | head -1; curl -s -o /dev/null -w '%{http_code} %{size_download} %{content_type}\n' localhost:8070/missing; docker logs site 2>&1 | sed 's/\[::ffff:[0-9.]*\]:[0-9]*/CLIENT/' | head -3
echo 'changed {{name}}' > page.html; docker restart -t 0 site; sleep 0.5; curl -s localhost:8070/out.html
docker inspect site --format '{{range .Mounts}}{{.Type}} {{.Destination}} {{.RW}} {{.Propagation}}{{println}}{{end}}' | sort; docker inspect site | jq -r '.[0].HostConfig.Binds | length, (.[0] | split(":")[1])'
for n in a b c; do docker run -d --name job-$n --label batch=1 busybox sh -c "sleep 0.$RANDOM; exit $(( $(printf %d "'$n") % 3 ))" >/dev/null; done; for n in a b c; do echo "$n $(docker wait job-$n)"; done
docker ps -a --filter label=batch --filter exited=1 --format '{{.Names}}'; docker ps -a --filter label=batch=1 --format '{{.Names}} {{.Status}}' | sed 's/ [0-9A-Za-z ]* ago//' | sort; docker rm $(docker ps -aq --filter label=batch=1) | wc -l
docker volume create cache >/dev/null; docker run --rm -v cache:/c busybox sh -c 'for i in $(seq 3); do echo $i > /c/f$i; done'; docker run --rm -v cache:/c:ro -v "$PWD":/out busybox tar czf /out/cache.tgz -C /c .; tar tzf cache.tgz | sort; docker volume rm cache; docker volume create cache; docker run --rm -v cache:/c -v "$PWD":/in:ro busybox tar xzf /in/cache.tgz -C /c; docker run --rm -v cache:/c busybox ls /c
docker network create --subnet 10.81.0.0/24 front >/dev/null; docker network create --subnet 10.82.0.0/24 --internal back >/dev/null; docker run -d --name proxy --network front busybox sleep 300 >/dev/null; docker network connect back proxy; docker run -d --name store --network back --network-alias kv busybox sleep 300 >/dev/null; docker exec proxy ping -c 1 -W 1 kv | sed -n 2p | cut -d' ' -f1,4-; docker run --rm --network front busybox ping -c 1 -W 1 store; echo "rc=$?"; docker exec store ip route | head -1; docker exec proxy ip route | grep -c link
docker inspect proxy -f '{{range $n, $e := .NetworkSettings.Networks}}{{$n}}:{{$e.Gateway}} {{end}}'; docker network inspect back -f '{{.Internal}} {{len .Containers}}'; docker network ls --filter driver=bridge --format '{{.Name}}:{{.Internal}}' | sort; docker network rm front back 2>&1 | sed 's/[0-9a-f]\{64\}/ID/g'
cat > Dockerfile <<'X'
FROM busybox AS base
ARG GREETING=hi
ENV GREETING=$GREETING
WORKDIR /app
COPY page.html ./
RUN echo "$GREETING" > greeting && ls | sort
FROM base
COPY --from=base /app/greeting /copied
USER nobody
EXPOSE 8080/tcp
LABEL stage=final
ENTRYPOINT ["cat"]
CMD ["/copied"]
X
DOCKER_BUILDKIT=0 docker build -q --build-arg GREETING=hello -t flow:1 . | cut -c1-7; docker run --rm flow:1; docker run --rm flow:1 /app/page.html; docker run --rm --entrypoint id flow:1 -un; docker inspect flow:1 -f '{{.Config.User}} {{.Config.WorkingDir}} {{json .Config.ExposedPorts}} {{index .Config.Labels "stage"}} {{json .Config.Entrypoint}}'
docker history flow:1 --format '{{.CreatedBy}}' | head -5; docker run -d -P --name pub flow:1 >/dev/null; docker port pub | sed 's/[0-9]*$/PORT/'; docker ps -a --filter ancestor=flow:1 --format '{{.Names}} {{.Image}}'; docker rmi flow:1 2>&1 | sed 's/[0-9a-f]\{12,64\}/ID/g'
docker stop -t 0 site proxy store | sort; docker container prune -f | tail -1 | cut -d: -f1; docker image prune -af | grep -c '^Untagged'; docker network prune -f | sort; docker volume prune -f | head -1; docker ps -aq | wc -l; docker volume ls -q
