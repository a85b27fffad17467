docker run --rm -t busybox echo hi | od -c | head -2
docker run --rm -t busybox sh -c 'echo out; echo err >&2' 2>/dev/null | tr -d '\r'
docker run --rm -t busybox tty | tr -d '\r'; docker run --rm -t busybox sh -c 'test -t 0 && test -t 1 && echo both' | tr -d '\r'
docker run --rm -it busybox true; echo "rc=$?"; echo x | docker run --rm -it busybox cat; echo "rc=$?"
docker run --rm -i busybox cat </dev/null; echo "rc=$?"; printf 'no newline' | docker run --rm -i busybox cat; echo
printf 'a\nb\nc\n' | docker run --rm -i busybox head -1; echo "rc=$?"; seq 1 1000 | docker run --rm -i busybox wc -l
printf 'read-me\n' | docker run -i --rm busybox sh -c 'read x; echo "got $x"'; printf '\0\1\377' | docker run -i --rm busybox od -c
docker run -d --name bg -i busybox cat >/dev/null; docker inspect bg -f '{{.Config.OpenStdin}} {{.Config.StdinOnce}} {{.Config.Tty}} {{.Config.AttachStdin}} {{.Config.AttachStdout}}'; docker inspect bg -f '{{.State.Status}}'
docker run -dit --name tt busybox sh >/dev/null; docker inspect tt -f '{{.Config.OpenStdin}} {{.Config.StdinOnce}} {{.Config.Tty}} {{.State.Status}}'; echo exit | docker attach tt; echo "rc=$?"
docker run -d --name sp busybox sh -c 'sleep 1; echo late; exit 6' >/dev/null; docker attach sp; echo "rc=$?"; docker attach --no-stdin sp; echo "rc=$?"
docker run -d --name so busybox sh -c 'sleep 0.7; echo out; echo err >&2' >/dev/null; docker attach --no-stdin so 2>/dev/null; echo "rc=$?"
docker start -ai sp </dev/null; echo "rc=$?"; docker start -a nosuch; echo "rc=$?"
docker run --rm --detach-keys 'bad' busybox true; docker run --rm --detach-keys 'ctrl-a,b' busybox echo keys; docker attach --detach-keys 'x,,y' tt; docker run --rm --detach-keys '' busybox echo nokeys; echo "rc=$?"
docker run --rm -a nosuch busybox true; docker run --rm -a STDOUT busybox echo upper; docker run --rm -a stdin busybox true; echo "rc=$?"; docker run --rm -d -a stdout busybox true; echo "rc=$?"
docker run --rm -a stderr busybox sh -c 'echo o; echo e >&2; exit 4'; echo "rc=$?"; echo in | docker run --rm -i -a stdin -a stdout busybox sh -c 'cat; echo e >&2'
docker run --rm --sig-proxy=false busybox echo proxied; docker run --rm --sig-proxy=x busybox true; docker attach; docker attach nosuch; docker attach bg sp; echo "rc=$?"
docker rm -f bg tt sp so
