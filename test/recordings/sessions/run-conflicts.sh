docker run -d --name mast busybox sleep 600 >/dev/null
docker run --name mast busybox true
docker run --name 'two words' busybox true
docker run --name -dash busybox true
docker run --rm --rm=maybe busybox true
docker run --network host -p 80:80 --rm busybox true
docker run --rm --runtime ferry busybox true
docker run --rm --memory 1k busybox true
docker run --rm --cpus 99 busybox true
docker run --rm --restart always busybox true
docker run -d --rm --name mast2 busybox sleep 600 | wc -c
docker rm mast; docker rm -f mast mast2
