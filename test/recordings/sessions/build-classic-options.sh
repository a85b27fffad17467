export DOCKER_BUILDKIT=0
printf 'FROM busybox\nRUN cat /etc/hosts | grep -c db; df -m /dev/shm | tail -1 | awk "{print \\$2}"; ulimit -n; ip addr | grep -c eth0; hostname | wc -c\n' > Dockerfile
docker build --no-cache --add-host db:10.0.0.1 --shm-size 8m --ulimit nofile=100:200 --network none . | sed -n 5,9p
docker build --no-cache --network host . | sed -n '/Running/,/intermediate/p' | grep -c .
docker build --no-cache --network nosuch .; echo "exit=$?"
docker build --no-cache --memory 1m .; echo "exit=$?"
docker build --no-cache --memory 64m --memory-swap 32m .; echo "exit=$?"
docker build --cpu-shares 2 --cpu-period 100000 --cpu-quota 50000 --cpuset-cpus 0 --no-cache . | tail -1 | cut -c1-18
docker build --cpuset-cpus 99 --no-cache . | tail -1
docker build --label a=1 --label b --label 'c=x y' -t lab . | grep -e LABEL -e Success; docker image inspect lab -f '{{json .Config.Labels}}'
docker build --rm=false --no-cache -q . >/dev/null; docker ps -a --format '{{.Status}}' | cut -c1-10; docker container prune -f | head -1
printf 'FROM busybox\nENV A=1\nRUN false\n' > Dockerfile; docker build --force-rm . | tail -3; docker ps -aq | wc -l; docker build --rm=false . | tail -2; docker ps -a --format '{{.Image}} {{.Command}} {{.Status}}' --no-trunc | sed 's/sha256:[0-9a-f]*/ID/;s/[0-9a-f]\{12\}/ID/;s/ago//'; docker container prune -f >/dev/null
docker build --squash .; docker build --security-opt seccomp=unconfined .; docker build --isolation bogus .; docker build --platform bogus/1/2/3 .; docker build --platform linux/arm64 . 2>&1 | tail -1
docker build --ulimit nofile . ; docker build --ulimit bogus=1 .; docker build --memory x .; docker build --shm-size x .; docker build --add-host db .; docker build --build-arg =x .; docker build --cpu-shares x .; docker build --label =x .
docker build --pull . | tail -1; docker build --compress . 2>&1 | head -1 | cut -c1-30
docker build --network default --no-cache -t n . 2>&1 | tail -1; DOCKER_BUILDKIT=maybe docker build .; DOCKER_BUILDKIT=false docker build . 2>&1 | tail -1
