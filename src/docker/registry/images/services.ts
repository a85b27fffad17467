/** Images that can be pulled, listed and inspected; the programs in them say that they are not part of this sandbox. */
import { dir, program } from '../layer.ts';
import { bookworm } from './debian.ts';
import { add, DEFAULT_PATH, type Recipe, type Step, set } from './recipe.ts';

const absent = (path: string): readonly ReturnType<typeof program>[] => [
  program(path, { program: 'unmodelled', name: path.split('/').pop() ?? path }, 65536),
];

interface Service {
  readonly name: string;
  readonly tags: readonly string[];
  readonly created: string;
  readonly env: readonly string[];
  readonly executables: readonly string[];
  readonly size: number;
  readonly compressed: number;
  readonly config: Recipe['config'];
}

const variables = (env: readonly string[]): Step[] => env.map((pair) => set(`ENV ${pair}`));

const service = ({ name, tags, created, env, executables, size, compressed, config }: Service): Recipe => ({
  repository: `library/${name}`,
  tags,
  created,
  config: {
    Env: [env.some((pair) => pair.startsWith('PATH=')) ? '' : DEFAULT_PATH, ...env].filter((pair) => pair !== ''),
    ...config,
  },
  steps: [
    bookworm,
    ...variables(env),
    add(`RUN /bin/sh -c install ${name} # buildkit`, size, compressed, () => [
      ...Object.keys(config.Volumes ?? {}).map((path) => dir(path)),
      ...(config.WorkingDir ? [dir(config.WorkingDir)] : []),
      ...executables.flatMap(absent),
    ]),
    set(`CMD ${JSON.stringify(config.Cmd ?? []).replaceAll('","', '" "')}`),
  ],
});

export const SERVICES: readonly Recipe[] = [
  service({
    name: 'redis',
    tags: ['latest', '8', '8.2', '7', '7.4'],
    created: '2025-10-03T18:21:40Z',
    env: ['REDIS_VERSION=8.2.2'],
    executables: ['/usr/local/bin/redis-server', '/usr/local/bin/redis-cli', '/usr/local/bin/docker-entrypoint.sh'],
    size: 62410752,
    compressed: 24117248,
    config: {
      ExposedPorts: { '6379/tcp': {} },
      Entrypoint: ['docker-entrypoint.sh'],
      Cmd: ['redis-server'],
      WorkingDir: '/data',
      Volumes: { '/data': {} },
    },
  }),
  service({
    name: 'httpd',
    tags: ['latest', '2', '2.4', '2.4.65'],
    created: '2025-07-24T01:07:28Z',
    env: [
      'PATH=/usr/local/apache2/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      'HTTPD_PREFIX=/usr/local/apache2',
      'HTTPD_VERSION=2.4.65',
    ],
    executables: ['/usr/local/bin/httpd-foreground', '/usr/local/apache2/bin/httpd'],
    size: 42106880,
    compressed: 16252928,
    config: {
      ExposedPorts: { '80/tcp': {} },
      Cmd: ['httpd-foreground'],
      WorkingDir: '/usr/local/apache2',
      StopSignal: 'SIGWINCH',
    },
  }),
  service({
    name: 'python',
    tags: ['latest', '3', '3.14', '3.13', '3.12', '3.12-slim', '3-slim', 'slim'],
    created: '2025-10-07T12:00:00Z',
    env: ['PATH=/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin', 'LANG=C.UTF-8', 'PYTHON_VERSION=3.14.0'],
    executables: ['/usr/local/bin/python3', '/usr/local/bin/python', '/usr/local/bin/pip'],
    size: 44564480,
    compressed: 16777216,
    config: { Cmd: ['python3'] },
  }),
  service({
    name: 'node',
    tags: ['latest', '24', '22', '20', 'lts', '22-slim', 'slim'],
    created: '2025-10-28T20:01:27Z',
    env: ['NODE_VERSION=24.11.0', 'YARN_VERSION=1.22.22'],
    executables: ['/usr/local/bin/node', '/usr/local/bin/npm', '/usr/local/bin/docker-entrypoint.sh'],
    size: 155189248,
    compressed: 51380224,
    config: { Entrypoint: ['docker-entrypoint.sh'], Cmd: ['node'] },
  }),
];
