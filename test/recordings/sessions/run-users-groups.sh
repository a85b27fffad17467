docker run --rm -u 65534 busybox id
docker run --rm -u 0:65534 busybox id
docker run --rm -u :daemon busybox id
docker run --rm -u daemon:nogroup busybox id
docker run --rm -u -1 busybox id
docker run --rm -u 4294967296 busybox id
docker run --rm -u 0:-5 busybox id
docker run --rm -u 1000:99999999999 busybox id
docker run --rm --group-add nosuch busybox id
docker run --rm --group-add 10 --group-add nogroup busybox id -G
docker run --rm -u nobody --group-add root busybox id
docker run --rm -u 1234 busybox sh -c 'echo $HOME; whoami'
docker run --rm -u nobody busybox sh -c 'echo $HOME; touch /x; ls /root'
docker run --rm -u daemon -w /root busybox pwd
docker run --rm -u 'a b' busybox id
