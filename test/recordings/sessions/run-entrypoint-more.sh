docker run --rm --entrypoint sh busybox -c 'echo $0 $@' zero one two
docker run --rm --entrypoint echo busybox; docker run --rm --entrypoint '' busybox echo cleared; docker run --rm --entrypoint 'echo hi' busybox; echo "rc=$?"
docker run --rm --entrypoint /nosuch busybox; echo "rc=$?"; docker run --rm --entrypoint /tmp busybox; echo "rc=$?"
docker run --rm busybox ''; echo "rc=$?"; docker run --rm busybox ' '; echo "rc=$?"; docker run --rm busybox -c; echo "rc=$?"
docker create --name c1 busybox echo one two >/dev/null; docker inspect c1 -f '{{json .Config.Cmd}} {{json .Config.Entrypoint}} {{.Path}} {{json .Args}}'; docker start -a c1
docker commit -c 'ENTRYPOINT ["echo","ep"]' -c 'CMD ["def"]' c1 ep:1 >/dev/null; docker run --rm ep:1; docker run --rm ep:1 given; docker run --rm --entrypoint ls ep:1 -d /tmp; docker run --rm --entrypoint '' ep:1; echo "rc=$?"
docker commit -c 'ENTRYPOINT echo shell form' c1 ep:2 >/dev/null; docker run --rm ep:2 ignored; docker image inspect ep:2 -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}}'
docker commit -c 'CMD echo $HOME' c1 ep:3 >/dev/null; docker run --rm ep:3; docker image inspect ep:3 -f '{{json .Config.Cmd}}'
docker commit -c 'WORKDIR /srv' -c 'USER daemon' -c 'ENV K=v W="two words"' -c 'EXPOSE 80 443/udp' -c 'VOLUME /v1 /v2' -c 'LABEL a=b c="d e"' -c 'STOPSIGNAL SIGINT' -c 'ONBUILD RUN true' -c 'HEALTHCHECK CMD true' c1 ep:4 >/dev/null; docker image inspect ep:4 -f '{{json .Config.WorkingDir}} {{.Config.User}} {{json .Config.Env}} {{json .Config.ExposedPorts}} {{json .Config.Volumes}} {{json .Config.Labels}} {{.Config.StopSignal}} {{json .Config.OnBuild}} {{json .Config.Healthcheck}}'
docker run --rm ep:4 sh -c 'id -un; pwd; echo $K $W'
docker commit -c 'RUN ls' c1 x; docker commit -c 'BOGUS x' c1 x; docker commit -c 'ENV' c1 x; docker commit -c 'EXPOSE abc' c1 x; docker commit -c "" c1 x:y; echo "rc=$?"
docker commit -a 'A <a@b>' -m 'my message' --pause=false c1 ep:5 | cut -c1-7; docker image inspect ep:5 -f '{{.Author}}|{{.Comment}}'; docker history ep:5 --format '{{.CreatedBy}}|{{.Comment}}' | head -1
docker commit nosuch ep:6; docker commit c1 Bad:Name; docker commit c1 ep:6 extra; docker commit; docker commit c1 'ep:bad tag'; echo "rc=$?"
docker commit c1 | cut -c1-7; docker images --filter dangling=true -q | wc -l; docker images -q ep | wc -l
docker run -d --name run1 busybox sleep 300 >/dev/null; docker exec run1 touch /made; docker commit run1 ep:7 >/dev/null; docker run --rm ep:7 ls /made; docker inspect run1 -f '{{.State.Status}}'; docker diff run1
docker rm -f c1 run1; docker rmi ep:1 ep:2 ep:3 ep:4 ep:5 ep:7 | grep -c Untagged; docker image prune -f | wc -l
