export DOCKER_BUILDKIT=0
printf 'FROM busybox\nONBUILD COPY app /app\nONBUILD RUN echo "trigger $(cat /app)"\nONBUILD ENV FROM_BASE=1\nCMD ["cat","/app"]\n' > Dockerfile; echo content > app
docker build -t onb .
docker image inspect onb -f '{{json .Config.OnBuild}}'
printf 'FROM onb\nRUN echo $FROM_BASE\n' > Dockerfile; docker build -t onb2 .
docker image inspect onb2 -f '{{json .Config.OnBuild}} {{json .Config.Env}}'; docker run --rm onb2
docker history --format '{{.CreatedBy}}' --no-trunc onb2
docker build . | grep -c cache
rm app; docker build . 2>&1 | tail -2
printf 'FROM busybox\nONBUILD RUN echo one\n' > Dockerfile; docker build -q -t onb3 . >/dev/null; printf 'FROM onb3\n' > Dockerfile; docker build . | tail -6
printf 'FROM busybox\nONBUILD RUN exit 3\n' > Dockerfile; docker build -q -t onb4 . >/dev/null; printf 'FROM onb4\nRUN echo never\n' > Dockerfile; docker build .; echo "exit=$?"
printf 'FROM busybox\nHEALTHCHECK --interval=1s --timeout=2s --start-period=3s --retries=4 CMD ["true"]\nHEALTHCHECK CMD cat /x || exit 1\n' > Dockerfile; docker build -t hc . | grep -v Running
docker image inspect hc -f '{{json .Config.Healthcheck}}'; docker history --no-trunc --format '{{.CreatedBy}}' hc
printf 'FROM hc\nRUN true\nHEALTHCHECK NONE\n' > Dockerfile; docker build -t hc2 . >/dev/null 2>&1; docker image inspect hc2 -f '{{json .Config.Healthcheck}}'; docker run -d --name h hc2 sleep 9 >/dev/null; docker inspect h -f '{{.State.Health}}'; docker rm -f h
