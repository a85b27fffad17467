#engines: 28
t() { printf "$1" > D; docker build --progress=plain -f D . 2>&1 | sed -n '/warning/,$p'; }
printf 'from busybox as b\nRUN true\n' > D; docker build --progress=plain -f D . 2>&1 | tail -6
t 'FROM busybox\nMAINTAINER me\n'
t 'FROM busybox\nCMD echo hi\n'
t 'FROM busybox\nCMD ["a"]\nCMD ["b"]\n'
t 'FROM busybox\nENTRYPOINT echo hi\n'
t 'FROM busybox\nENV A 1\n'
t 'FROM busybox\nENV PASSWORD=x\n'
t 'FROM busybox\nARG API_KEY\n'
t 'FROM busybox\nWORKDIR rel\n'
t 'FROM busybox\nRUN echo $UNDEF\nENV X=$UNDEF\n'
t 'FROM busybox AS Stage\n'
t 'FROM busybox AS a\nFROM busybox AS a\n'
t 'FROM busybox AS scratch\n'
t 'FROM busybox as x\n'
t 'FROM busybox\nRUN true \\\n\n  && true\n'
t 'FROM busybox\nEXPOSE 80/TCP\n'
t 'FROM busybox\nEXPOSE 127.0.0.1:80:80\n'
t 'FROM --platform=linux/amd64 busybox\n'
t 'FROM --platform=$TARGETPLATFORM busybox\n'
t 'ARG V\nFROM busybox:$V\n' | tail -1
t 'FROM busybox\n   # indented\nRUN true\n'
printf 'FROM busybox\nMAINTAINER me\nCMD x\n' > D; docker build --check -f D .; echo "exit=$?"
printf 'FROM busybox\nRUN true\n' > D; docker build --check -f D .; echo "exit=$?"
printf '# check=skip=all\nFROM busybox\nMAINTAINER me\n' > D; docker build --check -f D .; echo "exit=$?"
printf '# check=error=true\nFROM busybox\nMAINTAINER me\n' > D; docker build --progress=plain -f D . 2>&1 | tail -8; docker build --check -f D .; echo "exit=$?"
printf '# check=skip=MaintainerDeprecated\nFROM busybox\nMAINTAINER me\nCMD x\n' > D; docker build --call=check -f D .
docker build --call=check,format=json -f D . | head -24
docker build --call=targets -f D .; printf '# first\nFROM busybox AS one\n\n# the last\nFROM one AS two\nARG A=1\nARG B\n' > D; docker build --call=targets -f D .; docker build --call=targets,format=json -f D .
docker build --call=outline -f D .; docker build --call=outline,format=json -f D . ; docker build --call=bogus -f D .; echo "exit=$?"
docker --debug build -f D . 2>&1 | tail -3; printf 'FROM busybox\nBOGUS\n' > D; docker build --check -f D .; echo "exit=$?"
BUILDX_NO_DEFAULT_ATTESTATIONS=1 docker build --build-arg BUILDKIT_DOCKERFILE_CHECK=skip=all -f - . <<< $'FROM busybox\nMAINTAINER x' 2>&1 | grep -c warning
