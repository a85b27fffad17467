docker run --name base busybox sh -c 'echo x > /new; mkdir -p /opt/d; touch /opt/d/f; echo y >> /etc/passwd'
docker diff base | sort
docker diff nosuch
docker diff
docker commit base snap:1 | cut -c1-7
docker commit -m 'a note' -a 'Me <me@example.test>' base snap:2 | cut -c1-7; docker inspect snap:2 -f '{{.Comment}}|{{.Author}}'
docker run --rm snap:1 cat /new
docker commit -c 'ENV A=b' -c 'EXPOSE 80' -c 'WORKDIR /opt' -c 'USER nobody' -c 'LABEL k=v' base snap:3 | cut -c1-7; docker inspect snap:3 -f '{{.Config.Env}} {{.Config.ExposedPorts}} {{.Config.WorkingDir}} {{.Config.User}} {{.Config.Labels}}'
docker commit -c 'FROM x' base
docker commit -c 'BOGUS' base
docker commit nosuch x
docker commit
docker commit base BAD:Name
docker commit base 'x:y:z'
docker history snap:2 --format '{{.CreatedBy}}|{{.Comment}}' | head -2
docker commit --pause=false base snap:4 | cut -c1-7
docker export nosuch
docker export -o base.tar base; test -s base.tar && echo written
docker rmi snap:1 snap:2 snap:3 snap:4 | grep -c Untagged; docker rm base
