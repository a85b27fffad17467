export DOCKER_BUILDKIT=0
printf 'FROM busybox\nENV A=1\nRUN echo x > /x\nVOLUME /v\nCOPY f /f\nCMD ["true"]\n' > Dockerfile; echo f > f
sleep 2; S=$(date +%s); docker build -q -t ev . >/dev/null 2>&1; sleep 1; docker events --since $S --until $(date +%s) --format '{{.Type}} {{.Action}} {{if eq .Type "image"}}{{.Actor.Attributes.name}}{{end}}' | sed 's/sha256:[0-9a-f]*/ID/'
S=$(date +%s); docker build -q -t ev:2 . >/dev/null 2>&1; docker events --since $S --until $(($(date +%s)+1)) --format '{{.Type}} {{.Action}} {{.Actor.Attributes.name}}'
docker images -a --format '{{.Repository}}:{{.Tag}} {{.Size}}' | sort
docker images --filter dangling=true -q | wc -l; docker image prune -f | tail -1
docker inspect ev -f '{{.Parent}}' | cut -c1-7; docker history -q ev | sed 's/[0-9a-f]\{12\}/ID/'
docker save ev ev:2 -o s.tar; docker tag ev other:x; docker rmi ev ev:2 | grep -c Deleted; docker rmi other:x | cut -d: -f1 | sort | uniq -c; docker load -i s.tar | sort; docker run --rm ev:2 cat /x /f
docker build -q -t ev . >/dev/null 2>&1; docker run --name rr ev; docker commit -m 'a comment' -a 'me' rr done | cut -c1-7; docker history --format '{{.CreatedBy}}|{{.Comment}}' done | head -3; docker export rr | tar t | grep -c '^f$'; docker rm rr
docker create --name vols ev >/dev/null; docker inspect vols -f '{{len .Mounts}} {{(index .Mounts 0).Destination}}'; docker rm -v vols; docker volume ls -q | wc -l
printf 'FROM busybox\nVOLUME /v\nRUN echo lost > /v/f\nRUN mkdir /w && echo kept > /w/f\nVOLUME /w\nRUN echo more > /w/g; ls /w\n' > Dockerfile; docker build -t vv . | grep -v -e Running -e '^Rem'; docker run --rm vv ls /v /w; docker volume ls -q | wc -l
docker system df --format '{{.Type}} {{.TotalCount}} {{.Active}}'; docker rmi vv done ev 2>&1 | grep -c Untagged
