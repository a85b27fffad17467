docker run --rm --entrypoint echo busybox one two
docker run --rm --entrypoint "" busybox echo cleared
docker run --rm --entrypoint "" busybox
docker run --rm --entrypoint sh busybox -c 'echo $#: $0 $@' a b c
docker run --rm --entrypoint nosuch busybox
docker run --rm --entrypoint /etc busybox
docker run --rm --entrypoint 'echo hi' busybox
docker create --name ep --entrypoint sleep busybox 30 >/dev/null; docker inspect ep -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}} {{.Path}} {{.Args}}'
docker ps -a --no-trunc --format '{{.Command}}'
docker commit -c 'ENTRYPOINT ["echo", "from"]' -c 'CMD ["image"]' ep greet:1 >/dev/null; docker run --rm greet:1; docker run --rm greet:1 args
docker run --rm --entrypoint cat greet:1 /etc/hostname | wc -c
docker inspect greet:1 -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}}'
docker run --rm hello-world nosuch arg
docker run --rm hello-world /hello again | head -3
docker run --rm busybox ''
docker rm ep; docker rmi greet:1 >/dev/null
