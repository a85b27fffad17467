#engines: 26 28
r() { docker build --no-cache --progress=plain -f D . 2>&1 | sed -n -e 's/^#[0-9]* [0-9.]* \(\/.*\)/\1/p' -e '/^ERROR/p' | sed 's/ref .*::/ref X::/'; }
S='exec stat -c "%%n %%F %%a %%u:%%g" {} + | sort'
mkdir -p d/sub; echo 1 > d/one; echo 2 > d/sub/two; ln -s one d/lnk; echo 3 > three; chmod 750 d/sub; chmod 4711 three; printf '*\n!d\n!three\n!D\nd/skip*\n' > .dockerignore; echo s > d/skipped
printf "FROM busybox\nCOPY d /x\nRUN find /x -$S\n" > D; r
printf "FROM busybox\nCOPY d/ three /x/\nRUN find /x -$S\n" > D; r
printf "FROM busybox\nCOPY --chown=3:4 --chmod=640 d /x\nRUN find /x -$S\n" > D; r
printf "FROM busybox\nCOPY --chown=nobody three /x/y/z\nRUN find /x -$S\n" > D; r
printf "FROM busybox\nCOPY --chown=nosuch three /x\n" > D; r
printf "FROM busybox\nCOPY d/* /x/\nRUN find /x -$S\n" > D; r
printf "FROM busybox\nCOPY [\"d/one\", \"three\", \"/a b/\"]\nRUN find \"/a b\" -$S\n" > D; r
printf "FROM busybox\nWORKDIR /w\nCOPY three .\nCOPY d/one sub/\nRUN find /w -$S\n" > D; r
printf "FROM busybox\nCOPY --link d /x\nCOPY --link --chown=5 three /y/\nRUN find /x /y -$S\n" > D; r
printf "FROM busybox\nCOPY three /three\nCOPY three /three/\n" > D; r
printf "FROM busybox\nCOPY d /bin/sh\n" > D; r
printf "FROM busybox\nCOPY D three /x\n" > D; r
printf "FROM busybox\nCOPY .dockerignore /x/\n" > D; r
printf "FROM busybox\nCOPY . /x/\nRUN find /x -$S\n" > D; r
tar cf d/t.tar three; tar czf d/t.tgz three; printf "FROM busybox\nADD d/t.tar /t/\nADD d/t.tgz /z/\nCOPY d/t.tar /c/\nRUN find /t /z /c -$S\n" > D; r
printf 'FROM busybox\nCOPY --from=busybox /bin/true /x/\nRUN find /x -exec stat -c "%%n %%F %%a" {} +\n' > D; r
printf 'FROM busybox\nCOPY http://nosuch.example/x /\n' > D; r
printf 'FROM busybox\nRUN mkdir /q && ln -s /q /p\nCOPY three /p/\nRUN find /q -type f\n' > D; r
mv .dockerignore D.dockerignore; printf "FROM busybox\nCOPY . /x/\nRUN find /x -type f | sort\n" > D; r
