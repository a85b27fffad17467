docker volume create app-data
docker volume create --label tier=db --label owner=harbor db-data
docker volume ls
docker volume ls -q --filter label=tier=db
docker volume ls --filter name=app --format '{{.Name}} {{.Driver}} {{.Scope}}'
docker volume inspect app-data --format '{{.Mountpoint}}'
docker volume inspect db-data --format '{{json .Labels}}'
docker run --rm -v app-data:/data busybox sh -c 'echo kept > /data/note'
docker run --rm -v app-data:/data:ro busybox cat /data/note
docker run --rm -v app-data:/data:ro busybox sh -c 'echo more >> /data/note'
docker volume rm db-data app-data
docker volume ls -q
