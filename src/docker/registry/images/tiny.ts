/** Small images of one program: the registry, and a web server that tells who asks. */
import { dir, type Entry, file, program } from '../layer.ts';
import { alpineFiles } from './busybox.ts';
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
