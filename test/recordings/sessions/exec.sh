docker run -d --name deck -e LAMP=lit -w /tmp busybox sleep 600 >/dev/null
docker exec deck pwd
docker exec deck sh -c 'echo $LAMP'
docker exec -e LAMP=out deck sh -c 'echo $LAMP'
docker exec -w /etc deck ls hostname
docker exec -u nobody deck id
docker exec deck nosuch; echo "status $?"
docker exec deck sh -c 'exit 9'; echo "status $?"
echo into | docker exec -i deck cat
docker exec nosuch true
docker exec deck
docker exec -d deck touch /tmp/left; sleep 1; docker exec deck ls /tmp
docker stop -t 0 deck; docker exec deck true
docker rm deck
