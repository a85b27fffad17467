docker run --bogus busybox
docker run -z busybox
docker run --memory
docker run -p
docker run --rm=perhaps busybox true
docker run -dit --rm=false --name fl busybox; docker inspect fl -f '{{.Config.Tty}} {{.Config.OpenStdin}} {{.HostConfig.AutoRemove}}'
docker run --detach --attach stdout busybox true
docker run -a bogus busybox true
docker run -d --rm -a stdin busybox true
docker run --pull sometimes busybox true
docker run --pull never nosuchimage
docker run --platform bogus/arch busybox true
docker run --network nosuch busybox true
docker run --volumes-from nosuch busybox true
docker run --link nosuch busybox true
docker run --isolation hyperv busybox true
docker run --userns bogus busybox true
docker run --runtime nosuch busybox true
docker run --expose abc busybox true
docker run --mac-address zz busybox true
docker run --ip 10.0.0.5 --rm busybox true
docker run --network-alias x --rm busybox true
docker run -it busybox sh
docker run BusyBox
docker run 'busy box'
docker rm -f fl; docker ps -aq | xargs -r docker rm -f >/dev/null
