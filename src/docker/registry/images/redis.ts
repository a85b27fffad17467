/** The official redis images: on Debian, and on Alpine. */
import { dir, file, program } from '../layer.ts';
import { alpine, type Base, configSteps, debian, envSteps } from './base.ts';
import { type Arch, add, DEFAULT_PATH, type Recipe } from './recipe.ts';

const ARCHES: readonly Arch[] = ['amd64', 'arm/v5', 'arm/v7', 'arm64', '386', 'mips64le', 'ppc64le', 's390x'];

/** Starts the server as its own account, whatever the container was told to run as root. */
const ENTRYPOINT = `#!/bin/sh
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
`;

interface Version {
  readonly redis: string;
  readonly created: string;
  readonly size: number;
  readonly compressed: number;
}

function redis(version: Version, base: Base, tags: readonly string[]): Recipe {
  const onAlpine = base.id === 'alpine';
  const account = {
    name: 'redis',
    uid: 999,
    gid: onAlpine ? 1000 : 999,
    home: onAlpine ? '/home/redis' : '/nonexistent',
    shell: onAlpine ? '/bin/sh' : '/usr/sbin/nologin',
  };
  const env = [
    `REDIS_VERSION=${version.redis}`,
    `REDIS_DOWNLOAD_URL=http://download.redis.io/releases/redis-${version.redis}.tar.gz`,
  ];
  const config: Recipe['config'] = {
    ExposedPorts: { '6379/tcp': {} },
    Env: [DEFAULT_PATH, ...(onAlpine ? [] : ['GOSU_VERSION=1.17']), ...env],
    Entrypoint: ['docker-entrypoint.sh'],
    Cmd: ['redis-server'],
    Volumes: { '/data': {} },
    WorkingDir: '/data',
  };
  const tool = (name: string, as = name) =>
    program(
      `/usr/local/bin/${name}`,
      { program: as, version: version.redis, ...(as === 'unmodelled' && { name }) },
      262_144,
    );
  return {
    repository: 'library/redis',
    tags,
    created: version.created,
    arches: onAlpine ? ['amd64', 'arm/v6', 'arm/v7', 'arm64', '386', 'ppc64le', 'riscv64', 's390x'] : ARCHES,
    config,
    steps: [
      ...base.steps,
      add(
        'RUN /bin/sh -c set -eux; \tgroupadd -r -g 999 redis; \tuseradd -r -g redis -u 999 redis # buildkit',
        4_289,
        1_101,
        () => [...base.accounts(account)],
      ),
      add('RUN /bin/sh -c set -eux; \tapt-get update; # buildkit', 4_128_768, 1_375_432, base.become),
      ...envSteps(env),
      add(
        'RUN /bin/sh -c set -eux; \t\tsavedAptMark="$(apt-mark showmanual)"; # buildkit',
        version.size,
        version.compressed,
        () => [
          tool('redis-server'),
          tool('redis-cli'),
          ...['redis-sentinel', 'redis-benchmark', 'redis-check-aof', 'redis-check-rdb'].map((name) =>
            tool(name, 'unmodelled'),
          ),
        ],
      ),
      add('RUN /bin/sh -c mkdir /data && chown redis:redis /data # buildkit', 0, 98, () => [
        dir('/data', 0o755, account.uid, account.gid),
      ]),
      add('COPY docker-entrypoint.sh /usr/local/bin/ # buildkit', 661, 573, () => [
        file('/usr/local/bin/docker-entrypoint.sh', ENTRYPOINT, 0o755),
      ]),
      ...configSteps(config),
    ],
  };
}

const V8: Version = { redis: '8.2.2', created: '2025-10-03T18:21:40Z', size: 54_923_264, compressed: 21_304_118 };
const V7: Version = { redis: '7.4.6', created: '2025-10-03T18:22:12Z', size: 37_412_864, compressed: 14_862_081 };
const V7_2: Version = { redis: '7.2.11', created: '2025-10-03T18:23:04Z', size: 36_904_960, compressed: 14_621_200 };
const onAlpine = (version: Version): Version => ({
  ...version,
  size: Math.round(version.size * 0.62),
  compressed: Math.round(version.compressed * 0.58),
});

export const REDIS: readonly Recipe[] = [
  redis(V8, debian, ['latest', '8', '8.2', '8.2.2', 'bookworm', '8-bookworm']),
  redis(V7, debian, ['7', '7.4', '7.4.6', '7-bookworm', '7.4-bookworm']),
  redis(V7_2, debian, ['7.2', '7.2.11']),
  redis(onAlpine(V8), alpine, ['alpine', '8-alpine', '8.2-alpine', 'alpine3.22']),
  redis(onAlpine(V7), alpine, ['7-alpine', '7.4-alpine', '7-alpine3.22']),
];
