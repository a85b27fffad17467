docker push me/app
docker tag busybox me/app
docker push me/app
docker push me/app:2
docker push me/app:latest
docker push -q me/app
docker push -a me/app
docker tag busybox me/app:2
docker push -a me/app
docker push busybox:latest
docker push library/busybox
docker tag busybox nosuch.example/team/app:1
docker push nosuch.example/team/app:1
docker push nosuch.example/team/app
docker push nosuch.example/team/app@sha256:0000000000000000000000000000000000000000000000000000000000000000
docker tag busybox localhost:1/app:1
docker push localhost:1/app:1
docker image push localhost:1/app:1
docker push localhost:1/app:9
docker tag busybox 10.99.99.99:5000/app
docker push 10.99.99.99:5000/app
docker push UPPER/app
docker push
docker push a b
docker push ''
docker push --help
docker rmi me/app me/app:2 nosuch.example/team/app:1 localhost:1/app:1 10.99.99.99:5000/app
docker images --format '{{.Repository}}:{{.Tag}}'
