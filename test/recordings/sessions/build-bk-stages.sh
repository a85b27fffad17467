#engines: 26 28
b() { docker build --progress=plain "$@" 2>&1 | awk '!/^#[0-9]* \.\.\.$/ && !seen[$0]++'; }
printf 'FROM busybox AS one\nRUN echo 1 > /1\nFROM one AS two\nRUN echo 2 > /2\nFROM busybox AS unused\nRUN false\nFROM two\nCOPY --from=one /1 /one\nRUN cat /1 /2 /one\n' > Dockerfile
b .
b --target one .
b --target ONE -q . | cut -c1-7
b --target unused . | tail -9
b --target 1 . | tail -3
b --target 9 . | tail -2
b --no-cache-filter two . | grep -e CACHED -e DONE -e RUN
b --no-cache-filter two,one . | grep -e CACHED -e RUN
printf 'FROM scratch AS files\nCOPY Dockerfile /x/\nFROM busybox\nCOPY --from=files /x /y\nCOPY --from=files x/Dockerfile /z\nRUN cmp /y/Dockerfile /z && ls /y\n' > D; b -f D .
printf 'FROM scratch\n' > D; b -f D . | tail -6
printf 'FROM busybox AS a\nFROM a AS b\nFROM b\nENV X=1\n' > D; b -f D . ; printf 'FROM a\nRUN true\n' > D; b -f D . 2>&1 | tail -1
printf 'FROM busybox\nONBUILD RUN echo triggered\nONBUILD COPY onb /onb\n' > D; b -q -t onb -f D . | cut -c1-7; docker inspect onb --format '{{json .Config.OnBuild}}'; printf 'FROM onb\nRUN ls /onb\n' > D; echo o > onb; b -f D .
docker inspect onb --format '{{len .RootFS.Layers}}'
