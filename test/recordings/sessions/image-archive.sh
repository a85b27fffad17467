docker save busybox | tar xO manifest.json | jq -r '.[].RepoTags[]'
docker save -o b.tar busybox:latest hello-world; ls b.tar; docker load -i b.tar | sort
docker save nosuch -o x.tar; ls x.tar
docker save busybox > /dev/null; echo $?
docker save
docker load -i missing.tar
echo junk > junk.tar; docker load -i junk.tar
docker load < /dev/null 2>&1 | sed 's/import-[0-9]*/import-N/'
docker load -q < b.tar | sort
mkdir r; echo 1 > r/one; tar -C r -c . | docker import -m 'first try' -c 'CMD ["/one"]' -c 'ENV A=b' -c 'EXPOSE 80' -c 'LABEL x=y' - b-imp:1 | cut -c1-7
docker inspect b-imp:1 -f '{{.Config.Cmd}} {{.Config.Env}} {{.Config.ExposedPorts}} {{.Config.Labels}} {{.Comment}} {{len .RootFS.Layers}}'
docker history b-imp:1 --format '{{.CreatedBy}}|{{.Comment}}|{{.Size}}'
docker history busybox --no-trunc -q | cut -c1-7
docker history nosuch
docker import nothere.tar b-imp:2
tar -C r -c . | docker import -c 'RUN ls' - b-imp:3
docker create --name b-e busybox >/dev/null; docker export b-e | docker import - b-exp >/dev/null; docker run --rm b-exp echo works
docker rm b-e; docker rmi b-exp b-imp:1 | grep -c -e Untagged -e Deleted
