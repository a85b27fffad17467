/** The official nginx images: on Debian, and on Alpine. */
import { dir, type Entry, file, link, program } from '../layer.ts';
import { alpineFiles } from './alpine.ts';
import { bookworm, groupOf, passwdOf } from './debian.ts';
import {
  CONF,
  DEFAULT_CONF,
  ENTRYPOINT,
  ERROR_PAGE,
  INDEX,
  LISTEN_IPV6,
  MIME,
  QUIET,
  TEMPLATES,
} from './nginx-files.ts';
import { add, DEFAULT_PATH, type Recipe, type Step, set } from './recipe.ts';

const scripts: readonly Step[] = [
  add('COPY docker-entrypoint.sh / # buildkit', 1620, 627, () => [file('/docker-entrypoint.sh', ENTRYPOINT, 0o775)]),
  add('COPY 10-listen-on-ipv6-by-default.sh /docker-entrypoint.d # buildkit', 2125, 955, () => [
    file('/docker-entrypoint.d/10-listen-on-ipv6-by-default.sh', LISTEN_IPV6, 0o775),
  ]),
  add('COPY 15-local-resolvers.envsh /docker-entrypoint.d # buildkit', 389, 405, () => [
    file(
      '/docker-entrypoint.d/15-local-resolvers.envsh',
      QUIET('NGINX_ENTRYPOINT_LOCAL_RESOLVERS sets NGINX_LOCAL_RESOLVERS.'),
      0o775,
    ),
  ]),
  add('COPY 20-envsubst-on-templates.sh /docker-entrypoint.d # buildkit', 3020, 1209, () => [
    file('/docker-entrypoint.d/20-envsubst-on-templates.sh', TEMPLATES, 0o775),
  ]),
  add('COPY 30-tune-worker-processes.sh /docker-entrypoint.d # buildkit', 4620, 1398, () => [
    file(
      '/docker-entrypoint.d/30-tune-worker-processes.sh',
      QUIET('NGINX_ENTRYPOINT_WORKER_PROCESSES_AUTOTUNE asks for it.'),
      0o775,
    ),
  ]),
];

const ending: readonly Step[] = [
  set('ENTRYPOINT ["/docker-entrypoint.sh"]'),
  set('EXPOSE map[80/tcp:{}]'),
  set('STOPSIGNAL SIGQUIT'),
  set('CMD ["nginx" "-g" "daemon off;"]'),
];

function nginxFiles(version: string, users: readonly Entry[]): Entry[] {
  return [
    ...users,
    program('/usr/bin/envsubst', { program: 'envsubst' }, 35024),
    program('/usr/sbin/nginx', { program: 'nginx', version }, 1589848),
    file('/etc/nginx/nginx.conf', CONF),
    file('/etc/nginx/conf.d/default.conf', DEFAULT_CONF),
    file('/etc/nginx/mime.types', MIME),
    file('/usr/share/nginx/html/index.html', INDEX),
    file('/usr/share/nginx/html/50x.html', ERROR_PAGE),
    dir('/var/cache/nginx', 0o755),
    dir('/var/log/nginx'),
    link('/var/log/nginx/access.log', '/dev/stdout'),
    link('/var/log/nginx/error.log', '/dev/stderr'),
    dir('/docker-entrypoint.d'),
  ];
}

const LABEL = 'NGINX Docker Maintainers <docker-maint@nginx.com>';

interface Version {
  readonly nginx: string;
  readonly njs: string;
  readonly created: string;
}

const config = (env: readonly string[]): Recipe['config'] => ({
  ExposedPorts: { '80/tcp': {} },
  Env: [DEFAULT_PATH, ...env],
  Entrypoint: ['/docker-entrypoint.sh'],
  Cmd: ['nginx', '-g', 'daemon off;'],
  WorkingDir: '',
  Labels: { maintainer: LABEL },
  StopSignal: 'SIGQUIT',
});

