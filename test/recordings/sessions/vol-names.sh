docker volume create a; docker volume create my_vol-1.x; docker volume create _x; docker volume create -- -x; docker volume create 'with space'; docker volume create 日本; docker volume create UP
docker volume create x/y; docker volume create ab ac; docker volume create --name n1; docker volume create --name n1 n2
docker volume create ab; docker volume create ab; docker volume create -d nosuch ab; docker volume create -d nosuch abc; docker volume create -d local -o foo=bar abc; docker volume create -o type abc
docker volume create --label a=b --label c --label d= lab; docker volume inspect lab -f '{{json .Labels}}'; docker volume create --label a=z lab; docker volume inspect lab -f '{{index .Labels "a"}}'
docker volume create -o o=size=1m abc; docker volume create -o device=/x abc; docker volume create -o type=tmpfs -o device=tmpfs -o o=size=1m,mode=1777 t1; docker volume inspect t1 -f '{{json .Options}} {{.Mountpoint}} {{json .Status}}'
docker run --rm -v t1:/t busybox sh -c 'stat -c %a /t; df -k /t | tail -1 | awk "{print \$1,\$2,\$6}"; dd if=/dev/zero of=/t/f bs=1k count=2000; ls -l /t/f | awk "{print \$5}"'
docker volume inspect a lab nope -f '{{.Name}}'; docker volume inspect; docker volume inspect nope; echo "rc=$?"
docker volume inspect t1 | jq -r '.[0] | keys | join(",")'; docker volume inspect a --format '{{.Mountpoint}} {{.Size}}'; docker volume inspect a --format '{{.CreatedAt}}' | wc -c; docker volume inspect a --format '{{json .UsageData}} {{.Nope}}'
docker volume ls --format '{{.Name}}|{{.Driver}}|{{.Scope}}|{{.Mountpoint}}|{{.Links}}|{{.Size}}' | sort
docker volume ls --format 'table {{.Name}}\t{{.Label "a"}}' | grep -e NAME -e lab; docker volume ls --format '{{json .}}' -f name=t1
docker volume ls -f name=a -q | xargs; docker volume ls -f 'name=^a$' -q; docker volume ls -f label=a -q; docker volume ls -f label=a=b -q; docker volume ls -f label=a=q -q; docker volume ls -f driver=local -q | wc -l; docker volume ls -f driver=x -q; docker volume ls -f bogus=1; docker volume ls -f bogus
docker volume ls -q -f name=a -f label=c; docker volume ls -q -f label=a -f label=zz; docker volume ls --quiet --format '{{.Name}} x' -f name=lab; docker volume ls extra; docker volume ls --bogus
docker volume rm a my_vol-1.x UP ab t1 lab abc n1 n2; docker volume rm; docker volume ls -q
