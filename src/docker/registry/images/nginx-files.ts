/** What lies in the official nginx images: the welcome page, the configuration, the entrypoint's scripts. */

export const INDEX = `<!DOCTYPE html>
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
`;

export const ERROR_PAGE = `<!DOCTYPE html>
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
`;

export const CONF = `user  nginx;
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
`;

export const DEFAULT_CONF = `server {
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
`;

export const MIME = `types {
    text/html                             html htm shtml;
    text/css                              css;
    text/plain                            txt;
    application/javascript                js;
    application/json                      json;
    image/png                             png;
    image/jpeg                            jpeg jpg;
    image/svg+xml                         svg svgz;
}
`;

export const ENTRYPOINT = `#!/bin/sh
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
`;

export const LISTEN_IPV6 = `#!/bin/sh
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
`;

export const TEMPLATES = `#!/bin/sh
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
`;

export const QUIET = (what: string): string => `#!/bin/sh\n# ${what}\n`;
