docker volume create --opt type=tmpfs --opt device=tmpfs --opt o=size=10m,uid=1000 b-tmp
docker volume inspect -f '{{json .Options}}' b-tmp
docker run --rm -v b-tmp:/t busybox sh -c 'mount | grep " /t "; stat -c %u /t'
docker volume create --opt size=10m b-sized
docker volume create -o type=nfs b-nfs
docker volume create -o device=/srv b-dev
docker volume create -o foo=bar b-foo
mkdir -p src && echo hi > src/f; docker volume create -o type=none -o device=$PWD/src -o o=bind b-bind
docker run --rm -v b-bind:/d busybox cat /d/f
docker volume create -o type=none -o device=$PWD/missing -o o=bind b-gone; docker run --rm -v b-gone:/d busybox ls /d
docker volume create --driver local b-tmp
docker volume create -o type=tmpfs b-tmp
docker volume create --label a --label b= --label =c b-lab; docker volume inspect b-lab -f '{{json .Labels}}'
docker volume rm -f b-tmp b-sized b-nfs b-dev b-foo b-bind b-gone b-lab b-none 2>&1 | sort
