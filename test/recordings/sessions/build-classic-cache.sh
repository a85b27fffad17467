export DOCKER_BUILDKIT=0
printf 'FROM busybox\nARG V=1\nRUN echo $V > /v\nCOPY a b /d/\nRUN cat /d/a\n' > Dockerfile; echo 1 > a; echo 2 > b
docker build -t c . 2>/dev/null
docker build -t c . 2>/dev/null | grep -c 'Using cache'
touch -d '2001-01-01' a; docker build . 2>/dev/null | grep -c 'Using cache'
chmod 600 a; docker build . 2>/dev/null | grep -c 'Using cache'
echo 3 > b; docker build . 2>/dev/null | grep -c 'Using cache'
docker build --build-arg V=2 . 2>/dev/null | grep -A1 'RUN echo'
docker build --build-arg V=2 . 2>/dev/null | grep -c 'Using cache'
docker build --no-cache . 2>/dev/null | grep -c 'Using cache'
docker build --cache-from c . 2>/dev/null | grep -c 'Using cache'
docker build --cache-from nosuch . 2>/dev/null | grep -c 'Using cache'
sed -i 's/^RUN cat.*/RUN cat \/d\/b/' Dockerfile; docker build . 2>/dev/null | grep 'cache'
mkdir sub; printf 'FROM busybox\nCOPY sub /s\n' > Dockerfile; echo x > sub/x; docker build -q . | wc -l; docker build . 2>/dev/null | grep -c cache; echo y > sub/y; docker build . 2>/dev/null | grep -c cache; mv sub/y sub/z; docker build . 2>/dev/null | grep -c cache
printf 'FROM busybox\nENV A=1\nENV B=2\n' > Dockerfile; docker build . >/dev/null 2>&1; printf 'FROM busybox\nENV A=1 B=2\n' > Dockerfile; docker build . 2>/dev/null | grep -c cache
docker history --no-trunc --format '{{.CreatedBy}}' c
