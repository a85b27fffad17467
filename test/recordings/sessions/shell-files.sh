cat > app.env <<EOF
# settings
A=1
HOME_IS=$HOME
EOF
cat app.env; docker run --rm --env-file app.env busybox sh -c 'echo $A $HOME_IS'
mkdir -p site/{css,js} && touch site/index.html site/css/a.css && find site | sort
find . -type f -name '*.css' -exec wc -c {} +; find . -maxdepth 1 -type d | sort; find site -empty -type d
tar czf site.tgz site && tar tzf site.tgz | sort; tar xzf nothere.tgz; tar tf app.env
date -u -d @0 +%Y-%m-%dT%H:%M:%SZ; date -d '2024-02-28 +2 days' +%F; date -d bogus
test -f app.env && echo file; [ -d site ] && echo dir; [[ app.env -nt nofile ]] && echo newer; [ a = b ]; echo $?; [[ x1 =~ ^x([0-9])$ ]] && echo ${BASH_REMATCH[1]}
sed -i 's/^A=.*/A=2/; /^#/d' app.env && cat app.env | head -1; sed -n '$=' app.env; awk -F= '{print NR": "$1}' app.env
grep -rn A= . | sort; grep -c x nofile; grep -q A app.env; echo $?; grep -E '^(A|B)=' app.env
ls nofile; cat nofile site; rm site; cp site copy; mv nofile x; mkdir site; rmdir site; ln -s app.env link && readlink link; chmod 600 app.env && stat -c '%a %F' app.env
head -n 1 app.env; tail -c 4 app.env; cut -d= -f1 app.env; sort -t= -k2 -n app.env | head -1; tr a-z A-Z < app.env | head -1; wc -l < app.env
diff <(printf 'a\nb\n') <(printf 'a\nc\n'); echo $?; cmp app.env app.env && echo same; printf 'x\0y' | xargs -0 -n1 echo; seq 3 | xargs echo; seq -s, 1 2 7
yes | head -n 2; basename /a/b.txt .txt; dirname /a/b.txt; realpath site/../app.env | sed "s#$PWD#.#"; printf 'b\na\nb\n' | sort | uniq -c; nl app.env | head -1; tac app.env | tail -1
timeout 0.2 sleep 5; echo $?; env -i A=1 env; env | grep -c ^HOME=; id -u; whoami; uname -s; hostname; which docker ls; command -v docker; type nosuch
export B=2; bash -c 'echo $B'; sh -c 'echo $0 $1' zero one; bash -c 'exit 9'; echo $?; echo 'echo from $0' > s.sh; bash s.sh; sh s.sh; ./s.sh; chmod +x s.sh; ./s.sh
xargs -n 2 < <(echo 1 2 3); echo a,b | IFS=, read -r x y; IFS=, read -r x y <<< 'a,b'; echo "$y $x"; mapfile -t L < <(seq 3); echo "${L[2]}"; echo "$(< app.env)" | wc -l
