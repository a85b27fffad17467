export DOCKER_BUILDKIT=0
cat > t.sh <<'S'
printf "FROM busybox\n$1\nRUN echo \"[\$V]\"\n" > Dockerfile; shift; docker build "$@" . 2>&1 | grep -v -e Sending -e '^ --->' -e '^$' -e '^Removing' -e DEPREC -e BuildKit -e environment -e '^Success' -e 'RUN echo'
S
sh t.sh 'ENV A=1 B=\nENV V=${A:-x}${B:-y}${C:-z}'
sh t.sh 'ENV A=1 B=\nENV V=${A:+x}${B:+y}${C:+z}'
sh t.sh 'ENV A=1 B=\nENV V=${A-x}${B-y}${C-z}'
sh t.sh 'ENV A=1 B=\nENV V=${A+x}${B+y}'
sh t.sh 'ENV V=${C:?message}'
sh t.sh 'ENV V=${C?}'
sh t.sh 'ENV A=foobarbaz\nENV V=${A#f*b}:${A##*b}:${A%%b*}:${A%%%%b*}'
sh t.sh 'ENV A=foobarbaz\nENV V=${A/ba/X}:${A//ba/X}:${A//[a]/}'
sh t.sh 'ENV A=x\nENV V=\\$A:\\${A}:$A:${A}b:$Ab'
sh t.sh "ENV A=x\nENV V='\$A'\"\$A\""
sh t.sh 'ENV A=one B=$A\nENV V=$A$B'
sh t.sh 'ENV V a b  c'
sh t.sh 'ENV V="a b"\\ c'
sh t.sh 'ARG V'
sh t.sh 'ARG V' --build-arg V=given
sh t.sh 'ARG V=default\nENV V=env' --build-arg V=given
sh t.sh 'ENV V=env\nARG V=arg' --build-arg V=given
sh t.sh 'ARG A=1 B=2\nARG V=$A$B' --build-arg B=3
sh t.sh 'ARG V=${HOME}$PATH'
V=fromshell sh t.sh 'ARG V' --build-arg V
sh t.sh 'ENV V=1' --build-arg Z=1 --build-arg HTTP_PROXY=http://p:1 --build-arg A
sh t.sh 'ENV N=V\nENV $N=dynamic'
sh t.sh 'ENV V=${A'
sh t.sh 'ENV V=${}'
sh t.sh 'ENV V="a'
sh t.sh 'LABEL k=$HOME v="${NOPE:-d}"\nENV V=$k'
sh t.sh 'ENV P="80 443"\nEXPOSE $P 22\nENV D=/dir\nWORKDIR $D/x\nUSER ${U:-0}\nVOLUME $D/v\nSTOPSIGNAL ${S:-SIGTERM}\nENV V=$D'
printf 'ARG I=busybox\nARG T\nFROM ${I}:${T:-latest}\nARG I\nRUN echo "i=$I t=$T"\n' > Dockerfile; docker build . 2>/dev/null | grep -e FROM -e '^i='; docker build --build-arg T=nosuch . 2>&1 | tail -1; docker build --build-arg I=hello-world . 2>&1 | tail -1
printf 'FROM busybox\nARG A=b\nRUN env | grep ^A=; echo ${A:+set}\n' > Dockerfile; docker build -q . >/dev/null; docker history --no-trunc --format '{{.CreatedBy}}' $(docker build -q . 2>/dev/null) | head -2
