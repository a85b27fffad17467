/** What the official postgres images start with: a new cluster where there is none, scripts for it, then the server. */
export const POSTGRES_ENTRYPOINT = `#!/bin/bash
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
`;
