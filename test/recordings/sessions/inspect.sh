docker run -d --name hull --label a=1 --label b=two -e X=y -v hold:/hold --restart unless-stopped --memory 64m busybox sleep 600 >/dev/null
docker inspect hull --format '{{.Name}} {{.Config.Image}} {{.HostConfig.RestartPolicy.Name}} {{.HostConfig.Memory}}'
docker inspect hull --format '{{json .Config.Labels}}'
docker inspect hull --format '{{range .Mounts}}{{.Type}} {{.Name}} {{.Destination}} {{.RW}}{{end}}'
docker inspect hull --format '{{.NetworkSettings.Networks.bridge.Gateway}} {{.NetworkSettings.Networks.bridge.IPPrefixLen}}'
docker inspect hull --format '{{index .Config.Cmd 0}} {{len .Config.Cmd}} {{join .Config.Cmd " "}}'
docker inspect hull --format '{{if .State.Running}}up{{else}}down{{end}}'
docker inspect hull --format '{{.Nope}}'
docker inspect hull --format '{{.State'
docker inspect nosuch
docker inspect hull | jq -r '.[0].Path'
docker inspect --type volume hull
docker inspect hold --format '{{.Name}} {{.Driver}}'
docker rm -f hull; docker volume rm hold