function onDebian({ nginx, njs, created }: Version, tags: readonly string[]): Recipe {
  const env = [
    `NGINX_VERSION=${nginx}`,
    `NJS_VERSION=${njs}`,
    'NJS_RELEASE=1~bookworm',
    'PKG_RELEASE=1~bookworm',
    'DYNPKG_RELEASE=1~bookworm',
  ];
  const users = [passwdOf(['nginx:x:101:101:nginx user:/nonexistent:/bin/false']), groupOf(['nginx:101'])];
  return {
    repository: 'library/nginx',
    tags,
    created,
    arches: ['amd64', 'arm/v5', 'arm/v7', 'arm64', '386', 'mips64le', 'ppc64le', 's390x'],
    config: config(env),
    steps: [
      bookworm,
      set(`LABEL maintainer=${LABEL}`),
      ...env.map((pair) => set(`ENV ${pair}`)),
      add(
        'RUN /bin/sh -c set -x     && groupadd --system --gid 101 nginx     && useradd --system --gid nginx --no-create-home --home /nonexistent --comment "nginx user" --shell /bin/false --uid 101 nginx     && apt-get update     && apt-get install --no-install-recommends --no-install-suggests -y nginx # buildkit',
        117305344,
        43974181,
        () => nginxFiles(nginx, users),
      ),
      ...scripts,
      ...ending,
    ],
  };
}

function onAlpine({ nginx, njs, created }: Version, tags: readonly string[]): Recipe {
  const env = [`NGINX_VERSION=${nginx}`, 'PKG_RELEASE=1', 'DYNPKG_RELEASE=1', `NJS_VERSION=${njs}`, 'NJS_RELEASE=1'];
  const base = alpineFiles('3.22.2', '1.37.0');
  const withUser = (path: string, line: string): Entry => {
    const text = base.find((entry) => entry.path === path)?.text ?? '';
    return file(path, `${text}${line}\n`);
  };
  const users = [
    withUser('/etc/passwd', 'nginx:x:101:101:nginx:/var/cache/nginx:/sbin/nologin'),
    withUser('/etc/group', 'nginx:x:101:nginx'),
  ];
  return {
    repository: 'library/nginx',
    tags,
    created,
    arches: ['amd64', 'arm/v6', 'arm/v7', 'arm64', '386', 'ppc64le', 'riscv64', 's390x'],
    config: { ...config(env), WorkingDir: '/' },
    steps: [
      add('ADD alpine-minirootfs-3.22.2.tar.gz / # buildkit', 8315072, 3801927, () => base),
      set('CMD ["/bin/sh"]'),
      set(`LABEL maintainer=${LABEL}`),
      ...env.map((pair) => set(`ENV ${pair}`)),
      add(
        'RUN /bin/sh -c set -x     && addgroup -g 101 -S nginx     && adduser -S -D -H -u 101 -h /var/cache/nginx -s /sbin/nologin -G nginx -g nginx nginx     && apk add nginx # buildkit',
        44380160,
        18137088,
        () => nginxFiles(nginx, users),
      ),
      ...scripts,
      ...ending,
    ],
  };
}

const MAINLINE: Version = { nginx: '1.29.3', njs: '0.9.4', created: '2025-10-28T20:48:29Z' };
const V1_27: Version = { nginx: '1.27.5', njs: '0.8.10', created: '2025-04-16T14:50:31Z' };
const STABLE: Version = { nginx: '1.28.0', njs: '0.8.10', created: '2025-04-23T18:00:00Z' };

export const NGINX: readonly Recipe[] = [
  onDebian(MAINLINE, ['latest', '1', '1.29', '1.29.3', 'mainline']),
  onDebian(STABLE, ['stable', '1.28', '1.28.0']),
  onDebian(V1_27, ['1.27', '1.27.5']),
  onAlpine(MAINLINE, ['alpine', '1-alpine', '1.29-alpine', '1.29.3-alpine', 'mainline-alpine']),
  onAlpine(V1_27, ['1.27-alpine', '1.27.5-alpine']),
];
