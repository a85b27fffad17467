/** Small images of one program: the registry, and a web server that tells who asks. */
import { dir, type Entry, file, program } from '../layer.ts';
import { alpineFiles } from './alpine.ts';
import { type Arch, add, DEFAULT_PATH, type Recipe, set } from './recipe.ts';

const ARCHES: readonly Arch[] = ['amd64', 'arm/v6', 'arm/v7', 'arm64', 'ppc64le', 's390x'];

const ENTRYPOINT = `#!/bin/sh

set -e

case "$1" in
    *.yaml|*.yml) set -- registry serve "$@" ;;
    serve|garbage-collect|help|-*) set -- registry "$@" ;;
esac

exec "$@"
`;

const CONFIG = `version: 0.1
log:
  fields:
    service: registry
storage:
  cache:
    blobdescriptor: inmemory
  filesystem:
    rootdirectory: /var/lib/registry
http:
  addr: :5000
  headers:
    X-Content-Type-Options: [nosniff]
health:
  storagedriver:
    enabled: true
    interval: 10s
    threshold: 3
`;

const registryFiles = (): Entry[] => [
  program('/bin/registry', { program: 'registry', version: '2.8.3' }, 65_536),
  file('/etc/docker/registry/config.yml', CONFIG),
  dir('/var/lib/registry'),
];

export const REGISTRY: readonly Recipe[] = [
  {
    repository: 'library/registry',
    tags: ['2', '2.8', '2.8.3', 'latest'],
    created: '2023-10-02T18:42:29Z',
    arches: ARCHES,
    config: {
      Env: [DEFAULT_PATH],
      Entrypoint: ['/entrypoint.sh'],
      Cmd: ['/etc/docker/registry/config.yml'],
      ExposedPorts: { '5000/tcp': {} },
      Volumes: { '/var/lib/registry': {} },
    },
    steps: [
      add('ADD alpine-minirootfs-3.18.4-x86_64.tar.gz / # buildkit', 7_339_520, 3_402_422, () =>
        alpineFiles('3.18.4', '1.36.1'),
      ),
      set('CMD ["/bin/sh"]'),
      add('RUN /bin/sh -c apk add --no-cache ca-certificates # buildkit', 503_808, 293_765, () => [
        dir('/etc/ssl/certs'),
      ]),
      add(
        'RUN /bin/sh -c set -eux; \tversion=\'2.8.3\'; \tapkArch="$(apk --print-arch)"; # buildkit',
        17_530_880,
        5_600_140,
        registryFiles,
      ),
      add('COPY ./config-example.yml /etc/docker/registry/config.yml # buildkit', 353, 370, () => []),
      set('VOLUME [/var/lib/registry]'),
      set('EXPOSE map[5000/tcp:{}]'),
      add('COPY docker-entrypoint.sh /entrypoint.sh # buildkit', 155, 210, () => [
        file('/entrypoint.sh', ENTRYPOINT, 0o755),
      ]),
      set('ENTRYPOINT ["/entrypoint.sh"]'),
      set('CMD ["/etc/docker/registry/config.yml"]'),
    ],
  },
];

/** An image whose program says that it is not part of this sandbox. */
function absent(options: {
  readonly repository: string;
  readonly tags: readonly string[];
  readonly created: string;
  readonly size: number;
  readonly path: string;
  readonly config: Recipe['config'];
  readonly more?: readonly string[];
}): Recipe {
  const { repository, tags, created, size, path, config, more = [] } = options;
  return {
    repository,
    tags,
    created,
    arches: ['amd64', 'arm/v6', 'arm/v7', 'arm64'],
    config,
    steps: [
      add('ADD alpine-minirootfs-3.22.2-x86_64.tar.gz / # buildkit', 8_315_072, 3_801_927, () =>
        alpineFiles('3.22.2', '1.37.0'),
      ),
      set('CMD ["/bin/sh"]'),
      add('RUN /bin/sh -c set -eux; # buildkit', size, Math.round(size * 0.4), () =>
        [path, ...more].map((one) =>
          program(one, { program: 'unmodelled', name: one.slice(one.lastIndexOf('/') + 1) }, 65_536),
        ),
      ),
      set(`ENTRYPOINT ${JSON.stringify(config.Entrypoint ?? [])}`),
    ],
  };
}

export const WHOAMI: readonly Recipe[] = [
  {
    repository: 'traefik/whoami',
    tags: ['latest', 'v1.11', 'v1.11.0', 'v1.10', 'v1.10.4'],
    created: '2025-03-05T10:02:28Z',
    arches: ['amd64', 'arm/v6', 'arm/v7', 'arm64'],
    config: { Env: [DEFAULT_PATH], Entrypoint: ['/whoami'], ExposedPorts: { '80/tcp': {} }, WorkingDir: '/' },
    steps: [
      add('COPY /usr/share/zoneinfo /usr/share/zoneinfo # buildkit', 1_290_000, 453_000, () => [
        dir('/usr/share/zoneinfo'),
      ]),
      add('COPY whoami . # buildkit', 5_242_880, 2_228_224, () => [
        program('/whoami', { program: 'whoami-server' }, 65_536),
      ]),
      set('ENTRYPOINT ["/whoami"]'),
      set('EXPOSE map[80/tcp:{}]'),
    ],
  },
];

export const DOCKER: readonly Recipe[] = [
  absent({
    repository: 'library/docker',
    tags: ['latest', '28', '28.5', '28.5.2', '28-dind', 'dind', '28.5.2-dind'],
    created: '2025-11-06T01:12:21Z',
    size: 380_000_000,
    path: '/usr/local/bin/dockerd-entrypoint.sh',
    more: ['/usr/local/bin/dockerd', '/usr/local/bin/docker', '/usr/local/bin/containerd', '/usr/local/bin/runc'],
    config: {
      Env: [DEFAULT_PATH, 'DOCKER_VERSION=28.5.2', 'DOCKER_TLS_CERTDIR=/certs'],
      Entrypoint: ['dockerd-entrypoint.sh'],
      Cmd: [],
      ExposedPorts: { '2375/tcp': {}, '2376/tcp': {} },
      Volumes: { '/var/lib/docker': {} },
    },
  }),
  absent({
    repository: 'library/docker',
    tags: ['cli', '28-cli', '28.5.2-cli'],
    created: '2025-11-06T01:12:21Z',
    size: 170_000_000,
    path: '/usr/local/bin/docker-entrypoint.sh',
    more: ['/usr/local/bin/docker'],
    config: {
      Env: [DEFAULT_PATH, 'DOCKER_VERSION=28.5.2', 'DOCKER_TLS_CERTDIR=/certs'],
      Entrypoint: ['docker-entrypoint.sh'],
      Cmd: ['sh'],
    },
  }),
];

export const BINFMT: readonly Recipe[] = [
  absent({
    repository: 'tonistiigi/binfmt',
    tags: ['latest', 'qemu-v10.0.4', 'qemu-v9.2.2'],
    created: '2025-09-08T17:10:10Z',
    size: 68_157_440,
    path: '/usr/bin/binfmt',
    config: { Env: [DEFAULT_PATH], Entrypoint: ['/usr/bin/binfmt'], Volumes: { '/tmp': {} } },
  }),
];

export const RATE_LIMIT_PREVIEW: readonly Recipe[] = [
  absent({
    repository: 'ratelimitpreview/test',
    tags: ['latest', 'pull'],
    created: '2020-09-29T18:21:57Z',
    size: 1_048_576,
    path: '/hello',
    config: { Env: [DEFAULT_PATH], Cmd: ['/hello'] },
  }),
];
