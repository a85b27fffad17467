echo hello | docker run -i --rm busybox cat
echo hello | docker run --rm busybox cat
printf 'b\na\n' | docker run -i --rm busybox sort
docker run --rm -t busybox tty
docker run --rm busybox tty
docker run --rm -i busybox wc -c < /etc/hostname
docker run --rm busybox sh -c 'echo out; echo err >&2' 2>/dev/null
docker run --rm busybox sh -c 'echo out; echo err >&2' >/dev/null
docker run --rm -a stderr busybox sh -c 'echo out; echo err >&2'
docker run --rm -a stdout -a stderr busybox sh -c 'echo out; exit 2'
docker run --rm -t busybox sh -c 'echo line' | od -c | head -1
docker run -d --rm -a stdout busybox true
seq 1 5 | docker run -i --rm busybox sh -c 'while read n; do echo "n=$n"; done' | tail -2
echo 'echo from script; exit 5' | docker run -i --rm busybox sh; echo $?
docker run --rm busybox sh -c 'cat; echo done'
