docker context create; docker context create a b; docker context create 'bad name' --docker host=x; docker context create default; echo "rc=$?"
docker context create e1 --docker host=bogus://x; docker context create e2 --docker nosuch=1; docker context create e3 --docker host; docker context create e4 --docker ''; echo "rc=$?"
docker context create e5 --docker host=tcp://1.2.3.4:2376,ca=/nosuch.pem; docker context create e6 --from nosuch; docker context create e7 --from default --docker host=tcp://x:1; echo "rc=$?"
docker context create dup --docker host=tcp://h:2375 && docker context create dup --docker host=tcp://h:2375; echo "rc=$?"
docker context use nosuch; docker context use; docker context use a b; docker context use 'bad name'; echo "rc=$?"
docker context inspect nosuch dup -f '{{.Name}}'; docker context inspect dup -f '{{.Nope}}'; docker context inspect dup -f '{{.Name'; echo "rc=$?"
docker context update nosuch --description x; docker context update default --description x; docker context update; docker context update dup --docker bogus=1; echo "rc=$?"
docker context export nosuch; docker context export default d.tar; docker context export; docker context export dup /nosuch/x.tar; echo "rc=$?"
docker context import x; docker context import x missing.tar; echo junk > j.tar; docker context import x j.tar; docker context import dup j.tar; docker context import default j.tar; echo "rc=$?"
docker --context nosuch ps; DOCKER_CONTEXT=nosuch docker ps; docker --context dup -H unix:///x ps; echo "rc=$?"
DOCKER_HOST=unix:///var/run/docker.sock docker context ls; DOCKER_HOST=unix:///var/run/docker.sock docker context use dup; docker context show; docker ps 2>&1 | sed 's/ on .*//' ; echo "rc=$?"
DOCKER_CONTEXT=default docker context show; DOCKER_HOST=tcp://h:1 docker context show; docker context ls --format 'table {{.Name}}\t{{.Error}}'; docker context ls --format json | head -1 | cut -c1-20
docker context ls --format '{{.Nope}}'; docker context ls extra; docker context ls --format '{{json .}}' | head -1; echo "rc=$?"
docker context rm dup; docker context rm -f dup; docker context rm; docker context ls -q; docker context show
echo '{"currentContext":"ghost"}' > ~/.docker/config.json; docker context show; docker context ls; docker ps; docker context use default; docker context show; echo "rc=$?"
rm -rf ~/.docker
