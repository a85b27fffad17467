docker run --rm busybox true; echo "status $?"
docker run --rm busybox false; echo "status $?"
docker run --rm busybox sh -c 'exit 42'; echo "status $?"
docker run --rm busybox sh -c 'kill -9 $$'; echo "status $?"
docker run --rm busybox nosuchcommand; echo "status $?"
docker run --rm busybox /etc/passwd; echo "status $?"
docker run --rm busybox /nosuch/file; echo "status $?"
docker run --rm --entrypoint /bin/echo busybox hello from the entrypoint
docker run --rm nosuchimage:1; echo "status $?"
docker run --name gone busybox sh -c 'exit 3'; docker ps -a --filter name=gone --format '{{.Names}} {{.Status}}' | cut -d' ' -f1-3
docker inspect gone --format '{{.State.ExitCode}} {{.State.Status}} {{.State.Running}}'
docker rm gone
