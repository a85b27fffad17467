/** The official postgres images: on Debian, and on Alpine. */
import { dir, file, link, program } from '../layer.ts';
import { alpine, type Base, configSteps, debian, envSteps } from './base.ts';
import { POSTGRES_ENTRYPOINT } from './postgres-entrypoint.ts';
import { type Arch, add, type Recipe } from './recipe.ts';

const DEBIAN_ARCHES: readonly Arch[] = ['amd64', 'arm/v5', 'arm/v7', 'arm64', '386', 'mips64le', 'ppc64le', 's390x'];
const ALPINE_ARCHES: readonly Arch[] = ['amd64', 'arm/v6', 'arm/v7', 'arm64', '386', 'ppc64le', 'riscv64', 's390x'];

interface Version {
  readonly major: string;
  readonly version: string;
  readonly created: string;
}

const NOT_HERE = [
  'pg_dump',
  'pg_dumpall',
  'pg_restore',
  'createdb',
  'dropdb',
  'createuser',
  'dropuser',
  'vacuumdb',
  'pgbench',
  'pg_basebackup',
];

function postgres({ major, version, created }: Version, base: Base, tags: readonly string[]): Recipe {
  const onAlpine = base.id === 'alpine';
  const bin = onAlpine ? '/usr/local/bin' : `/usr/lib/postgresql/${major}/bin`;
  const full = onAlpine ? version : `${version} (Debian ${version}-2.pgdg12+1)`;
  const account = {
    name: 'postgres',
    uid: onAlpine ? 70 : 999,
    gid: onAlpine ? 70 : 999,
    home: '/var/lib/postgresql',
    shell: onAlpine ? '/bin/sh' : '/bin/bash',
  };
  const path = `PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin${onAlpine ? '' : `:${bin}`}`;
  const env = [
    ...(onAlpine ? ['LANG=en_US.utf8'] : ['GOSU_VERSION=1.18', 'LANG=en_US.utf8']),
    `PG_MAJOR=${major}`,
    `PG_VERSION=${onAlpine ? version : `${version}-2.pgdg12+1`}`,
    ...(onAlpine ? ['DOCKER_PG_LLVM_DEPS=llvm19-dev clang19'] : []),
    'PGDATA=/var/lib/postgresql/data',
  ];
  const config: Recipe['config'] = {
    ExposedPorts: { '5432/tcp': {} },
    Env: [path, ...env],
    Entrypoint: ['docker-entrypoint.sh'],
    Cmd: ['postgres'],
    Volumes: { '/var/lib/postgresql/data': {} },
    StopSignal: 'SIGINT',
  };
  const note = (name: string) => ({ program: name, version, full });
  return {
    repository: 'library/postgres',
    tags,
    created,
    arches: onAlpine ? ALPINE_ARCHES : DEBIAN_ARCHES,
    config,
    steps: [
      ...base.steps,
      add(
        'RUN /bin/sh -c set -eux; \tgroupadd -r postgres --gid=999; \tuseradd -r -g postgres --uid=999 --home-dir=/var/lib/postgresql --shell=/bin/bash postgres # buildkit',
        9_690,
        1_182,
        () => [...base.accounts(account), dir('/var/lib/postgresql', 0o1777, account.uid, account.gid)],
      ),
      add(
        'RUN /bin/sh -c set -eux; \tapt-get update; \tapt-get install -y --no-install-recommends gnupg less # buildkit',
        9_371_648,
        4_529_230,
        base.become,
      ),
      ...envSteps(env),
      add('RUN /bin/sh -c mkdir /docker-entrypoint-initdb.d # buildkit', 0, 116, () => [
        dir('/docker-entrypoint-initdb.d'),
      ]),
      add(
        'RUN /bin/sh -c set -ex; # buildkit',
        onAlpine ? 254_812_160 : 316_141_568,
        onAlpine ? 98_341_220 : 113_942_871,
        () => [
          ...['postgres', 'initdb', 'pg_ctl', 'pg_isready', 'psql'].map((name) =>
            program(`${bin}/${name}`, note(name), 131_072),
          ),
          ...NOT_HERE.map((name) => program(`${bin}/${name}`, { program: 'unmodelled', name }, 65_536)),
          ...(onAlpine ? [program('/bin/bash', { program: 'bash', version: '5.2.37(1)-release' }, 1_265_648)] : []),
          ...(onAlpine
            ? []
            : ['psql', 'pg_isready', 'pg_dump'].map((name) => link(`/usr/bin/${name}`, `${bin}/${name}`))),
        ],
      ),
      add(
        'RUN /bin/sh -c install --verbose --directory --owner postgres --group postgres --mode 3777 /var/run/postgresql # buildkit',
        0,
        128,
        () => [dir('/run/postgresql', 0o3777, account.uid, account.gid)],
      ),
      add(
        'RUN /bin/sh -c install --verbose --directory --owner postgres --group postgres --mode 1777 "$PGDATA" # buildkit',
        0,
        133,
        () => [dir('/var/lib/postgresql/data', 0o1777, account.uid, account.gid)],
      ),
      add('COPY docker-entrypoint.sh docker-ensure-initdb.sh /usr/local/bin/ # buildkit', 18_636, 6_072, () => [
        file('/usr/local/bin/docker-entrypoint.sh', POSTGRES_ENTRYPOINT, 0o755),
      ]),
      ...configSteps(config),
    ],
  };
}

const V17: Version = { major: '17', version: '17.6', created: '2025-09-08T17:08:14Z' };
const V16: Version = { major: '16', version: '16.10', created: '2025-09-08T17:08:40Z' };
const V15: Version = { major: '15', version: '15.14', created: '2025-09-08T17:09:11Z' };

export const POSTGRES: readonly Recipe[] = [
  postgres(V17, debian, ['latest', '17', '17.6', '17-bookworm', 'bookworm']),
  postgres(V16, debian, ['16', '16.10', '16-bookworm']),
  postgres(V15, debian, ['15', '15.14', '15-bookworm']),
  postgres(V17, alpine, ['alpine', '17-alpine', '17.6-alpine']),
  postgres(V16, alpine, ['16-alpine', '16.10-alpine']),
  postgres(V15, alpine, ['15-alpine', '15.14-alpine']),
];
