docker run --name talk busybox sh -c 'echo one; sleep 0.2; echo two >&2; sleep 0.2; printf "three"; printf "\n\nfive\n"'
docker logs talk 2>/dev/null
docker logs talk 2>&1 >/dev/null
docker logs -n 2 talk 2>/dev/null
docker logs --tail -5 talk 2>&1 | sort
docker logs --tail all talk 2>&1 | wc -l
docker logs --tail 1.5 talk
docker logs --since 2099-01-01 talk
docker logs --until 2001-01-01T00:00:00Z talk
docker logs --since 10 talk 2>/dev/null | wc -l
docker logs --since -5m talk 2>/dev/null | wc -l
docker logs --details talk 2>/dev/null | head -2
docker logs -t talk 2>/dev/null | head -1
docker logs -f --tail 1 talk 2>/dev/null
docker logs --follow=maybe talk
docker create --name quiet busybox true >/dev/null; docker logs quiet; echo $?
docker run -d --name later busybox sh -c 'echo a; sleep 0.7; echo b' >/dev/null; docker logs -f later
docker rm talk quiet later
