mkdir -p d/sub && echo file > d/f && echo x > d/sub/x && ln -s f d/link && chmod 640 d/f
docker run --rm -v $PWD/d/f:/etc/app.conf busybox cat /etc/app.conf; docker run --rm -v $PWD/d/link:/l busybox cat /l; docker run --rm -v $PWD/d/f:/bin busybox true
docker run --rm -v $PWD/d/f:/d busybox ls -l /d | awk '{print $1,$9}'; docker run --rm -v $PWD/d:/etc/passwd busybox true; docker run --rm -v $PWD/d:/d -v $PWD/d/f:/d/sub busybox true; docker run --rm -v $PWD/d/f:/d/ busybox ls /d
docker run --rm -v $PWD/d/f/no:/x busybox true; docker run --rm --mount type=bind,src=$PWD/d/f/no,dst=/x busybox true 2>&1 | sed "s#$PWD#PWD#g"
docker run --rm -v $PWD/new/deep:/x busybox touch /x/y; find new | sort; docker run --rm -v $PWD/d:/x:ro busybox sh -c 'echo >> /x/f; rm /x/f; mkdir /x/n; mv /x/f /x/g; ls /x'
docker run --rm -v $PWD/d:/x -v vv:/x/sub busybox sh -c 'ls /x /x/sub'; docker run --rm -v $PWD/d:/x:ro -v vv:/x/sub busybox touch /x/sub/ok; docker run --rm -v $PWD/d:/x:ro -v vv:/x/absent busybox true; docker volume rm vv
docker run --rm -u 1000 -v $PWD/d:/x busybox sh -c 'cat /x/f; echo a > /x/new; cat /x/sub/x'; docker run --rm -u 1000:0 -v $PWD/d:/x busybox cat /x/f
docker run -d --name live -v $PWD/d:/x -v $PWD/d/f:/single busybox sleep 300 >/dev/null; echo more >> d/f; docker exec live cat /single; mv d/f d/g && echo replaced > d/f; docker exec live cat /single /x/f; rm d/f; docker exec live cat /single; docker exec live rm /single
docker exec live mv /x/g /x/h; docker exec live sh -c 'echo in > /x/fromc'; cat d/fromc; stat -c '%U %a' d/fromc; docker inspect live -f '{{range .Mounts}}{{.Type}} {{.Source}} {{.Destination}} [{{.Mode}}] {{.RW}} {{.Propagation}}{{println}}{{end}}' | sed "s#$PWD#PWD#" | sort
rm -rf d; docker exec live ls /x; docker restart -t 0 live; docker exec live ls /x; ls
docker run --rm -v ~/work:/h busybox ls /h | xargs; docker run --rm -v '~/work:/h' busybox true; docker run --rm -v .:/h busybox ls /h | xargs; docker run --rm -v ./new:/h busybox ls /h; docker run --rm -v ../work:/h busybox ls /h | xargs; docker run --rm -v new:/h busybox ls /h
docker run --rm -v /etc/hostname:/hn:ro busybox cat /hn; docker run --rm -v /var/run/docker.sock:/s busybox ls -l /s | awk '{print substr($1,1,1)}'; docker run --rm -v /dev/null:/n busybox sh -c 'cat /n; ls -l /n | cut -c1'; docker run --rm -v /proc:/hostproc:ro busybox sh -c 'cat /hostproc/1/comm | wc -l'
docker run --rm -v $PWD/new:/proc busybox true 2>&1 | sed "s#$PWD#PWD#g"; docker run --rm -v $PWD/new:/proc/x busybox true 2>&1 | sed "s#$PWD#PWD#g"; docker run --rm -v $PWD/new:/sys busybox ls /sys
docker run --rm -v $PWD/new:/etc/hosts busybox true 2>&1 | sed "s#$PWD#PWD#g"; echo 1.2.3.4 me > hosts; docker run --rm -v $PWD/hosts:/etc/hosts --add-host a:9.9.9.9 busybox cat /etc/hosts; docker run --rm -v $PWD/hosts:/etc/resolv.conf:ro busybox cat /etc/resolv.conf
docker rm -f live; docker volume rm new; rm -rf new hosts
