docker run --rm -u daemon busybox id; docker run --rm -u 1:1 busybox id; docker run --rm -u 4242 busybox id; docker run --rm -u 4242:4243 busybox id
docker run --rm -u nobody:daemon busybox id; docker run --rm -u :daemon busybox id; docker run --rm -u root: busybox id
docker run --rm -u nosuch busybox id; docker run --rm -u root:nosuch busybox id; docker run --rm -u 0:nosuch busybox id; echo "rc=$?"
docker run --rm -u -1 busybox id; docker run --rm -u 4294967296 busybox id; docker run --rm -u 2147483648 busybox id; echo "rc=$?"
docker run --rm -u 1000 busybox sh -c 'echo $HOME; whoami; echo ~; touch /x'; echo "rc=$?"
docker run --rm -u daemon busybox sh -c 'echo $HOME; pwd; id -un; id -gn'
docker run --rm --group-add 99 --group-add daemon busybox id; docker run --rm --group-add nosuch busybox id; docker run --rm -u 1000 --group-add 0 busybox id -G; echo "rc=$?"
docker run --rm -w /new/deep busybox pwd; docker run --rm -w /new -u 1000 busybox sh -c 'pwd; touch f'; docker run --rm -w rel busybox pwd; docker run --rm -w '' busybox pwd; echo "rc=$?"
docker run --rm -w /etc/passwd busybox pwd; docker run --rm -w /tmp/../etc busybox pwd; docker run --rm -w '/a b' busybox pwd; echo "rc=$?"
docker run --rm -w /root -u 1000 busybox pwd; docker run --rm -u nobody busybox cat /etc/shadow; echo "rc=$?"
docker run --rm -h my-host --domainname corp.example busybox sh -c 'hostname; hostname -f; hostname -d; tail -1 /etc/hosts | cut -f2'
docker run --rm -h 'bad_host!' busybox hostname; docker run --rm -h -x busybox hostname; docker run --rm -h a.b busybox sh -c 'hostname; cat /etc/hostname'; echo "rc=$?"
docker run --rm --mac-address 02:42:ac:11:00:aa busybox cat /sys/class/net/eth0/address; docker run --rm --mac-address zz busybox true; docker run --rm --mac-address '' busybox echo empty; echo "rc=$?"
docker run --rm --name 'bad name' busybox true; docker run --rm --name a busybox true; docker run --rm --name -x busybox true; docker run --rm --name /slash busybox hostname | wc -c; echo "rc=$?"
docker run --rm --cidfile c.id busybox true; wc -c < c.id; docker run --rm --cidfile c.id busybox true; docker run --rm --cidfile /nosuch/c.id busybox true; echo "rc=$?"
docker run -d --name linked busybox sleep 300 >/dev/null; docker run --rm --name linker --link linked:db busybox sh -c 'grep -w db /etc/hosts | cut -f2; env | grep DB_NAME'; docker run --rm --link linked:a:b busybox true; docker run --rm --link nosuch busybox true; echo "rc=$?"
docker rm -f linked
