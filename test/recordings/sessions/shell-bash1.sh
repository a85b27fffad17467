arr=(one two "three four"); echo "${arr[@]}" "${#arr[@]}" "${arr[-1]}" "${!arr[@]}"; arr[5]=x; echo "${!arr[*]}"; unset 'arr[1]'; declare -p arr; printf '<%s>' "${arr[@]}"; echo; echo "${arr[@]/#/p-}" "${arr[@]^}"
declare -A m=([a]=1 [b]=2); m[c]=3; for k in $(printf '%s\n' "${!m[@]}" | sort); do echo "$k=${m[$k]}"; done; [[ -v m[a] ]] && echo has; [[ -v m[z] ]] || echo hasnot; unset 'm[a]'; echo ${#m[@]}
f() { local x=$1; shift; echo "$x|$#|$*|$@|$FUNCNAME"; return 3; }; f a "b c" d; echo "rc=$?"; g() { echo "${@:2}" "${@: -1}" "${*:1:1}"; }; g 1 2 3; declare -F f; type f | head -2; unset -f f; f
x=abcdef; echo ${x:2} ${x:1:3} ${x: -2} ${x/c/C} ${x//[ace]/_} ${x#a*c} ${x%%d*} ${x^^} ${x^} ${#x}; y=; echo "${y:-d}" "${y-d}" "${z-d}" "${x:+set}" "${z:+set}"; : "${z:=new}"; echo $z; echo ${!x*}; p=x; echo ${!p}; echo "${x@Q}" "${x@U}"
[[ abc == a* ]] && echo glob; [[ abc =~ ^(a)(.*)$ ]] && echo "${BASH_REMATCH[1]} ${BASH_REMATCH[2]}"; [[ 10 -gt 9 && ! -e /nope ]] && echo and; [[ a < b ]] && echo lt; [[ -z "" || x ]] && echo z; [[ "a b" == "a b" ]]; echo $?;
echo $((2+3*4)) $((7/2)) $((7%3)) $((2**10)) $((0x1f)) $((010)) $((16#ff)) $((1<<3|1)) $((5>3?10:20)); i=5; echo $((i++)) $((++i)) $i; ((i==7)) && echo seven; let "i+=2"; echo $i; echo $((1/0)); echo "rc=$?"; echo $((08)); echo $((a b))
for ((i=0;i<3;i++)); do printf %s $i; done; echo; for i in {1..3} {a..c} x{1,2}y {01..03} {10..1..4}; do printf '%s ' $i; done; echo; while read -r a b; do echo "$b-$a"; done <<< $'1 2\n3 4 5'; until false; do break; done; for i in 1 2 3; do [ $i = 2 ] && continue; echo $i; done; select x in a b; do echo $x; break; done <<< 1
case foo in b*) echo b;; f?o|x) echo fo;;& *o) echo endo;; *) echo other;; esac; case x in (x) echo paren;; esac; case "" in "") echo empty;& z) echo fall;; esac
cat <<EOT | tr a-z A-Z
here $x $(echo sub) \$no
EOT
cat <<'EOT'; cat <<-EOT2
raw $x `no`
EOT
	tabbed $((1+1))
	EOT2
diff <(echo a; echo b) <(echo a; echo c); echo "rc=$?"; cat <(echo psub); echo out > >(cat); sleep 0.1; wc -l < <(seq 3); exec 3> fd3; echo three >&3; exec 3>&-; cat fd3; { echo o; echo e >&2; } 2>&1 | sort; echo err >&2 2>/dev/null; ls nope 2>&1 >/dev/null | wc -l; echo x &> both; echo y &>> both; cat both; cat < nofile; echo >| fd3; set -C; echo z > fd3; set +C
trap 'echo bye' EXIT; trap - EXIT; trap 'echo usr1' USR1; kill -USR1 $$; trap -p USR1; trap - USR1; (trap 'echo subexit' EXIT; exit 4); echo "rc=$?"; trap 'echo err $?' ERR; false; trap - ERR; trap x NOSUCH
nosuch_cmd; ./nope; /etc/passwd; cd /nope; . ./nofile; source; (exec nosuch_exec_cmd_in_sub) & wait $!; echo "rc=$?"; (exit 300); echo $?; break; exit_code() { return 5; }; exit_code; echo $?; command -v ls; command -v nosuch; type cd if ls nosuch 2>&1 | head -4; hash -r; builtin nosuch; unset 1x; export 1x=2; (readonly RO=1; RO=2; echo "after $?"); echo "rc=$?"
printf '%5d|%-5s|%05.2f|%x|%o|%e|%c|%%|%b|%q\n' 42 ab 3.14159 255 8 12345.678 hello 'a\tb' 'a b'; printf '%s-%s\n' a b c; printf '%d\n' abc 0x10 "'A"; printf '%(%Y)T\n' 0; printf -v v '%03d' 7; echo $v; printf '\x41\u00e9\n'; echo -e 'a\nb\x43'; echo -n no; echo; echo -E 'a\n'; printf '%*d\n' 5 3; printf '%s\n'; printf; printf '%z\n' 1
