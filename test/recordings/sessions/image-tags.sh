docker tag busybox b-img; docker tag busybox:latest b-img:v1; docker tag b-img localhost:5000/team/b-img:2.0; docker images --format '{{.Repository}}:{{.Tag}}' | grep b-img | sort
docker tag busybox B-Upper
docker tag busybox b-img:bad tag
docker tag busybox 'b-img:sp ace'
docker tag nosuch b-x
docker tag busybox b-img:-x
docker images 'b-*' --format '{{.Repository}} {{.Tag}}' | sort
docker images --filter reference='*/*/b-img' --format '{{.Repository}}'
docker images b-img:v1 --format '{{.ID}} {{.Digest}}'
docker images -f before=hello-world -f reference=b-img --format '{{.Tag}}' | sort
docker images -f since=busybox:latest --format '{{.Repository}}'
docker images -f dangling=maybe
docker images -f size=1
docker images -f label=x --digests
docker image ls --no-trunc -q b-img | sort -u | cut -c1-7
docker rmi b-img
docker rmi b-img:v1 localhost:5000/team/b-img:2.0
