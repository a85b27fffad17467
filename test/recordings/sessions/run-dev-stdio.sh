echo in | docker run --rm -i busybox cat /dev/stdin
echo in | docker run --rm -i -u 1000 busybox sh -c 'cat /proc/self/fd/0; echo out > /dev/stdout'
docker run --rm busybox sh -c 'ln -s /dev/stdout /log; echo one >> /log; echo two > /log; readlink /log; test -e /log && echo there'
docker run --rm busybox sh -c 'echo err > /dev/stderr' 2>/dev/null
docker run --rm busybox sh -c 'echo err > /dev/stderr' 2>&1 >/dev/null
docker run -d --name svc busybox sh -c 'while :; do sleep 1; done' | wc -c
docker exec svc sh -c 'echo to the log > /proc/1/fd/1; echo to the terminal'
docker exec svc sh -c 'echo also > /proc/1/fd/2'
docker exec -u 1000 svc sh -c 'echo no > /proc/1/fd/1'
echo piped | docker exec -i svc cat /dev/stdin
sleep 1; docker logs svc 2>&1
docker logs svc 2>/dev/null
docker rm -f svc
printf 'FROM busybox\nRUN ln -s /dev/stdout /app.log\nCMD echo started >> /app.log\n' > Dockerfile; docker build -q -t logger . > /dev/null; docker run --name l1 logger; docker logs l1; docker rm l1; docker rmi logger | grep -c Untagged
