mkdir -p www/v2/app/manifests www/v2/app/tags www/v2/app/blobs www/v2/bad/manifests
echo '{}' > www/v2/index.html
echo hello > www/v2/bad/manifests/latest
echo '{"name":"app","tags":["1","2"]}' > www/v2/app/tags/list
docker run -d --name www -p 127.0.0.1:5000:80 -v "$PWD/www:/www" busybox httpd -f -h /www >/dev/null; sleep 1
curl -s http://127.0.0.1:5000/v2/; echo $?
curl -s http://127.0.0.1:5000/v2/app/tags/list
docker pull 127.0.0.1:5000/app
docker pull 127.0.0.1:5000/app:1
docker pull localhost:5000/none/such:1
docker pull -a 127.0.0.1:5000/app
docker pull -a 127.0.0.1:5000/none
docker pull 127.0.0.1:5000/bad
docker run --rm 127.0.0.1:5000/app
docker login 127.0.0.1:5000 -u me -p pw; cat /root/.docker/config.json
docker login 127.0.0.1:5000
docker logout 127.0.0.1:5000; cat /root/.docker/config.json
docker search 127.0.0.1:5000/app
docker stop -t 0 www >/dev/null; docker pull 127.0.0.1:5000/app
docker rm www
docker run -d --name nc -p 127.0.0.1:5001:80 busybox sh -c 'while :; do nc -l -p 80 -e true; done' >/dev/null; sleep 1
docker rm -f nc
