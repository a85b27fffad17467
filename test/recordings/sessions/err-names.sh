docker run -d --name taken busybox sleep 300 >/dev/null
docker run --name taken busybox true
docker create --name taken busybox
docker create --name a busybox
docker create --name '/lead' busybox >/dev/null; docker rm lead
docker create --name 'x/y' busybox
docker create --name 'Ünï' busybox
docker create --name '.dot' busybox
docker rename taken 'bad!'
docker rename taken
docker logs tak
docker stop -t 0 ''
docker rm taken
docker container rm --force --link taken
docker rm --link taken/alias
docker container frobnicate
docker container ls --bogus
docker container
docker frobnicate
docker psx
docker rm -f taken
