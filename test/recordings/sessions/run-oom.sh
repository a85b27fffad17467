docker run --name fat -m 16m busybox tail /dev/zero; echo "status $?"
docker inspect fat -f '{{.State.OOMKilled}} {{.State.ExitCode}} {{.State.Status}} {{.State.Error}}'
docker ps -a --filter name=fat --format '{{.Status}}' | cut -d' ' -f1-2
docker rm fat
docker run --rm -m 16m busybox dd if=/dev/zero of=/dev/null bs=64M count=1; echo "status $?"
docker run --name grow -m 12m busybox sh -c 'x=0123456789abcdef; while true; do x=$x$x; done'; echo "status $?"
docker inspect grow -f '{{.State.OOMKilled}} {{.State.ExitCode}}'
docker run --name child -m 16m busybox sh -c 'tail /dev/zero; echo "child ended with $?"'; docker inspect child -f '{{.State.ExitCode}}'
docker rm grow child
