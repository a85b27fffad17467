import{Gn as e,Jn as t,Xn as n,Yn as r,qn as i}from"./worker-BBzDgWuT.js";import{i as a,n as o,r as s,t as c}from"./base-DQSgVZAc.js";const l=[`amd64`,`arm/v5`,`arm/v7`,`arm64`,`386`,`mips64le`,`ppc64le`,`s390x`],u=[`amd64`,`arm/v6`,`arm/v7`,`arm64`,`386`,`ppc64le`,`riscv64`,`s390x`],d=[`pg_dump`,`pg_dumpall`,`pg_restore`,`createdb`,`dropdb`,`createuser`,`dropuser`,`vacuumdb`,`pgbench`,`pg_basebackup`];function f({major:s,version:c,created:f},p,m){let h=p.id===`alpine`,g=h?`/usr/local/bin`:`/usr/lib/postgresql/${s}/bin`,_=h?c:`${c} (Debian ${c}-2.pgdg12+1)`,v={name:`postgres`,uid:h?70:999,gid:h?70:999,home:`/var/lib/postgresql`,shell:h?`/bin/sh`:`/bin/bash`},y=`PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin${h?``:`:${g}`}`,b=[...h?[`LANG=en_US.utf8`]:[`GOSU_VERSION=1.18`,`LANG=en_US.utf8`],`PG_MAJOR=${s}`,`PG_VERSION=${h?c:`${c}-2.pgdg12+1`}`,...h?[`DOCKER_PG_LLVM_DEPS=llvm19-dev clang19`]:[],`PGDATA=/var/lib/postgresql/data`],x={ExposedPorts:{"5432/tcp":{}},Env:[y,...b],Entrypoint:[`docker-entrypoint.sh`],Cmd:[`postgres`],Volumes:{"/var/lib/postgresql/data":{}},StopSignal:`SIGINT`},S=e=>({program:e,version:c,full:_});return{repository:`library/postgres`,tags:m,created:f,arches:h?u:l,config:x,steps:[...p.steps,e(`RUN /bin/sh -c set -eux; 	groupadd -r postgres --gid=999; 	useradd -r -g postgres --uid=999 --home-dir=/var/lib/postgresql --shell=/bin/bash postgres # buildkit`,9690,1182,()=>[...p.accounts(v),i(`/var/lib/postgresql`,1023,v.uid,v.gid)]),e(`RUN /bin/sh -c set -eux; 	apt-get update; 	apt-get install -y --no-install-recommends gnupg less # buildkit`,9371648,4529230,p.become),...a(b),e(`RUN /bin/sh -c mkdir /docker-entrypoint-initdb.d # buildkit`,0,116,()=>[i(`/docker-entrypoint-initdb.d`)]),e(`RUN /bin/sh -c set -ex; # buildkit`,h?254812160:316141568,h?98341220:113942871,()=>[...[`postgres`,`initdb`,`pg_ctl`,`pg_isready`,`psql`].map(e=>n(`${g}/${e}`,S(e),131072)),...d.map(e=>n(`${g}/${e}`,{program:`unmodelled`,name:e},65536)),...h?[n(`/bin/bash`,{program:`bash`,version:`5.2.37(1)-release`},1265648)]:[],...h?[]:[`psql`,`pg_isready`,`pg_dump`].map(e=>r(`/usr/bin/${e}`,`${g}/${e}`))]),e(`RUN /bin/sh -c install --verbose --directory --owner postgres --group postgres --mode 3777 /var/run/postgresql # buildkit`,0,128,()=>[i(`/run/postgresql`,2047,v.uid,v.gid)]),e(`RUN /bin/sh -c install --verbose --directory --owner postgres --group postgres --mode 1777 "$PGDATA" # buildkit`,0,133,()=>[i(`/var/lib/postgresql/data`,1023,v.uid,v.gid)]),e(`COPY docker-entrypoint.sh docker-ensure-initdb.sh /usr/local/bin/ # buildkit`,18636,6072,()=>[t(`/usr/local/bin/docker-entrypoint.sh`,`#!/bin/bash
set -e

file_env() {
    local var="$1" default="\${2:-}"
    local file="\${var}_FILE" value="$default"
    if [ -n "\${!var:-}" ] && [ -n "\${!file:-}" ]; then
        printf >&2 'error: both %s and %s are set (but are exclusive)\\n' "$var" "$file"
        exit 1
    fi
    if [ -n "\${!var:-}" ]; then value="\${!var}"
    elif [ -n "\${!file:-}" ]; then value="$(cat "\${!file}")"
    fi
    export "$var"="$value"
    unset "$file"
}

check_password() {
    if [ -z "$POSTGRES_PASSWORD" ] && [ "$POSTGRES_HOST_AUTH_METHOD" != trust ]; then
        cat >&2 <<'EOT'
Error: Database is uninitialized and superuser password is not specified.
       You must specify POSTGRES_PASSWORD to a non-empty value for the
       superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run".

       You may also use "POSTGRES_HOST_AUTH_METHOD=trust" to allow all
       connections without a password. This is *not* recommended.

       See PostgreSQL documentation about "trust":
       https://www.postgresql.org/docs/current/auth-trust.html
EOT
        exit 1
    fi
    if [ "$POSTGRES_HOST_AUTH_METHOD" = trust ]; then
        cat >&2 <<'EOT'
********************************************************************************
WARNING: POSTGRES_HOST_AUTH_METHOD has been set to "trust". This will allow
         anyone with access to the Postgres port to access your database without
         a password, even if POSTGRES_PASSWORD is set. See PostgreSQL
         documentation about "trust":
         https://www.postgresql.org/docs/current/auth-trust.html
         In Docker's default configuration, this is effectively any other
         container on the same system.

         It is not recommended to use POSTGRES_HOST_AUTH_METHOD=trust. Replace
         it with "-e POSTGRES_PASSWORD=password" instead to set a password in
         "docker run".
********************************************************************************
EOT
    fi
}

run_sql() {
    psql -v ON_ERROR_STOP=1 --no-psqlrc --username "$POSTGRES_USER" --no-password --dbname "$POSTGRES_DB" "$@"
}

run_scripts() {
    printf '\\n'
    local f
    for f; do
        case "$f" in
            *.sh)
                if [ -x "$f" ]; then
                    printf '%s: running %s\\n' "$0" "$f"
                    "$f"
                else
                    printf '%s: sourcing %s\\n' "$0" "$f"
                    . "$f"
                fi
                ;;
            *.sql) printf '%s: running %s\\n' "$0" "$f"; run_sql -f "$f"; printf '\\n' ;;
            *.sql.gz) printf '%s: running %s\\n' "$0" "$f"; gunzip -c "$f" | run_sql; printf '\\n' ;;
            *) printf '%s: ignoring %s\\n' "$0" "$f" ;;
        esac
        printf '\\n'
    done
}

new_cluster() {
    check_password
    initdb --username="$POSTGRES_USER" --pwfile <(printf '%s\\n' "$POSTGRES_PASSWORD") -D "$PGDATA"
    printf '\\nhost all all all %s\\n' "\${POSTGRES_HOST_AUTH_METHOD:-scram-sha-256}" >> "$PGDATA/pg_hba.conf"
    unset PGHOST PGHOSTADDR
    pg_ctl -D "$PGDATA" -o "-c listen_addresses=''" -w start
    if [ "$POSTGRES_DB" != postgres ]; then
        psql -v ON_ERROR_STOP=1 --no-psqlrc --username "$POSTGRES_USER" --no-password --dbname postgres \\
            -c "CREATE DATABASE \\"$POSTGRES_DB\\""
        printf '\\n'
    fi
    run_scripts /docker-entrypoint-initdb.d/*
    pg_ctl -D "$PGDATA" -m fast -w stop
    cat <<'EOT'

PostgreSQL init process complete; ready for start up.

EOT
}

if [ "\${1:0:1}" = - ]; then
    set -- postgres "$@"
fi

wants_help() {
    local arg
    for arg; do
        case "$arg" in
            -'?'|--help|--describe-config|-V|--version) return 0 ;;
        esac
    done
    return 1
}

if [ "$1" = postgres ] && ! wants_help "$@"; then
    file_env POSTGRES_PASSWORD
    file_env POSTGRES_USER postgres
    file_env POSTGRES_DB "$POSTGRES_USER"
    if [ "$(id -u)" = 0 ]; then
        mkdir -p "$PGDATA" /var/run/postgresql
        chmod 0700 "$PGDATA"
        find "$PGDATA" \\! -user postgres -exec chown postgres '{}' +
        find /var/run/postgresql \\! -user postgres -exec chown postgres '{}' +
        exec gosu postgres "$0" "$@"
    fi
    if [ -s "$PGDATA/PG_VERSION" ]; then
        cat <<'EOT'

PostgreSQL Database directory appears to contain a database; Skipping initialization

EOT
    else
        new_cluster
    fi
fi

exec "$@"
`,493)]),...o(x)]}}const p={major:`17`,version:`17.6`,created:`2025-09-08T17:08:14Z`},m={major:`16`,version:`16.10`,created:`2025-09-08T17:08:40Z`},h={major:`15`,version:`15.14`,created:`2025-09-08T17:09:11Z`},g=[f(p,s,[`latest`,`17`,`17.6`,`17-bookworm`,`bookworm`]),f(m,s,[`16`,`16.10`,`16-bookworm`]),f(h,s,[`15`,`15.14`,`15-bookworm`]),f(p,c,[`alpine`,`17-alpine`,`17.6-alpine`]),f(m,c,[`16-alpine`,`16.10-alpine`]),f(h,c,[`15-alpine`,`15.14-alpine`])];export{g as POSTGRES};