SINCE=$(date +%s); docker volume create b-ev >/dev/null; docker network create b-evn >/dev/null; docker run --name b-evc -v b-ev:/d --network b-evn busybox sh -c 'exit 3'; docker tag busybox b-evi; docker rmi b-evi >/dev/null; sleep 1; UNTIL=$(date +%s)
docker events --since $SINCE --until $UNTIL --format '{{.Type}} {{.Action}}'
docker events --since $SINCE --until $UNTIL --filter type=volume --format '{{.Action}} {{.Actor.ID}} {{json .Actor.Attributes}}' | sed 's/[0-9a-f]\{64\}/ID/g'
docker events --since $SINCE --until $UNTIL -f container=b-evc --format '{{.Action}}'
docker events --since $SINCE --until $UNTIL -f event=die --format '{{.Actor.Attributes.exitCode}} {{.Actor.Attributes.image}} {{.Actor.Attributes.name}}'
docker events --since $SINCE --until $UNTIL -f type=image --format '{{.Action}} {{.Actor.Attributes.name}}'
docker events --since $SINCE --until $UNTIL -f network=b-evn -f event=connect --format '{{.Type}} {{.Actor.Attributes.name}} {{.Actor.Attributes.type}}'
docker events --since $SINCE --until $UNTIL -f image=busybox --format '{{.Status}}' | sort -u
docker events --since $SINCE --until $UNTIL -f label=nope
docker events --since $SINCE --until $UNTIL -f colour=red
docker events --since yesterday --until $UNTIL
docker events --since $SINCE --until $UNTIL --format '{{json .}}' -f event=create -f type=network | jq -c 'keys'
docker events --since $SINCE --until $UNTIL -f type=network -f event=destroy
docker rm b-evc; docker network rm b-evn; docker volume rm b-ev
