docker run -d --name front -p 8085:80 busybox httpd -f -p 80 -h /etc
curl -s http://localhost:8085/passwd | head -1
curl -s -o /dev/null -w '%{http_code}\n' http://localhost:8085/missing
docker port front
docker run -d --name second -p 8085:80 busybox sleep 600
docker ps -a --format '{{.Names}}: {{.State}}' | sort
docker start second; echo "status $?"
docker rm -f front; docker start second; docker port second
docker run -d --name span -p 9100-9101:80-81 busybox sleep 600 | wc -c; docker port span | sort
docker run --rm -p 70000:80 busybox true
docker run --rm -p abc:80 busybox true
docker run --rm -p 8080:80:90:1 busybox true
docker rm -f second span
curl -s http://localhost:8085/; echo "curl $?"
