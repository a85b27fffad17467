docker run --rm busybox sh -c 'echo out; echo err >&2'
docker run --rm busybox sh -c 'echo out; echo err >&2' 2>/dev/null
echo piped | docker run --rm -i busybox tr a-z A-Z
printf '3\n1\n2\n' | docker run -i --rm busybox sort | head -2
docker run --rm busybox echo "$(echo nested)"
docker run -d --name talk busybox sh -c 'for i in 1 2 3; do echo line $i; done; sleep 1; echo bad >&2; sleep 600' >/dev/null; sleep 3
docker logs talk
docker logs --tail 2 talk
docker logs talk 2>/dev/null | wc -l
docker logs nosuch
docker run -it --rm busybox true
docker rm -f talk
