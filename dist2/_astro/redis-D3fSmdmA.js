import{Gn as e,Jn as t,Wn as n,Xn as r,qn as i}from"./rehearsal-worker-B0MT6uD4.js";import{i as a,n as o,r as s,t as c}from"./base-Opr_KVSz.js";const l=[`amd64`,`arm/v5`,`arm/v7`,`arm64`,`386`,`mips64le`,`ppc64le`,`s390x`];function u(s,c,u){let d=c.id===`alpine`,f={name:`redis`,uid:999,gid:d?1e3:999,home:d?`/home/redis`:`/nonexistent`,shell:d?`/bin/sh`:`/usr/sbin/nologin`},p=[`REDIS_VERSION=${s.redis}`,`REDIS_DOWNLOAD_URL=http://download.redis.io/releases/redis-${s.redis}.tar.gz`],m={ExposedPorts:{"6379/tcp":{}},Env:[n,...d?[]:[`GOSU_VERSION=1.17`],...p],Entrypoint:[`docker-entrypoint.sh`],Cmd:[`redis-server`],Volumes:{"/data":{}},WorkingDir:`/data`},h=(e,t=e)=>r(`/usr/local/bin/${e}`,{program:t,version:s.redis,...t===`unmodelled`&&{name:e}},262144);return{repository:`library/redis`,tags:u,created:s.created,arches:d?[`amd64`,`arm/v6`,`arm/v7`,`arm64`,`386`,`ppc64le`,`riscv64`,`s390x`]:l,config:m,steps:[...c.steps,e(`RUN /bin/sh -c set -eux; 	groupadd -r -g 999 redis; 	useradd -r -g redis -u 999 redis # buildkit`,4289,1101,()=>[...c.accounts(f)]),e(`RUN /bin/sh -c set -eux; 	apt-get update; # buildkit`,4128768,1375432,c.become),...a(p),e(`RUN /bin/sh -c set -eux; 		savedAptMark="$(apt-mark showmanual)"; # buildkit`,s.size,s.compressed,()=>[h(`redis-server`),h(`redis-cli`),...[`redis-sentinel`,`redis-benchmark`,`redis-check-aof`,`redis-check-rdb`].map(e=>h(e,`unmodelled`))]),e(`RUN /bin/sh -c mkdir /data && chown redis:redis /data # buildkit`,0,98,()=>[i(`/data`,493,f.uid,f.gid)]),e(`COPY docker-entrypoint.sh /usr/local/bin/ # buildkit`,661,573,()=>[t(`/usr/local/bin/docker-entrypoint.sh`,`#!/bin/sh
set -e

case "$1" in
    -*|*.conf) set -- redis-server "$@" ;;
esac

if [ "$1" = redis-server ] && [ "$(id -u)" = 0 ]; then
    find . \\! -user redis -exec chown redis '{}' +
    exec gosu redis "$0" "$@"
fi

if [ "$(umask)" = 0022 ]; then
    umask 0077
fi

exec "$@"
`,493)]),...o(m)]}}const d={redis:`8.2.2`,created:`2025-10-03T18:21:40Z`,size:54923264,compressed:21304118},f={redis:`7.4.6`,created:`2025-10-03T18:22:12Z`,size:37412864,compressed:14862081},p={redis:`7.2.11`,created:`2025-10-03T18:23:04Z`,size:36904960,compressed:14621200},m=e=>({...e,size:Math.round(e.size*.62),compressed:Math.round(e.compressed*.58)}),h=[u(d,s,[`latest`,`8`,`8.2`,`8.2.2`,`bookworm`,`8-bookworm`]),u(f,s,[`7`,`7.4`,`7.4.6`,`7-bookworm`,`7.4-bookworm`]),u(p,s,[`7.2`,`7.2.11`]),u(m(d),c,[`alpine`,`8-alpine`,`8.2-alpine`,`alpine3.22`]),u(m(f),c,[`7-alpine`,`7.4-alpine`,`7-alpine3.22`])];export{h as REDIS};