docker run -d --name anchor --label kind=iron busybox sleep 600 >/dev/null; docker create --name rope busybox true >/dev/null; docker run --name knot busybox false
docker ps --format '{{.Names}}'
docker ps -a --format '{{.Names}} {{.State}}' | sort
docker ps -a --filter status=exited --format '{{.Names}}'
docker ps -a --filter exited=1 --format '{{.Names}}'
docker ps --filter label=kind=iron --format '{{.Names}} {{.Label "kind"}}'
docker ps -aq | wc -l
docker ps -a --filter name=ro --format 'table {{.Names}}\t{{.Image}}\t{{.Command}}'
docker ps -a --no-trunc --filter name=anchor --format '{{.Command}}'
docker ps --filter nope=1
docker ps --format '{{.Bogus}}'
docker rm -f anchor rope knot | sort
docker ps -a
