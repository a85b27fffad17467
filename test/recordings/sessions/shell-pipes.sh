for n in red green blue; do docker run -d --name b-$n --label colour=$n busybox sleep 600 >/dev/null; done
docker ps --filter label=colour --format '{{.Names}}' | sort | xargs -n1 echo got
docker ps -a --format '{{.Names}}\t{{.Status}}' | awk -F'\t' '$2 ~ /^Up/ {n++} END {print n " up"}'
docker inspect b-red b-blue | jq -r '.[] | "\(.Name) \(.Config.Labels.colour) \(.State.Status)"'
docker ps --format '{{json .}}' | jq -s 'map(.Names) | sort | join(",")'
docker inspect b-green | jq '.[0].HostConfig | {Memory, NetworkMode, RestartPolicy}'
docker ps -q --filter name=b- | xargs -I{} docker inspect -f '{{.Config.Labels}}' {} | sort
docker stop -t 0 b-red b-green >/dev/null; docker ps -a --filter status=exited --format '{{.Names}}' | sort | tee stopped.txt | wc -l; cat stopped.txt
while read -r name; do docker start "$name"; done < stopped.txt
docker ps -a | tail -n +2 | awk '{print $NF}' | sort -r | head -2
docker ps --format '{{.Names}}' | grep -v blue | sed 's/^b-/<&>/' | sort
comm -13 <(echo b-red) <(docker ps --format '{{.Names}}' | sort)
docker rm -f $(docker ps -aq --filter label=colour) | wc -l
