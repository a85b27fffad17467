export DOCKER_BUILDKIT=0
printf 'ARG BASE=busybox\nFROM $BASE AS build\nRUN mkdir /out && echo built > /out/app && chmod 700 /out/app\nFROM busybox AS Test\nCOPY --from=build /out/app /t\nRUN cat /t\nFROM build\nRUN ls /out\nFROM busybox\nCOPY --from=build /out /bin2/\nCOPY --from=1 /t /t\nCOPY --from=busybox /etc/passwd /pw\nCOPY --from=busybox:latest --chown=1:2 /etc/group /gr\nCMD ["cat","/bin2/app"]\n' > Dockerfile
docker build -t multi .
docker run --rm multi; docker run --rm multi stat -c '%n %a %u:%g %s' /bin2/app /t /pw /gr
docker build --target build -t only . | tail -2
docker build --target TEST . | tail -2; docker build --target 1 .; echo "exit=$?"
docker history --format '{{.CreatedBy}}' multi | head -2
printf 'FROM busybox AS a\nFROM a AS b\nENV X=1\nFROM b\nRUN echo $X\n' > Dockerfile; docker build . | tail -4
printf 'FROM busybox AS a\nFROM busybox\nCOPY --from=A /etc/passwd /x\nCOPY --from=nosuch /x /y\n' > Dockerfile; docker build . 2>&1 | tail -3
printf 'FROM busybox AS stage\nCOPY --from=stage /x /y\n' > Dockerfile; docker build . 2>&1 | tail -1
printf 'FROM busybox\nCOPY --from=2 /x /y\n' > Dockerfile; docker build . 2>&1 | tail -1
printf 'FROM busybox AS a\nFROM busybox AS a\n' > Dockerfile; docker build . 2>&1 | tail -2
printf 'FROM busybox AS 9a\n' > Dockerfile; docker build . 2>&1 | tail -1; printf 'FROM busybox AS\n' > Dockerfile; docker build . 2>&1 | tail -1
printf 'FROM scratch\nCOPY f /f\nCMD ["/f"]\n' > Dockerfile; echo x > f; docker build -t scr . ; docker image inspect scr -f '{{json .Config.Env}} {{len .RootFS.Layers}}'; docker run --rm scr; echo "exit=$?"
printf 'FROM scratch\nRUN true\n' > Dockerfile; docker build . 2>&1 | tail -3
