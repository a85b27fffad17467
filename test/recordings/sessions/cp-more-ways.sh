docker create --name cc busybox sh >/dev/null; mkdir -p d/sub; echo one > d/one; echo two > d/sub/two; ln -s one d/link; ln -s /nosuch d/broken; chmod 751 d/sub
docker cp d cc:/new; docker cp cc:/new - | tar -tv | awk '{print $1, $2, $6, $7, $8}'
docker cp d cc:/tmp; docker cp d/. cc:/flat; docker cp d/sub cc:/newname/; docker cp d/. cc:/newname; echo "rc=$?"
docker cp d/one cc:/tmp/; docker cp d/one cc:/tmp/renamed; docker cp d/one cc:/nosuchdir/; docker cp d/one cc:/nosuchdir/x; docker cp d cc:/etc/passwd; docker cp d/one cc:/etc/passwd/; echo "rc=$?"
docker cp cc:/tmp out1; ls -R out1 | head -12; docker cp cc:/tmp/. out2; ls out2; mkdir out3; docker cp cc:/tmp out3; ls out3; docker cp cc:/tmp/one out3/; docker cp cc:/tmp/one out4; cat out4; docker cp cc:/tmp/one nosuch/x; docker cp cc:/tmp/one nosuch/; echo "rc=$?"
docker cp cc:/tmp d/one; docker cp cc:/tmp/one d/one/; docker cp cc:/nosuch .; docker cp nosuch cc:/tmp; docker cp nosuch:/x .; docker cp d nosuch:/x; echo "rc=$?"
docker cp cc:/new/link l1; ls -l l1 | awk '{print $1, $NF}'; docker cp -L cc:/new/link l2; ls -l l2 | awk '{print $1}'; docker cp d/link cc:/ll; docker cp -L d/link cc:/lf; docker cp cc:/ll - | tar -tv | awk '{print $1, $6, $7, $8}'; docker cp cc:/lf - | tar -tv | awk '{print $1, $6}'; docker cp -L cc:/new/broken .; echo "rc=$?"
tar -C d -c . | docker cp - cc:/fromtar; tar -C d -c . | docker cp - cc:/tmp; echo "rc=$?"; echo junk | docker cp - cc:/tmp; echo "rc=$?"; docker cp - cc:/tmp </dev/null; docker cp cc:/etc/hostname - | tar -t; docker cp cc:/etc - | tar -t | head -3
docker cp cc:/etc/passwd -L; docker cp cc:/a cc:/b; docker cp a b; docker cp cc:/etc; docker cp; docker cp cc: .; docker cp cc:etc/passwd rel; head -1 rel; docker cp ./d:x . ; docker cp - -; echo "rc=$?"
docker cp -a d cc:/arch; docker cp -q d cc:/q; docker cp --archive cc:/etc/group .; docker cp -aL cc:/new/link arch2; cat arch2; docker cp --bogus cc:/x .; echo "rc=$?"
docker start cc >/dev/null; docker run -d --name rr -v cpv:/vol --tmpfs /tm busybox sleep 300 >/dev/null; docker cp d/one rr:/vol/; docker exec rr cat /vol/one; docker cp d/one rr:/tm/; docker exec rr ls /tm; docker cp rr:/vol/one - | tar -xO
docker run -d --name ro --read-only -v cpv:/rov:ro busybox sleep 300 >/dev/null; docker cp d/one ro:/x; docker cp d/one ro:/rov/y; docker cp ro:/etc/passwd - | tar -t; echo "rc=$?"
docker cp rr:/proc/self/status st; docker cp rr:/dev/null .; docker cp rr:/sys/kernel/notes . ; ls st null 2>/dev/null; echo "rc=$?"
docker exec rr sh -c 'echo own > /own; chown 1000:1000 /own; chmod 600 /own'; docker cp rr:/own .; stat -c '%u:%g %a' own; docker cp -a rr:/own own2; stat -c '%u:%g %a' own2; docker cp own rr:/back; docker exec rr stat -c '%u:%g %a' /back
docker pause rr >/dev/null; docker cp rr:/own own3; docker cp own rr:/paused; docker unpause rr >/dev/null; docker exec rr ls /paused; docker stop -t 0 rr >/dev/null; docker cp rr:/vol/one v1; cat v1; docker cp own rr:/tm/late; echo "rc=$?"
docker diff cc | sort | head -12; docker rm -f cc rr ro; docker volume rm cpv
