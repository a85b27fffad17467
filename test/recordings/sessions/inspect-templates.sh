docker run -d --name tpl -p 127.0.0.1:8085:80 -v /data -e A=1 -e B=two -l k=v busybox sleep 300 >/dev/null
docker inspect -f '{{.Name}} {{.Config.Image}} {{len .Config.Env}} {{.State.Pid | printf "%T"}}' tpl
docker inspect -f '{{range .Config.Env}}{{println .}}{{end}}' tpl
docker inspect -f '{{range $k, $v := .NetworkSettings.Ports}}{{$k}} -> {{(index $v 0).HostIp}}:{{(index $v 0).HostPort}}{{end}}' tpl
docker inspect -f '{{range .Mounts}}{{.Type}} {{.Destination}} {{.RW}} {{.Driver}}{{end}}' tpl
docker inspect -f '{{json .State.Health}} {{json .Config.Volumes}} {{json .HostConfig.PortBindings}}' tpl
docker inspect -f '{{join .Config.Cmd " "}} {{upper .Config.Image}} {{title "a word"}} {{split "a,b" ","}} {{truncate .Id 3 | len}}' tpl
docker inspect -f '{{pad "x" 1 2}}| {{lower "ABC"}} {{json "q\"<"}} {{slice .Name 1}} {{eq .State.Status "running"}}' tpl
docker inspect -f '{{if and .State.Running (not .State.Paused)}}up{{else}}down{{end}} {{with .NoSuch}}x{{end}}' tpl
docker inspect -f '{{.Nosuch}}' tpl
docker inspect -f '{{.State.Nosuch.Deep}}' tpl
docker inspect -f '{{.Name' tpl
docker inspect -f '{{nosuchfunc .Name}}' tpl
docker inspect -f '{{index .Config.Env 9}}' tpl
docker inspect -f '{{.Name | upper | printf "%s|%5d|%q" "a" 7}}' tpl
docker inspect -f '{{end}}' tpl
docker inspect -f '{{range .Config.Env}}' tpl
docker inspect -f '' tpl | head -3
docker rm -f tpl
