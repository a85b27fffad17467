docker network create --driver bridge --subnet 10.77.0.0/24 --gateway 10.77.0.254 --label env=test appnet | wc -c
docker volume create --label env=test data; docker volume ls --filter label=env=test --format '{{.Name}} {{.Driver}}'
docker run -d --name db --network appnet --network-alias database -v data:/var/lib/db busybox sh -c 'echo ready > /var/lib/db/state; nc -lk -p 5432 -e cat' >/dev/null; sleep 0.5
docker run --rm --network appnet busybox sh -c 'echo ping | nc -w 1 database 5432'
docker run --rm -v data:/d:ro busybox sh -c 'cat /d/state; touch /d/x'; echo "rc=$?"
docker run --rm --network appnet busybox nslookup database 127.0.0.11 | tail -3
docker network inspect appnet -f '{{range .Containers}}{{.Name}} {{.IPv4Address}}{{end}} {{.Labels}} {{json .IPAM.Config}}'
docker network disconnect appnet db; docker exec db ip -o -4 addr | awk '{print $2,$4}'; docker network connect --ip 10.77.0.9 --alias sql appnet db; docker exec db ip -o -4 addr | awk '{print $2,$4}'
docker inspect db -f '{{json .NetworkSettings.Networks.appnet.Aliases}}' | tr ',' '\n' | grep -v '"[0-9a-f]\{12\}"' | head -3
docker network rm appnet 2>&1 | sed 's/[0-9a-f]\{64\}/ID/g'; docker volume rm data 2>&1 | sed 's/[0-9a-f]\{64\}/ID/g'
docker run -d --name web -p 127.0.0.1:8085:80 -p 9000-9001:9000-9001/tcp busybox httpd -f -h /etc >/dev/null; docker port web; sleep 0.3; curl -s http://127.0.0.1:8085/hostname | wc -c; curl -sS http://127.0.0.1:8086/ 2>&1
curl -s -o /dev/null -w '%{http_code}\n' http://127.0.0.1:8085/nope
docker run -d --name second -p 8085:80 busybox true 2>&1 | tail -2 | sed 's/[0-9a-f]\{64\}/ID/'
docker ps --format '{{.Names}}: {{.Ports}}' | sort
docker commit -m 'with data' -c 'CMD ["cat","/etc/hostname"]' -c 'ENV K=V' web webimg:1 | cut -c1-7; docker image inspect webimg:1 -f '{{json .Config.Cmd}} {{.Config.Env}} {{.Comment}}'
docker history webimg:1 --format '{{.CreatedBy}}|{{.Comment}}'
docker save webimg:1 | tar t | grep -c json; docker image ls webimg --format '{{.Repository}}:{{.Tag}}'
docker tag webimg:1 webimg:latest; docker rmi webimg:1 webimg:latest | sed 's/[0-9a-f]\{64\}/ID/'
docker events --since 1m --until 0s --filter type=network --filter event=connect --format '{{.Action}} {{index .Actor.Attributes "name"}}' | sort | uniq -c | awk '{print $2,$3}'
docker system df --format '{{.Type}}: {{.TotalCount}}/{{.Active}}'
docker rm -f $(docker ps -aq) | wc -l; docker network prune -f; docker volume prune -f -a 2>&1 | tail -1 | cut -d: -f1
docker volume rm data nosuch; docker network rm nosuch appnet; docker volume inspect nosuch; docker network inspect nosuch
docker info -f '{{.Containers}} {{.ContainersRunning}} {{.Images}} {{.Driver}} {{.LoggingDriver}} {{.CgroupDriver}} {{.SecurityOptions}}'
