docker search nginx
docker search --limit 5 nginx
docker search --limit 0 nginx
docker search --limit 101 nginx
docker search --limit -1 nginx
docker search --limit x nginx
docker search -f is-official=true nginx
docker search -f is-official=maybe nginx
docker search -f stars=10 nginx
docker search -f stars=many nginx
docker search -f bogus=1 nginx
docker search -f is-automated=true nginx
docker search --no-trunc nginx
docker search --format '{{.Name}}' nginx
docker search nosuch.example/nginx
docker search localhost:1/nginx
docker search http://nosuch.example/nginx
docker search library/nginx
docker search 'two words'
docker search a b
docker search --help
docker manifest inspect busybox
docker manifest inspect nosuch.example/app
docker manifest inspect nosuch.example/app:1
docker manifest inspect --insecure localhost:1/app
docker manifest inspect localhost:1/app
docker manifest inspect UPPER
docker manifest create me/list busybox
docker manifest push me/list
docker manifest rm me/list
docker manifest annotate me/list busybox
