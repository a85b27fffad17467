export DOCKER_BUILDKIT=0
mkdir src; echo a > src/a; mkdir src/sub; echo b > src/sub/b; chmod 600 src/a; chown 7:8 src/a; tar cf t.tar -C src .; tar czf t.tgz -C src a sub; gzip -c src/a > a.gz; cp t.tar noext; head -c 700 t.tar > broken.tar
printf 'FROM busybox\nADD t.tar /tar/\nADD t.tgz /tgz\nADD a.gz /gz/\nADD noext /noext/\nADD src /dir/\nRUN find /tar /tgz /gz /noext /dir -exec stat -c "%%n %%F %%a %%u:%%g" {} + | sort\n' > Dockerfile
docker build . | sed -n '/Step 7/,$p' | grep '^/'
printf 'FROM busybox\nCOPY t.tar /c/\nADD --chown=3:4 t.tar /d/\nADD --chown=3:4 src/a /e/\nRUN find /c /d /e -exec stat -c "%%n %%F %%a %%u:%%g" {} + | sort\n' > Dockerfile; docker build . | grep '^/'
printf 'FROM busybox\nADD http://nosuch.example/a.tar /x/\n' > Dockerfile; docker build . | tail -1
printf 'FROM busybox\nADD https://nosuch.example/ /x/\n' > Dockerfile; docker build .; echo "exit=$?"
printf 'FROM busybox\nADD nosuch /x/\n' > Dockerfile; docker build .; echo "exit=$?"
printf 'FROM busybox\nADD ../etc/passwd /x/\n' > Dockerfile; docker build . 2>&1 | tail -1
printf 'FROM busybox\nADD --chmod=600 src /x/\n' > Dockerfile; docker build . 2>&1 | tail -1
printf 'FROM busybox\nADD --from=x src /x/\n' > Dockerfile; docker build . 2>&1 | tail -1
printf 'FROM busybox\nADD src\n' > Dockerfile; docker build . 2>&1 | tail -1
printf 'FROM busybox\nCOPY src\n' > Dockerfile; docker build . 2>&1 | tail -1
printf 'FROM busybox\nCOPY --form=a src /x\n' > Dockerfile; docker build . 2>&1 | tail -1
printf 'FROM busybox\nCOPY --link src /x\n' > Dockerfile; docker build . 2>&1 | tail -1
printf 'FROM busybox\nCOPY https://nosuch.example/a /x\n' > Dockerfile; docker build . 2>&1 | tail -1
printf 'FROM busybox\nCOPY <<EOT /x\nhi\nEOT\nRUN cat /x\n' > Dockerfile; docker build . 2>&1 | tail -1
printf 'FROM busybox\nRUN <<EOT\necho hi\nEOT\n' > Dockerfile; docker build . 2>&1 | tail -3
