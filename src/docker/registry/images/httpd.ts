/** The official httpd images: on Debian, and on Alpine. */
import { dir, type Entry, file, program } from '../layer.ts';
import { alpine, type Base, configSteps, debian, envSteps } from './base.ts';
import { type Arch, add, type Recipe, set } from './recipe.ts';

const ARCHES: readonly Arch[] = ['amd64', 'arm/v5', 'arm/v7', 'arm64', '386', 'mips64le', 'ppc64le', 's390x'];
const PREFIX = '/usr/local/apache2';
const VERSION = '2.4.65';

const FOREGROUND = `#!/bin/sh
set -e

# A number left over from an earlier run would be taken for a running server.
rm -f ${PREFIX}/logs/httpd.pid

exec httpd -DFOREGROUND "$@"
`;

const CONF = `ServerRoot "${PREFIX}"

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

DocumentRoot "${PREFIX}/htdocs"
<Directory "${PREFIX}/htdocs">
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
`;

const files = (): Entry[] => [
  program(`${PREFIX}/bin/httpd`, { program: 'apache-httpd', version: VERSION, built: 'Jul 24 2025 01:06:09' }, 65_536),
  ...['apachectl', 'ab', 'htpasswd', 'rotatelogs'].map((name) =>
    program(
      `${PREFIX}/bin/${name}`,
      name === 'htpasswd' ? { program: 'htpasswd' } : { program: 'unmodelled', name },
      32_768,
    ),
  ),
  file(`${PREFIX}/conf/httpd.conf`, CONF),
  file(`${PREFIX}/conf/mime.types`, 'text/html html htm\ntext/css css\napplication/javascript js\ntext/plain txt\n'),
  file(`${PREFIX}/htdocs/index.html`, '<html><body><h1>It works!</h1></body></html>\n'),
  dir(`${PREFIX}/logs`),
  dir(`${PREFIX}/cgi-bin`),
];

function httpd(base: Base, tags: readonly string[]): Recipe {
  const onAlpine = base.id === 'alpine';
  const env = [
    `HTTPD_PREFIX=${PREFIX}`,
    `HTTPD_VERSION=${VERSION}`,
    'HTTPD_SHA256=58b8be97d9940ec17f7656c0c6b9f41b618aac468b894b534148e3296c53b8b3',
    'HTTPD_PATCHES=',
  ];
  const config: Recipe['config'] = {
    ExposedPorts: { '80/tcp': {} },
    Env: [`PATH=${PREFIX}/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`, ...env],
    Cmd: ['httpd-foreground'],
    WorkingDir: PREFIX,
    StopSignal: 'SIGWINCH',
  };
  const [size, compressed] = onAlpine ? [53_477_376, 16_777_216] : [36_700_160, 12_582_912];
  return {
    repository: 'library/httpd',
    tags,
    created: '2025-07-24T01:07:28Z',
    arches: onAlpine ? ['amd64', 'arm/v6', 'arm/v7', 'arm64', '386', 'ppc64le', 'riscv64', 's390x'] : ARCHES,
    config,
    steps: [
      ...base.steps,
      ...envSteps(env.slice(0, 1)),
      set(`ENV PATH=${config.Env?.[0]?.slice('PATH='.length)}`),
      add(
        'RUN /bin/sh -c mkdir -p "$HTTPD_PREFIX" \t&& chown www-data:www-data "$HTTPD_PREFIX" # buildkit',
        0,
        145,
        () => [dir(PREFIX, 0o755, 33, 33)],
      ),
      set(`WORKDIR ${PREFIX}`),
      add(
        'RUN /bin/sh -c set -eux; \tapt-get update; \tapt-get install -y --no-install-recommends ca-certificates libaprutil1-ldap libldap-common # buildkit',
        4_194_304,
        1_572_864,
        () => [dir('/etc/ssl/certs')],
      ),
      ...envSteps(env.slice(1)),
      add('RUN /bin/sh -c set -eux; \t\tsavedAptMark="$(apt-mark showmanual)"; # buildkit', size, compressed, files),
      add('COPY httpd-foreground /usr/local/bin/ # buildkit', 138, 293, () => [
        file('/usr/local/bin/httpd-foreground', FOREGROUND, 0o755),
      ]),
      ...configSteps({ ...config, WorkingDir: '' }),
    ],
  };
}

export const HTTPD: readonly Recipe[] = [
  httpd(debian, ['latest', '2', '2.4', VERSION, 'bookworm', '2.4-bookworm']),
  httpd(alpine, ['alpine', '2-alpine', '2.4-alpine', `${VERSION}-alpine`]),
];
