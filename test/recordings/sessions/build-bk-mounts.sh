#engines: 26 28
b() { docker build --progress=plain "$@" 2>&1 | sed -n '/^#[0-9]* \[stage-0 2/,$p'; }
echo s3cret > sec; mkdir ctx; echo in > ctx/f
printf 'FROM busybox\nRUN --mount=type=secret,id=s cat /run/secrets/s\n' > Dockerfile; b --secret id=s,src=sec .
b --no-cache .
printf 'FROM busybox\nRUN --mount=type=secret,id=s,required cat /run/secrets/s\n' > Dockerfile; b .
T=tok docker build --progress=plain --secret id=s,env=T . 2>&1 | grep 'tok$'
b --secret id=s,src=nosuch .; docker build --secret src .; docker build --secret foo=bar .; docker build --secret id=s,type=x .
printf 'FROM busybox\nRUN --mount=type=secret,id=s,target=/a/b,mode=0440,uid=7,gid=8 stat -c "%%a %%u %%g %%s" /a/b; ls -d /a\nRUN ls -d /a/b\n' > Dockerfile; docker build --progress=plain --secret id=s,src=sec . 2>&1 | grep -e '440 7' -e 'No such'
printf 'FROM busybox\nRUN --mount=type=bind,source=ctx,target=/m ls /m; cat /m/f; touch /m/x\n' > Dockerfile; b .
printf 'FROM busybox\nRUN --mount=type=bind,source=ctx,target=/m,rw touch /m/x && ls /m\nRUN ls /m\n' > Dockerfile; docker build --progress=plain . 2>&1 | sed -n '/2\/3/,$p'; ls ctx
printf 'FROM busybox AS src\nRUN echo made > /made\nFROM busybox\nRUN --mount=from=src,target=/m cat /m/made\n' > Dockerfile; docker build --progress=plain . 2>&1 | grep -e 'made$'
printf 'FROM busybox\nRUN --mount=type=bind,source=nosuch,target=/m ls /m\n' > Dockerfile; docker build . >/dev/null 2>&1; echo "exit=$?"
printf 'FROM busybox\nRUN --mount=type=cache,target=/c echo $((`cat /c/n 2>/dev/null`+1)) | tee /c/n\n' > Dockerfile; b --no-cache . | grep -e ' [0-9]$'; b --no-cache . | grep -e ' [0-9]$'
printf 'FROM busybox\nRUN --mount=type=cache,id=z,target=/c,sharing=locked,uid=5,mode=700 stat -c "%%a %%u %%g" /c\nRUN ls -a /c\n' > Dockerfile; docker build --progress=plain . 2>&1 | grep -e '700 5' -e '\.$'
printf 'FROM busybox\nRUN --mount=type=tmpfs,target=/t,size=1m df -k /t | tail -1; echo x > /t/x\nRUN ls -A /t\n' > Dockerfile; docker build --progress=plain . 2>&1 | grep tmpfs
printf 'FROM busybox\nRUN --mount=type=ssh true\n' > Dockerfile; docker build -q . | cut -c1-7; docker build --ssh default . ; printf 'FROM busybox\nRUN --mount=type=ssh,required true\n' > Dockerfile; docker build --progress=plain . 2>&1 | grep -e ERROR
printf 'FROM busybox\nRUN --network=none ls /sys/class/net\n' > Dockerfile; docker build --progress=plain . 2>&1 | grep ' [a-z0-9]*$' | grep -e ' lo' -e eth
printf 'FROM busybox\nRUN --security=insecure true\n' > Dockerfile; docker build --progress=plain . 2>&1 | tail -1; printf 'FROM busybox\nRUN --network=host true\n' > Dockerfile; docker build --progress=plain . 2>&1 | tail -1
