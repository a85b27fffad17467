docker create --name job busybox sh -c 'echo out; echo err >&2; exit 4'
docker start -a job; echo $?
docker start job; docker wait job; docker logs job 2>&1 | sort | uniq -c
docker start -ai job; echo $?
docker create -i --name echoer busybox cat
echo through | docker start -ai echoer
docker start nosuch
docker start job nosuch
docker start -a job echoer
docker start
docker attach job
docker attach nosuch
docker attach
docker run -d --name live busybox sh -c 'sleep 1; echo late; exit 6' >/dev/null; docker attach live; echo $?
docker attach --sig-proxy=maybe live
docker rm job echoer live
