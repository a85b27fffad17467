#engines: 26 28
r() { docker build --no-cache --progress=plain "$@" 2>&1 | grep -o '\[.*\]$'; }
printf 'FROM busybox\nARG A\nARG B=${A:-none}\nENV C=$B\nRUN echo "[$A $B $C]"\n' > Dockerfile; r .; r --build-arg A=1 .; A=env r --build-arg A .; r --build-arg A= .
printf 'ARG I=busybox\nARG G=global\nFROM $I\nRUN echo "[$G]"\nARG G\nRUN echo "[$G]"\nARG G=own\nRUN echo "[$G]"\n' > Dockerfile; r .; r --build-arg G=given .
printf 'FROM busybox\nARG TARGETPLATFORM\nARG TARGETOS\nARG TARGETARCH\nARG TARGETVARIANT\nARG BUILDPLATFORM\nARG TARGETSTAGE\nRUN echo "[$TARGETPLATFORM $TARGETOS $TARGETARCH $TARGETVARIANT $BUILDPLATFORM]"\n' > Dockerfile; r .
printf 'FROM --platform=$BUILDPLATFORM busybox\nRUN echo "[ok]"\n' > Dockerfile; r .
printf 'FROM busybox\nENV A=1\nENV A=2 B=$A\nRUN echo "[$A $B]"\nENV D="x y" E=x\\ y F='"'"'$A'"'"'\nRUN echo "[$D $E $F]"\n' > Dockerfile; r .
printf 'FROM busybox\nARG A=1\nENV A=2\nRUN echo "[$A]"\n' > Dockerfile; r --build-arg A=3 .
printf 'FROM busybox\nARG A\nRUN echo "[$A]"\nRUN echo "[no $A]"\n' > Dockerfile; docker build -q --build-arg A=x . | cut -c1-7; docker build --progress=plain --build-arg A=x . 2>&1 | grep -c CACHED; docker build --progress=plain --build-arg A=y . 2>&1 | grep -c CACHED
docker build -q -t arg --build-arg A=x . | cut -c1-7; docker history --no-trunc --format '{{.CreatedBy}}' arg | head -2
printf 'FROM busybox\nRUN echo "[${HTTP_PROXY}${http_proxy}]"\n' > Dockerfile; r --build-arg http_proxy=p .
docker build --build-arg UNUSED=1 --progress=plain . 2>&1 | tail -4
docker build --label a=b --label c -q -t lab . | cut -c1-7; docker inspect lab --format '{{json .Config.Labels}}'
docker build --add-host h:1.2.3.4 --no-cache --progress=plain - <<< $'FROM busybox\nRUN grep h$ /etc/hosts | tail -1' 2>&1 | grep '1.2.3.4'
docker build --add-host bad . ; docker build --ulimit nofile=100:200 --no-cache --progress=plain - <<< $'FROM busybox\nRUN ulimit -n; ulimit -Hn' 2>&1 | grep -e ' [12]00$'
docker build --shm-size 1m --no-cache --progress=plain - <<< $'FROM busybox\nRUN df -k /dev/shm | tail -1 | sed "s/ \\+/ /g"' 2>&1 | grep ' 1024 '
docker build --network none --no-cache --progress=plain - <<< $'FROM busybox\nRUN ls /sys/class/net' 2>&1 | grep -c eth0
docker build --network nosuch - <<< $'FROM busybox\nRUN true' 2>&1 | tail -1
