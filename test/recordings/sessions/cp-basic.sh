docker run -d --name cp1 busybox sleep 300 >/dev/null; mkdir -p dir/sub; echo one > dir/a.txt; echo two > dir/sub/b.txt
docker cp dir cp1:/tmp; docker exec cp1 find /tmp -type f | sort
docker cp dir/. cp1:/opt; docker exec cp1 ls /opt
docker cp cp1:/tmp/dir out; find out -type f | sort
docker cp cp1:/tmp/dir/a.txt - | tar -tf -
docker cp cp1:/nosuch .
docker cp nosuch:/x .
docker cp nosuchfile cp1:/tmp
docker cp dir cp1:/tmp/dir/a.txt
docker cp dir/a.txt cp1:/nodir/
docker cp dir/a.txt cp1:/tmp/new.txt; docker exec cp1 cat /tmp/new.txt
docker cp cp1:/tmp cp1:/opt
docker cp dir/a.txt dir/c.txt
docker cp dir/a.txt cp1:
docker cp a b c
docker cp --bogus a b
tar -cf - -C dir a.txt | docker cp - cp1:/root; docker exec cp1 ls /root
echo not a tar | docker cp - cp1:/root
docker cp -q dir/a.txt cp1:/tmp/q.txt; docker exec cp1 stat -c '%u:%g %a' /tmp/q.txt
docker cp dir cp1:/nodir2; docker exec cp1 ls /nodir2
docker rm -f cp1
