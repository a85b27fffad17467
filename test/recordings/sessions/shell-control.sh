retry() { local n=0; until "$@"; do n=$((n+1)); [ $n -ge 3 ] && return 1; echo "try $n"; done; }; retry false; echo "rc=$?"
set -o pipefail; false | true; echo $?; set +o pipefail; false | true; echo "$? ${PIPESTATUS[*]}"
(set -e; docker volume inspect b-nope >/dev/null 2>&1; echo unreached); echo "sub=$?"
(set -u; echo "$NOT_SET_AT_ALL"); echo $?
bash -c 'set -euo pipefail; x=$(docker volume inspect b-nope); echo never' ; echo "bash=$?"
trap 'echo cleaning' EXIT; trap - EXIT; (trap 'docker volume rm b-trap' EXIT; docker volume create b-trap)
case $(docker info -f '{{.OSType}}') in linux) echo tux;; windows) echo gates;; *) echo '?';; esac
while getopts 'n:v' o -v -n web; do echo "$o=${OPTARG:-}"; done; echo $OPTIND
arr=(a "b c" d); arr+=(e); echo "${#arr[@]} ${arr[1]} ${arr[@]:1:2} ${!arr[@]}"; unset 'arr[0]'; echo "${arr[*]}"
declare -A port=([web]=80 [db]=5432); for k in $(printf '%s\n' "${!port[@]}" | sort); do printf '%-5s|%5d\n' "$k" "${port[$k]}"; done
printf '%s\n' {1..3}{a,b} | paste -sd' '; printf '%05.1f %x %o %e\n' 3.14159 255 8 12345.678
echo $((2**10 % 7)) $((0x1f)) $((5>3?1:0)) $(( (1<<4) | 3 )); let 'i=5' 'i*=2'; echo $i; ((i > 100)) || echo small
s=docker-compose.yml; echo "${s%.*} ${s##*.} ${s/-/_} ${s^^} ${#s} ${s:0:6} ${s: -3}"; unset q; echo "${q:-def} ${q:=set} $q ${q:+alt}"
(echo ${q2:?must be set}); echo $?
sleep 0.2 & wait $!; echo "waited $?"; (exit 7) & wait $!; echo $?; wait 99999; echo $?
docker volume rm b-trap; nosuchcommand; ./nofile; . ./nofile; cd /nowhere; echo $?
