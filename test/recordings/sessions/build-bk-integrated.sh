#engines: 20
export DOCKER_BUILDKIT=1
b() { docker build --progress=plain "$@" 2>&1; echo "exit=$?"; }
printf 'FROM busybox\nRUN echo hello && echo err >&2\nENV A=1\nCMD ["true"]\n' > Dockerfile; b -t app . | grep -v -e sha256 -e '^$' | sort
docker history --no-trunc --format '{{.CreatedBy}}|{{.Comment}}' app
b -t app . | grep -c CACHED; b -q . | cut -c1-7
printf 'FROM busybox\nRUN exit 4\n' > D; b -f D . | tail -5; b -q -f D . | tail -5
b -f nosuch . | tail -2 | sed 's/mount[0-9]*/M/'; b -f no/such . | tail -2; b nosuch; b --target x . | tail -2
printf 'FROM busybox\nBOGUS\n' > D; b -f D . | tail -2; printf '' | b - | tail -2; printf 'FROM busybox\nRUN echo stdin\n' | b - | grep 'stdin$'
mkdir c; echo f > c/f; printf 'FROM busybox\nCOPY f /f\nRUN cat /f\n' | b -f- c | grep ' f$'; tar c -C c . | b - | tail -2 | sed 's/mount[0-9]*/M/'
printf 'FROM scratch\nCOPY c /\n' > D; b -o out -f D . | tail -2; ls out; b -o type=tar,dest=t.tar -f D . | tail -2; tar tf t.tar; b -o type=bogus -f D .; b -o type=local . ; docker build -q -o - -f D . | tar t
echo s > sec; printf 'FROM busybox\nRUN --mount=type=secret,id=s cat /run/secrets/s\n' > D; b --secret id=s,src=sec -f D . | grep ' s$'; b --secret id=s,src=nosuch -f D .; b --secret foo -f D .; b --ssh default -f D .
printf 'FROM busybox\nRUN <<EOF\nEOF\n' > D; b -f D . | tail -2; printf 'FROM busybox\nCOPY --link c /\n' > D; b -f D . | tail -2; printf 'FROM busybox\nCOPY --chmod=600 sec /\nRUN stat -c %%a /sec\n' > D; b -f D . | grep 600
b --progress=bogus .; b --stream . | head -3; b --squash . | tail -2; b --cpu-shares 5 . | tail -2; b --isolation x . | tail -2; b --platform linux/arm64 . | tail -2; b --cache-from nosuch -q . | cut -c1-7; b --iidfile id -q . | cut -c1-7; cut -c1-7 id
docker build --help | head -60 | tail -30; DOCKER_BUILDKIT=bogus docker build .; docker builder prune -f | tail -1 | cut -d: -f1; docker builder prune -af | tail -1 | cut -d: -f1; docker builder build . >/dev/null 2>&1; echo "exit=$?"
