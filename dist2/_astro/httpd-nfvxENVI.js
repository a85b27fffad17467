import{Gn as e,Jn as t,Kn as n,Xn as r,qn as i}from"./rehearsal-worker-B0MT6uD4.js";import{i as a,n as o,r as s,t as c}from"./base-Opr_KVSz.js";const l=[`amd64`,`arm/v5`,`arm/v7`,`arm64`,`386`,`mips64le`,`ppc64le`,`s390x`],u=`/usr/local/apache2`,d=`2.4.65`,f=`#!/bin/sh
set -e

# A number left over from an earlier run would be taken for a running server.
rm -f ${u}/logs/httpd.pid

exec httpd -DFOREGROUND "$@"
`,p=`ServerRoot "${u}"

Listen 80

LoadModule mpm_event_module modules/mod_mpm_event.so
LoadModule authz_core_module modules/mod_authz_core.so
LoadModule mime_module modules/mod_mime.so
LoadModule log_config_module modules/mod_log_config.so
LoadModule dir_module modules/mod_dir.so
LoadModule autoindex_module modules/mod_autoindex.so
LoadModule alias_module modules/mod_alias.so

<IfModule unixd_module>
User www-data
Group www-data
</IfModule>

ServerAdmin you@example.com

#ServerName www.example.com:80

<Directory />
    AllowOverride none
    Require all denied
</Directory>

DocumentRoot "${u}/htdocs"
<Directory "${u}/htdocs">
    Options Indexes FollowSymLinks
    AllowOverride None
    Require all granted
</Directory>

<IfModule dir_module>
    DirectoryIndex index.html
</IfModule>

<Files ".ht*">
    Require all denied
</Files>

ErrorLog /proc/self/fd/2
LogLevel warn

<IfModule log_config_module>
    LogFormat "%h %l %u %t \\"%r\\" %>s %b" common
    CustomLog /proc/self/fd/1 common
</IfModule>

<IfModule mime_module>
    TypesConfig conf/mime.types
    AddType application/x-compress .Z
    AddType application/x-gzip .gz .tgz
</IfModule>
`,m=()=>[r(`${u}/bin/httpd`,{program:`apache-httpd`,version:d,built:`Jul 24 2025 01:06:09`},65536),...[`apachectl`,`ab`,`htpasswd`,`rotatelogs`].map(e=>r(`${u}/bin/${e}`,e===`htpasswd`?{program:`htpasswd`}:{program:`unmodelled`,name:e},32768)),t(`${u}/conf/httpd.conf`,p),t(`${u}/conf/mime.types`,`text/html html htm
text/css css
application/javascript js
text/plain txt
`),t(`${u}/htdocs/index.html`,`<html><body><h1>It works!</h1></body></html>
`),i(`${u}/logs`),i(`${u}/cgi-bin`)];function h(r,s){let c=r.id===`alpine`,p=[`HTTPD_PREFIX=${u}`,`HTTPD_VERSION=${d}`,`HTTPD_SHA256=58b8be97d9940ec17f7656c0c6b9f41b618aac468b894b534148e3296c53b8b3`,`HTTPD_PATCHES=`],h={ExposedPorts:{"80/tcp":{}},Env:[`PATH=${u}/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,...p],Cmd:[`httpd-foreground`],WorkingDir:u,StopSignal:`SIGWINCH`},[g,_]=c?[53477376,16777216]:[36700160,12582912];return{repository:`library/httpd`,tags:s,created:`2025-07-24T01:07:28Z`,arches:c?[`amd64`,`arm/v6`,`arm/v7`,`arm64`,`386`,`ppc64le`,`riscv64`,`s390x`]:l,config:h,steps:[...r.steps,...a(p.slice(0,1)),n(`ENV PATH=${h.Env?.[0]?.slice(5)}`),e(`RUN /bin/sh -c mkdir -p "$HTTPD_PREFIX" 	&& chown www-data:www-data "$HTTPD_PREFIX" # buildkit`,0,145,()=>[i(u,493,33,33)]),n(`WORKDIR ${u}`),e(`RUN /bin/sh -c set -eux; 	apt-get update; 	apt-get install -y --no-install-recommends ca-certificates libaprutil1-ldap libldap-common # buildkit`,4194304,1572864,()=>[i(`/etc/ssl/certs`)]),...a(p.slice(1)),e(`RUN /bin/sh -c set -eux; 		savedAptMark="$(apt-mark showmanual)"; # buildkit`,g,_,m),e(`COPY httpd-foreground /usr/local/bin/ # buildkit`,138,293,()=>[t(`/usr/local/bin/httpd-foreground`,f,493)]),...o({...h,WorkingDir:``})]}}const g=[h(s,[`latest`,`2`,`2.4`,d,`bookworm`,`2.4-bookworm`]),h(c,[`alpine`,`2-alpine`,`2.4-alpine`,`${d}-alpine`])];export{g as HTTPD};