docker run -d --name always --restart always busybox sleep 300 >/dev/null; docker inspect always -f '{{json .HostConfig.RestartPolicy}}'
docker run -d --name retry --restart on-failure:2 busybox sh -c 'exit 3' >/dev/null; sleep 3; docker inspect retry -f '{{.RestartCount}} {{.State.Status}} {{.State.ExitCode}}'
docker run --rm --restart always busybox true
docker run --restart sometimes busybox true
docker run --restart on-failure:many busybox true
docker run --restart always:3 busybox true
docker run --restart on-failure:-1 busybox true
docker update --restart unless-stopped always; docker inspect always -f '{{.HostConfig.RestartPolicy.Name}}:{{.HostConfig.RestartPolicy.MaximumRetryCount}}'
docker update --restart bogus always
docker restart -t 0 always; docker inspect always -f '{{.State.Running}} {{.RestartCount}}'
docker stop -t 0 always; docker inspect always -f '{{.State.Status}} {{.State.ExitCode}}'
docker create --restart no --name plain busybox; docker inspect plain -f '{{json .HostConfig.RestartPolicy}}'
docker rm -f always retry plain
