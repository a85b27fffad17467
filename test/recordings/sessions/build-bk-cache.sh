#engines: 26 28
c() { docker build --progress=plain "$@" 2>&1 | grep -e CACHED -c; }
mkdir s; echo 1 > s/f; printf 'FROM busybox\nRUN echo a > /a\nCOPY s /s\nRUN echo b > /b\n' > Dockerfile
c .; c .; c --no-cache .; c .
touch -d 2001-01-01 s/f; c .
chmod 600 s/f; c .
echo 2 > s/f; c .; echo 1 > s/f; chmod 644 s/f; c .
echo x > s/g; c .; rm s/g; c .
mkdir t; cp s/f t/f; sed -i 's/COPY s/COPY t/' Dockerfile; c .
sed -i 's/echo b/echo c/' Dockerfile; c .
printf 'FROM busybox\nENV A=1\nRUN echo a > /a\n' > D2; c -f D2 .; printf 'FROM busybox\nENV A=2\nRUN echo a > /a\n' > D2; c -f D2 .
printf 'FROM busybox\nLABEL A=1\nRUN echo l > /a\n' > D2; c -f D2 .; printf 'FROM busybox\nLABEL A=2\nRUN echo l > /a\n' > D2; c -f D2 .
docker build -q -t one . >/dev/null; docker build -q -t two . >/dev/null; test "$(docker inspect -f '{{.Id}}' one)" = "$(docker inspect -f '{{.Id}}' two)"; echo $?
docker builder prune -f | grep -c Total; docker builder prune -af | tail -1; c .
docker rmi -f one two >/dev/null; docker builder prune -af | tail -1 | cut -d: -f1; docker system df --format '{{.Type}} {{.TotalCount}} {{.Active}}'
c .; docker system prune -f | tail -1 | cut -d: -f1; docker builder prune --filter until=24h -f | tail -1; docker builder prune --filter bogus=1 -f; echo "exit=$?"
docker buildx prune -f --verbose | grep -c -e ID: ; docker buildx prune -af >/dev/null; docker buildx du | tail -2
