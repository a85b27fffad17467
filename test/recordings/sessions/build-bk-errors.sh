b() { docker build --progress=plain "$@" 2>&1 | sed -n '/^------$/,$p'; }
export DOCKER_BUILDKIT=1
printf 'FROM busybox\nRUN false\n' > Dockerfile; b .
docker build . >/dev/null 2>&1; echo "exit=$?"
printf 'FROM busybox\nRUN echo out; exit 3\n' > D; b -f D .
printf 'FROM busybox\nRUN ["false"]\nRUN true\n' > D; b -f D .
printf '# comment\n\nFROM busybox\nRUN true \\\n  && false \\\n  && true\n\nRUN true\nRUN true\nRUN true\n' > D; b -f D .
printf 'FROM busybox AS one\nRUN true\nFROM one\nRUN exit 7\n' > D; b -f D .
printf 'FROM busybox\nCOPY nosuch /x\n' > D; b -f D . | sed 's/ref .*::/ref X::/'
printf 'FROM busybox\nCOPY nosuch* /x\n' > D; b -f D . | sed 's/ref .*::/ref X::/'
printf 'FROM busybox\nCOPY ../x /x/\n' > D; b -f D . | sed 's/ref .*::/ref X::/'
printf 'FROM busybox\nCOPY --from=busybox /nosuch /x\n' > D; b -f D . | sed 's/mount[0-9]*/M/'
printf 'FROM busybox\nCOPY D Dockerfile /x\n' > D; docker build --progress=plain -f D . 2>&1 | tail -1
printf 'FROM busybox\nUSER nosuch\nRUN id\n' > D; b -f D .
printf 'FROM busybox\nSHELL ["/nosuch", "-c"]\nRUN id\n' > D; docker build -f D . >/dev/null 2>&1; echo "exit=$?"
printf 'FROM busybox\nRUN kill -9 $$\n' > D; b -f D .
printf 'FROM busybox\nSTOPSIGNAL NOPE\n' > D; docker build --progress=plain -f D . 2>&1 | tail -1
printf 'FROM busybox\nCOPY --from=5 /a /b\n' > D; docker build --progress=plain -f D . 2>&1 | tail -1
printf 'FROM busybox AS x\nCOPY --from=x /a /b\n' > D; docker build --progress=plain -f D . 2>&1 | tail -1
docker build --progress=plain --target nosuch . 2>&1 | tail -1
docker build --progress=plain -f nosuch . 2>&1 | tail -1 | sed 's/buildkit-mount[0-9]*/M/'
docker build --progress=plain nosuch 2>&1 | tail -1
docker build --progress=plain --platform bogus/x/y/z . 2>&1 | tail -1
