docker info --format '{{.DefaultRuntime}}'; docker info --format '{{range $name, $runtime := .Runtimes}}{{$name}} {{$runtime.Path}}{{"\n"}}{{end}}'
docker info 2>/dev/null | grep -E 'Default Runtime|Init Binary'
docker run --name r1 busybox echo hello; docker inspect r1 --format '{{.HostConfig.Runtime}}'; docker rm r1
docker run --name r1 --runtime runc busybox echo hello; docker inspect r1 --format '{{.HostConfig.Runtime}}'; docker rm r1
docker run --name r1 --runtime io.containerd.runc.v2 busybox echo hello; docker inspect r1 --format '{{.HostConfig.Runtime}}'; docker rm r1
docker run --name r1 --runtime nope busybox echo hello; docker ps -a --format '{{.Names}}'
docker run --name r1 --runtime /usr/bin/runc busybox echo hello; docker create --runtime ./runc busybox; docker create --runtime .a.b busybox
docker run --name r1 --runtime io.containerd.kata.v2 busybox echo hello; docker inspect r1 --format '{{.State.Status}} {{.State.ExitCode}} {{.State.Error}}'; docker start r1; docker rm r1
docker create --name r1 --runtime a.b busybox echo hello >/dev/null; docker start -a r1; docker ps -a --format '{{.Names}} {{.Status}}'; docker rm -f r1
docker run --name r1 --runtime io.containerd.runtime.v1.linux busybox echo hello; docker inspect r1 --format '{{.HostConfig.Runtime}} {{.State.ExitCode}}'; docker rm -f r1
docker run -d --name r1 busybox sleep 300 >/dev/null; runc --version | head -1 | cut -d' ' -f1,2; runc --root /run/docker/runtime-runc/moby list -q | wc -c; runc --root /run/docker/runtime-runc/moby state nosuch; runc --root /run/docker/runtime-runc/moby exec $(docker ps -q --no-trunc) echo in
runc --root /run/docker/runtime-runc/moby state $(docker ps -q --no-trunc) | jq -c '[.status, (.pid > 0), .owner]'; runc --root /run/docker/runtime-runc/moby pause $(docker ps -q --no-trunc); docker ps --format '{{.Status}}' | grep -c Up; runc --root /run/docker/runtime-runc/moby resume $(docker ps -q --no-trunc)
runc --root /run/docker/runtime-runc/moby kill $(docker ps -q --no-trunc) KILL; sleep 1; docker ps -a --format '{{.Names}} {{.Status}}' | sed 's/ago//; s/Less than a second/N seconds/; s/[0-9] second/N second/; s/seconds/second/'; docker rm r1
docker run --rm busybox env | cut -d= -f1; docker run --rm -u 1000 busybox env | grep HOME; docker run --rm -u nobody busybox env | grep HOME; docker run --rm -e HOME=/x busybox env | grep HOME
docker run -d --name r1 busybox sleep 300 >/dev/null; docker exec r1 env | grep HOME; docker exec -u 1000 r1 env | grep HOME; docker exec -e HOME=/y r1 env | grep HOME; docker rm -f r1
docker run --rm -u 1000 busybox grep Cap /proc/self/status; docker run --rm -u 1000 --cap-add NET_ADMIN busybox grep CapEff /proc/self/status; docker run --rm busybox grep CapEff /proc/self/status
docker run --rm busybox cat /proc/sys/net/ipv4/ip_unprivileged_port_start /proc/sys/net/ipv4/ping_group_range; docker run --rm --network host busybox cat /proc/sys/net/ipv4/ip_unprivileged_port_start
docker run --rm -h web --domainname ex.org busybox sh -c 'hostname; cat /proc/sys/kernel/domainname'; docker run --rm --read-only --tmpfs /run:size=1m busybox sh -c 'mount | grep -c "tmpfs on /run"; touch /etc/hosts /x; echo $?'
mkdir r-bundle; cd r-bundle; runc spec; jq -c '[.process.args, .root, .hostname]' config.json; runc spec; runc run r-x; runc run; runc frob; cd ..; runc kill nosuch; runc delete nosuch; runc delete --force nosuch; echo "rc=$?"
cd r-bundle; mkdir rootfs; docker export $(docker create busybox) | tar -C rootfs -xf -; sed -i 's/"terminal": true/"terminal": false/; s#"sh"#"echo", "hi"#' config.json; runc run r-y; sed -i 's#"echo", "hi"#"nosuch"#' config.json; runc run r-y; echo "rc=$?"; cd ..; rm -r r-bundle; docker rm $(docker ps -aq) >/dev/null
