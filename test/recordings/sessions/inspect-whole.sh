docker run -d --name whole -h deck -p 9090:80/tcp -p 5353:53/udp -v data1:/data:ro --tmpfs /t -e X=1 --cpus 1.5 -m 32m --restart unless-stopped --cap-drop ALL --dns 10.0.0.2 --add-host db:10.0.0.3 busybox sleep 300 >/dev/null
docker inspect whole | jq -S '.[0].Config'
docker inspect whole | jq -S '.[0].HostConfig | del(.Ulimits)'
docker inspect whole | jq -S '.[0].State'
docker inspect whole | jq -S '.[0].Mounts'
docker inspect whole | jq -S '.[0].NetworkSettings | del(.SandboxID) | del(.SandboxKey) | del(.EndpointID)'
docker inspect whole -f '{{json .NetworkSettings.Ports}}'
docker inspect whole -f '{{.HostConfig}}' | cut -c1-60
docker inspect whole -f '{{.State}}' | cut -c1-38
docker inspect whole -f '{{.Config.ExposedPorts}} {{.HostConfig.CapDrop}} {{.HostConfig.Dns}} {{.HostConfig.ExtraHosts}}'
docker inspect whole -f '{{.Mounts}}'
docker stop -t 0 whole >/dev/null; docker inspect whole | jq -S '.[0].State | del(.Pid)'
docker inspect whole | jq -c '.[0].NetworkSettings.Ports, .[0].NetworkSettings.Networks.bridge.IPAddress'
docker rm -v whole; docker volume rm data1
