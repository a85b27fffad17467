docker volume create b-share
docker run --rm -v b-share:/w busybox sh -c 'mkdir /w/sub; echo one > /w/sub/1; echo two > /w/2; chown -R 1000:1000 /w/sub'
docker run --rm -v b-share:/r:ro busybox sh -c 'ls -ln /r/sub | tail -n +2 | cut -c1-10,11-30; touch /r/new'
docker run -d --name b-a -v b-share:/data busybox sleep 600 >/dev/null; docker run --rm --volumes-from b-a busybox cat /data/2
docker run --rm --volumes-from b-a:ro busybox rm /data/2
docker run --rm --volumes-from b-nobody busybox true
docker inspect b-a --format '{{range .Mounts}}{{.Type}} {{.Name}} {{.Destination}} {{.RW}} {{.Mode}}{{end}}'
docker run --rm -v b-share:/from -v "$PWD":/to busybox tar czf /to/backup.tgz -C /from . && tar tzf backup.tgz | sort
docker volume rm b-share 2>&1 | sed 's/[0-9a-f]\{64\}/ID/'
docker rm -fv b-a; docker volume ls -q | grep b-share
docker run --rm -v b-back:/to -v "$PWD":/from busybox tar xzf /from/backup.tgz -C /to; docker run --rm -v b-back:/x busybox find /x -type f
docker volume rm b-share b-back b-share
