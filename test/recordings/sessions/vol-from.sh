mkdir -p src && echo host > src/h; docker run -d --name base -v vf:/named -v /anon -v $PWD/src:/bind:ro --tmpfs /tmpd busybox sh -c 'echo n > /named/n; echo a > /anon/a; sleep 300' >/dev/null; sleep 0.7
docker run --rm --volumes-from base busybox sh -c 'cat /named/n /anon/a /bind/h; ls -d /tmpd'
docker run --rm --volumes-from base:ro busybox sh -c 'touch /named/x; touch /anon/x'; docker run --rm --volumes-from base:rw busybox touch /bind/x; docker run --rm --volumes-from base:xx busybox true
docker run --rm --volumes-from nosuch busybox true; docker run --rm --volumes-from '' busybox true; docker run --rm --volumes-from base: busybox true; docker run --rm --volumes-from :ro busybox true
docker create --name second -v other:/other --volumes-from base busybox true >/dev/null; docker inspect second -f '{{json .HostConfig.VolumesFrom}} {{range .Mounts}}{{.Type}}:{{.Destination}}:{{.RW}} {{end}}' | tr ' ' '\n' | sort | xargs
docker run --rm --volumes-from second --volumes-from base busybox sh -c 'ls -d /named /anon /bind /other'
docker run --rm --volumes-from base -v mine:/named busybox ls /named; docker run --rm --volumes-from base -v $PWD/src:/anon busybox ls /anon
docker inspect base -f '{{range .Mounts}}{{if eq .Type "volume"}}{{.Destination}} {{.Driver}} {{.Mode}} {{.RW}} {{.Propagation}}|{{end}}{{end}}' | tr '|' '\n' | sort
docker inspect base -f '{{json .Mounts}}' | jq -c 'sort_by(.Destination) | .[] | select(.Type=="bind")' | sed "s#$PWD#PWD#"; docker inspect base -f '{{json .HostConfig.Binds}}' | jq -c sort | sed "s#$PWD#PWD#"; docker inspect base -f '{{json .Config.Volumes}} {{json .HostConfig.Tmpfs}}'
docker ps --filter volume=vf --format '{{.Names}}'; docker ps -a --filter volume=/other --format '{{.Names}}'; docker ps -a --filter volume=/named --format '{{.Names}}' | sort | xargs; docker ps --format '{{.Mounts}}' --no-trunc | tr ',' '\n' | grep -c .
docker volume rm vf; docker rm -f base >/dev/null; docker volume ls -q | awk '{print length($0)}' | sort -n | uniq -c | awk '{print $1,$2}'
docker rm -v second; docker volume ls -q --filter dangling=true | awk '{print length($0)}' | sort -n | uniq -c | awk '{print $1,$2}'
docker volume prune -f | grep -c . ; docker volume ls -q | sort | xargs; docker volume prune -a -f | tail -n +2 | grep -v -e Total -e '^$' | sort | xargs; docker volume prune --filter all=1 -f | tail -1
docker volume ls
