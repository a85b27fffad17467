docker run --rm -e A=1 -e B= -e C busybox env | grep -E '^[ABC]' | sort ; export C=fromhost; docker run --rm -e C busybox env | grep ^C=
printf '# comment\nX=1\n\n  Y=2\nZ="quoted"\nC\nEMPTY=\nW=a=b\n' > f.env; docker run --rm --env-file f.env busybox env | grep -vE '^(PATH|HOME|HOSTNAME)='
printf 'bad line\n' > b.env; docker run --rm --env-file b.env busybox env; echo "rc=$?"
printf '=novar\n' > n.env; docker run --rm --env-file n.env busybox env; echo "rc=$?"
printf '\xef\xbb\xbfBOM=1\n' > bom.env; docker run --rm --env-file bom.env busybox env | grep BOM; printf 'CR=1\r\n' > cr.env; docker run --rm --env-file cr.env busybox env | grep CR | od -c | head -1
docker run --rm --env-file /nosuch.env busybox env; docker run --rm --env-file . busybox env; echo "rc=$?"
docker run --rm -e '' busybox true; docker run --rm -e =x busybox true; docker run --rm -e 'A B=c' busybox env | grep 'A B'; echo "rc=$?"
docker run --rm -e A=1 -e A=2 --env-file f.env -e X=9 busybox sh -c 'echo $A $X'; docker run --rm -e PATH=/nowhere busybox ls; echo "rc=$?"
docker run --rm -e HOME=/x busybox sh -c 'echo $HOME; cd; pwd'; docker run --rm -e HOSTNAME=over -h real busybox sh -c 'echo $HOSTNAME $(hostname)'; docker run --rm -t busybox sh -c 'echo $TERM' | tr -d '\r'
docker run --rm -e 'M=line1
line2' busybox sh -c 'echo "$M"'
docker run --rm busybox env | sed 's/^HOSTNAME=.*/HOSTNAME=x/' | sort; docker run --rm -u daemon busybox env | grep HOME
docker run --rm -l a=1 -l b -l c= --name lab -d busybox sleep 300 >/dev/null; docker inspect lab -f '{{json .Config.Labels}}'; docker rm -f lab
printf '# c\nl1=v1\nl2\n l3 = x\n' > l.lab; docker create --label-file l.lab --label l1=over --name lf busybox >/dev/null; docker inspect lf -f '{{json .Config.Labels}}'; docker rm lf
docker create --label-file nosuch.lab busybox; docker create -l '' busybox; docker create -l =v busybox; docker create --annotation a=b --name an busybox >/dev/null; docker inspect an -f '{{json .HostConfig.Annotations}}'; echo "rc=$?"
docker inspect an -f '{{json .Config.Env}}' 2>&1 | head -1; docker rm an 2>/dev/null; docker create -e NOTSET --name en busybox >/dev/null; docker inspect en -f '{{json .Config.Env}}'; docker rm en
