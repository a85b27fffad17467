import{Gn as e,Jn as t,Kn as n,Wn as r,Xn as i,Yn as a,qn as o}from"./rehearsal-worker-B0MT6uD4.js";import{t as s}from"./alpine-BjsP9FfO.js";import{a as c,i as l,t as u}from"./debian-DerFaRex.js";const d=e=>`#!/bin/sh\n# ${e}\n`,f=[e(`COPY docker-entrypoint.sh / # buildkit`,1620,627,()=>[t(`/docker-entrypoint.sh`,`#!/bin/sh
# Runs what is in /docker-entrypoint.d before nginx itself starts.
set -e

say() {
    [ -n "\${NGINX_ENTRYPOINT_QUIET_LOGS:-}" ] || echo "$0: $1"
}

if [ "$1" = nginx ] || [ "$1" = nginx-debug ]; then
    if [ -n "$(ls /docker-entrypoint.d 2>/dev/null)" ]; then
        say "/docker-entrypoint.d/ is not empty, will attempt to perform configuration"
        say "Looking for shell scripts in /docker-entrypoint.d/"
        for script in /docker-entrypoint.d/*; do
            case "$script" in
                *.envsh) say "Sourcing $script"; . "$script" ;;
                *.sh) say "Launching $script"; "$script" ;;
                *) say "Ignoring $script" ;;
            esac
        done
        say "Configuration complete; ready for start up"
    else
        say "No files found in /docker-entrypoint.d/, skipping configuration"
    fi
fi

exec "$@"
`,509)]),e(`COPY 10-listen-on-ipv6-by-default.sh /docker-entrypoint.d # buildkit`,2125,955,()=>[t(`/docker-entrypoint.d/10-listen-on-ipv6-by-default.sh`,`#!/bin/sh
# Lets the packaged default site listen on IPv6 as well.
set -e
conf=/etc/nginx/conf.d/default.conf
name=\${0##*/}

if [ ! -f "$conf" ]; then
    echo "$name: info: $conf is not a file or does not exist"
    exit 0
fi
if ! touch "$conf" 2>/dev/null; then
    echo "$name: info: can not modify $conf (read-only file system?)"
    exit 0
fi
if grep -q 'listen  *\\[::\\]:80;' "$conf"; then
    echo "$name: info: IPv6 listen already enabled"
    exit 0
fi
echo "$name: info: Getting the checksum of $conf"
sed -i 's,listen       80;,listen       80;\\n    listen  [::]:80;,' "$conf"
echo "$name: info: Enabled listen on IPv6 in $conf"
`,509)]),e(`COPY 15-local-resolvers.envsh /docker-entrypoint.d # buildkit`,389,405,()=>[t(`/docker-entrypoint.d/15-local-resolvers.envsh`,d(`NGINX_ENTRYPOINT_LOCAL_RESOLVERS sets NGINX_LOCAL_RESOLVERS.`),509)]),e(`COPY 20-envsubst-on-templates.sh /docker-entrypoint.d # buildkit`,3020,1209,()=>[t(`/docker-entrypoint.d/20-envsubst-on-templates.sh`,`#!/bin/sh
# Writes configuration from templates, with the environment's values in them.
set -e
name=\${0##*/}
templates=\${NGINX_ENVSUBST_TEMPLATE_DIR:-/etc/nginx/templates}
suffix=\${NGINX_ENVSUBST_TEMPLATE_SUFFIX:-.template}
output=\${NGINX_ENVSUBST_OUTPUT_DIR:-/etc/nginx/conf.d}

[ -d "$templates" ] || exit 0
for template in "$templates"/*"$suffix"; do
    [ -e "$template" ] || continue
    target="$output/$(basename "$template" "$suffix")"
    echo "$name: Running envsubst on $template to $target"
    envsubst < "$template" > "$target"
done
`,509)]),e(`COPY 30-tune-worker-processes.sh /docker-entrypoint.d # buildkit`,4620,1398,()=>[t(`/docker-entrypoint.d/30-tune-worker-processes.sh`,d(`NGINX_ENTRYPOINT_WORKER_PROCESSES_AUTOTUNE asks for it.`),509)])],p=[n(`ENTRYPOINT ["/docker-entrypoint.sh"]`),n(`EXPOSE map[80/tcp:{}]`),n(`STOPSIGNAL SIGQUIT`),n(`CMD ["nginx" "-g" "daemon off;"]`)];function m(e,n){return[...n,i(`/usr/bin/envsubst`,{program:`envsubst`},35024),i(`/usr/sbin/nginx`,{program:`nginx`,version:e},1589848),t(`/etc/nginx/nginx.conf`,`user  nginx;
worker_processes  auto;

error_log  /var/log/nginx/error.log notice;
pid        /run/nginx.pid;


events {
    worker_connections  1024;
}


http {
    include       /etc/nginx/mime.types;
    default_type  application/octet-stream;

    log_format  main  '$remote_addr - $remote_user [$time_local] "$request" '
                      '$status $body_bytes_sent "$http_referer" '
                      '"$http_user_agent" "$http_x_forwarded_for"';

    access_log  /var/log/nginx/access.log  main;

    sendfile        on;
    keepalive_timeout  65;

    include /etc/nginx/conf.d/*.conf;
}
`),t(`/etc/nginx/conf.d/default.conf`,`server {
    listen       80;
    server_name  localhost;

    location / {
        root   /usr/share/nginx/html;
        index  index.html index.htm;
    }

    error_page   500 502 503 504  /50x.html;
    location = /50x.html {
        root   /usr/share/nginx/html;
    }
}
`),t(`/etc/nginx/mime.types`,`types {
    text/html                             html htm shtml;
    text/css                              css;
    text/plain                            txt;
    application/javascript                js;
    application/json                      json;
    image/png                             png;
    image/jpeg                            jpeg jpg;
    image/svg+xml                         svg svgz;
}
`),t(`/usr/share/nginx/html/index.html`,`<!DOCTYPE html>
<html>
<head>
<title>Welcome to nginx!</title>
<style>
html { color-scheme: light dark; }
body { width: 35em; margin: 0 auto;
font-family: Tahoma, Verdana, Arial, sans-serif; }
</style>
</head>
<body>
<h1>Welcome to nginx!</h1>
<p>If you see this page, the nginx web server is successfully installed and
working. Further configuration is required.</p>

<p>For online documentation and support please refer to
<a href="http://nginx.org/">nginx.org</a>.<br/>
Commercial support is available at
<a href="http://nginx.com/">nginx.com</a>.</p>

<p><em>Thank you for using nginx.</em></p>
</body>
</html>
`),t(`/usr/share/nginx/html/50x.html`,`<!DOCTYPE html>
<html>
<head>
<title>Error</title>
</head>
<body>
<h1>An error occurred.</h1>
<p>Sorry, the page you are looking for is currently unavailable.<br/>
Please try again later.</p>
<p><em>Faithfully yours, nginx.</em></p>
</body>
</html>
`),o(`/var/cache/nginx`,493),o(`/var/log/nginx`),a(`/var/log/nginx/access.log`,`/dev/stdout`),a(`/var/log/nginx/error.log`,`/dev/stderr`),o(`/docker-entrypoint.d`)]}const h=`NGINX Docker Maintainers <docker-maint@nginx.com>`,g=e=>({ExposedPorts:{"80/tcp":{}},Env:[r,...e],Entrypoint:[`/docker-entrypoint.sh`],Cmd:[`nginx`,`-g`,`daemon off;`],WorkingDir:``,Labels:{maintainer:h},StopSignal:`SIGQUIT`});function _({nginx:t,njs:r,created:i},a){let o=[`NGINX_VERSION=${t}`,`NJS_VERSION=${r}`,`NJS_RELEASE=1~bookworm`,`PKG_RELEASE=1~bookworm`,`DYNPKG_RELEASE=1~bookworm`],s=[c([`nginx:x:101:101:nginx user:/nonexistent:/bin/false`]),l([`nginx:101`])];return{repository:`library/nginx`,tags:a,created:i,arches:[`amd64`,`arm/v5`,`arm/v7`,`arm64`,`386`,`mips64le`,`ppc64le`,`s390x`],config:g(o),steps:[u,n(`LABEL maintainer=${h}`),...o.map(e=>n(`ENV ${e}`)),e(`RUN /bin/sh -c set -x     && groupadd --system --gid 101 nginx     && useradd --system --gid nginx --no-create-home --home /nonexistent --comment "nginx user" --shell /bin/false --uid 101 nginx     && apt-get update     && apt-get install --no-install-recommends --no-install-suggests -y nginx # buildkit`,117305344,43974181,()=>m(t,s)),...f,...p]}}function v({nginx:r,njs:i,created:a},o){let c=[`NGINX_VERSION=${r}`,`PKG_RELEASE=1`,`DYNPKG_RELEASE=1`,`NJS_VERSION=${i}`,`NJS_RELEASE=1`],l=s(`3.22.2`,`1.37.0`),u=(e,n)=>{let r=l.find(t=>t.path===e)?.text??``;return t(e,`${r}${n}\n`)},d=[u(`/etc/passwd`,`nginx:x:101:101:nginx:/var/cache/nginx:/sbin/nologin`),u(`/etc/group`,`nginx:x:101:nginx`)];return{repository:`library/nginx`,tags:o,created:a,arches:[`amd64`,`arm/v6`,`arm/v7`,`arm64`,`386`,`ppc64le`,`riscv64`,`s390x`],config:{...g(c),WorkingDir:`/`},steps:[e(`ADD alpine-minirootfs-3.22.2.tar.gz / # buildkit`,8315072,3801927,()=>l),n(`CMD ["/bin/sh"]`),n(`LABEL maintainer=${h}`),...c.map(e=>n(`ENV ${e}`)),e(`RUN /bin/sh -c set -x     && addgroup -g 101 -S nginx     && adduser -S -D -H -u 101 -h /var/cache/nginx -s /sbin/nologin -G nginx -g nginx nginx     && apk add nginx # buildkit`,44380160,18137088,()=>m(r,d)),...f,...p]}}const y={nginx:`1.29.3`,njs:`0.9.4`,created:`2025-10-28T20:48:29Z`},b={nginx:`1.27.5`,njs:`0.8.10`,created:`2025-04-16T14:50:31Z`},x=[_(y,[`latest`,`1`,`1.29`,`1.29.3`,`mainline`]),_({nginx:`1.28.0`,njs:`0.8.10`,created:`2025-04-23T18:00:00Z`},[`stable`,`1.28`,`1.28.0`]),_(b,[`1.27`,`1.27.5`]),v(y,[`alpine`,`1-alpine`,`1.29-alpine`,`1.29.3-alpine`,`mainline-alpine`]),v(b,[`1.27-alpine`,`1.27.5-alpine`])];export{x as NGINX};