import{Gn as e,Jn as t,Kn as n,Wn as r,Xn as i,qn as a}from"./rehearsal-worker-B0MT6uD4.js";import{t as o}from"./alpine-BjsP9FfO.js";const s=[{repository:`library/registry`,tags:[`2`,`2.8`,`2.8.3`,`latest`],created:`2023-10-02T18:42:29Z`,arches:[`amd64`,`arm/v6`,`arm/v7`,`arm64`,`ppc64le`,`s390x`],config:{Env:[r],Entrypoint:[`/entrypoint.sh`],Cmd:[`/etc/docker/registry/config.yml`],ExposedPorts:{"5000/tcp":{}},Volumes:{"/var/lib/registry":{}}},steps:[e(`ADD alpine-minirootfs-3.18.4-x86_64.tar.gz / # buildkit`,7339520,3402422,()=>o(`3.18.4`,`1.36.1`)),n(`CMD ["/bin/sh"]`),e(`RUN /bin/sh -c apk add --no-cache ca-certificates # buildkit`,503808,293765,()=>[a(`/etc/ssl/certs`)]),e(`RUN /bin/sh -c set -eux; 	version='2.8.3'; 	apkArch="$(apk --print-arch)"; # buildkit`,17530880,5600140,()=>[i(`/bin/registry`,{program:`registry`,version:`2.8.3`},65536),t(`/etc/docker/registry/config.yml`,`version: 0.1
log:
  fields:
    service: registry
storage:
  cache:
    blobdescriptor: inmemory
  filesystem:
    rootdirectory: /var/lib/registry
http:
  addr: :5000
  headers:
    X-Content-Type-Options: [nosniff]
health:
  storagedriver:
    enabled: true
    interval: 10s
    threshold: 3
`),a(`/var/lib/registry`)]),e(`COPY ./config-example.yml /etc/docker/registry/config.yml # buildkit`,353,370,()=>[]),n(`VOLUME [/var/lib/registry]`),n(`EXPOSE map[5000/tcp:{}]`),e(`COPY docker-entrypoint.sh /entrypoint.sh # buildkit`,155,210,()=>[t(`/entrypoint.sh`,`#!/bin/sh

set -e

case "$1" in
    *.yaml|*.yml) set -- registry serve "$@" ;;
    serve|garbage-collect|help|-*) set -- registry "$@" ;;
esac

exec "$@"
`,493)]),n(`ENTRYPOINT ["/entrypoint.sh"]`),n(`CMD ["/etc/docker/registry/config.yml"]`)]}];function c(t){let{repository:r,tags:a,created:s,size:c,path:l,config:u,more:d=[]}=t;return{repository:r,tags:a,created:s,arches:[`amd64`,`arm/v6`,`arm/v7`,`arm64`],config:u,steps:[e(`ADD alpine-minirootfs-3.22.2-x86_64.tar.gz / # buildkit`,8315072,3801927,()=>o(`3.22.2`,`1.37.0`)),n(`CMD ["/bin/sh"]`),e(`RUN /bin/sh -c set -eux; # buildkit`,c,Math.round(c*.4),()=>[l,...d].map(e=>i(e,{program:`unmodelled`,name:e.slice(e.lastIndexOf(`/`)+1)},65536))),n(`ENTRYPOINT ${JSON.stringify(u.Entrypoint??[])}`)]}}const l=[{repository:`traefik/whoami`,tags:[`latest`,`v1.11`,`v1.11.0`,`v1.10`,`v1.10.4`],created:`2025-03-05T10:02:28Z`,arches:[`amd64`,`arm/v6`,`arm/v7`,`arm64`],config:{Env:[r],Entrypoint:[`/whoami`],ExposedPorts:{"80/tcp":{}},WorkingDir:`/`},steps:[e(`COPY /usr/share/zoneinfo /usr/share/zoneinfo # buildkit`,129e4,453e3,()=>[a(`/usr/share/zoneinfo`)]),e(`COPY whoami . # buildkit`,5242880,2228224,()=>[i(`/whoami`,{program:`whoami-server`},65536)]),n(`ENTRYPOINT ["/whoami"]`),n(`EXPOSE map[80/tcp:{}]`)]}],u=[c({repository:`library/docker`,tags:[`latest`,`28`,`28.5`,`28.5.2`,`28-dind`,`dind`,`28.5.2-dind`],created:`2025-11-06T01:12:21Z`,size:38e7,path:`/usr/local/bin/dockerd-entrypoint.sh`,more:[`/usr/local/bin/dockerd`,`/usr/local/bin/docker`,`/usr/local/bin/containerd`,`/usr/local/bin/runc`],config:{Env:[r,`DOCKER_VERSION=28.5.2`,`DOCKER_TLS_CERTDIR=/certs`],Entrypoint:[`dockerd-entrypoint.sh`],Cmd:[],ExposedPorts:{"2375/tcp":{},"2376/tcp":{}},Volumes:{"/var/lib/docker":{}}}}),c({repository:`library/docker`,tags:[`cli`,`28-cli`,`28.5.2-cli`],created:`2025-11-06T01:12:21Z`,size:17e7,path:`/usr/local/bin/docker-entrypoint.sh`,more:[`/usr/local/bin/docker`],config:{Env:[r,`DOCKER_VERSION=28.5.2`,`DOCKER_TLS_CERTDIR=/certs`],Entrypoint:[`docker-entrypoint.sh`],Cmd:[`sh`]}})],d=[c({repository:`tonistiigi/binfmt`,tags:[`latest`,`qemu-v10.0.4`,`qemu-v9.2.2`],created:`2025-09-08T17:10:10Z`,size:68157440,path:`/usr/bin/binfmt`,config:{Env:[r],Entrypoint:[`/usr/bin/binfmt`],Volumes:{"/tmp":{}}}})],f=[c({repository:`ratelimitpreview/test`,tags:[`latest`,`pull`],created:`2020-09-29T18:21:57Z`,size:1048576,path:`/hello`,config:{Env:[r],Cmd:[`/hello`]}})];export{d as BINFMT,u as DOCKER,f as RATE_LIMIT_PREVIEW,s as REGISTRY,l as WHOAMI};