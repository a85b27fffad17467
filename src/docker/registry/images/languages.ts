/** The official python and node images. Their interpreters run one-liners and say that they run no programs. */
import { dir, type Entry, file, link, program } from '../layer.ts';
import { alpine, type Base, configSteps, debian, envSteps } from './base.ts';
import { type Arch, add, type Recipe, type Step, set } from './recipe.ts';

const ARCHES: readonly Arch[] = ['amd64', 'arm/v7', 'arm64', '386', 'ppc64le', 's390x'];

/** What the large images have below the interpreter: compilers and headers in three layers. */
const buildpackDeps: readonly Step[] = [
  add(
    'RUN /bin/sh -c set -eux; \tapt-get update; \tapt-get install -y --no-install-recommends \t\tca-certificates \t\tcurl \t\tgnupg \t\tnetbase \t\tsq \t\twget # buildkit',
    48_497_664,
    24_038_112,
    () => [
      program('/usr/bin/curl', { program: 'curl', version: '7.88.1' }, 262_144),
      program('/usr/bin/wget', { program: 'wget', package: 'GNU Wget', version: '1.21.3' }, 262_144),
      dir('/etc/ssl/certs'),
    ],
  ),
  add(
    'RUN /bin/sh -c apt-get update && apt-get install -y --no-install-recommends \t\tgit \t\tmercurial \t\topenssh-client \t\tsubversion \t\tprocps # buildkit',
    177_209_344,
    64_385_281,
    () => [
      ...['git', 'ssh'].map((name) => program(`/usr/bin/${name}`, { program: 'unmodelled', name }, 65_536)),
      ...['ps', 'top', 'free', 'pgrep', 'pkill', 'uptime', 'watch'].map((name) =>
        program(`/usr/bin/${name}`, { program: name, package: 'procps', version: '4.0.2' }, 65_536),
      ),
    ],
  ),
  add(
    'RUN /bin/sh -c set -ex; \tapt-get update; \tapt-get install -y --no-install-recommends \t\tautoconf \t\tautomake \t\tg++ \t\tgcc \t\tmake # buildkit',
    587_202_560,
    211_389_440,
    () =>
      ['gcc', 'g++', 'make', 'autoconf', 'automake'].map((name) =>
        program(`/usr/bin/${name}`, { program: 'unmodelled', name }, 65_536),
      ),
  ),
];

type Kind = 'full' | 'slim' | 'alpine';

const baseOf = (kind: Kind): Base => (kind === 'alpine' ? alpine : debian);

function pythonFiles(version: string): Entry[] {
  const [major, minor] = version.split('.');
  return [
    program(`/usr/local/bin/python${major}.${minor}`, { program: 'python', version }, 65_536),
    link('/usr/local/bin/python3', `python${major}.${minor}`),
    link('/usr/local/bin/python', 'python3'),
    program('/usr/local/bin/pip3', { program: 'pip', version }, 16_384),
    link('/usr/local/bin/pip', 'pip3'),
    dir(`/usr/local/lib/python${major}.${minor}/site-packages`),
  ];
}

function python(version: string, created: string, kind: Kind, tags: readonly string[]): Recipe {
  const base = baseOf(kind);
  const env = [
    'LANG=C.UTF-8',
    ...(Number(version.split('.')[1]) < 13 ? ['GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305'] : []),
    `PYTHON_VERSION=${version}`,
  ];
  const config: Recipe['config'] = {
    Env: ['PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', ...env],
    Cmd: ['python3'],
    ...(kind === 'alpine' && { WorkingDir: '/' }),
  };
  const [size, compressed] =
    kind === 'full' ? [68_157_440, 27_262_976] : kind === 'slim' ? [41_943_040, 13_631_488] : [36_700_160, 13_107_200];
  return {
    repository: 'library/python',
    tags,
    created,
    arches: ARCHES,
    config,
    steps: [
      ...base.steps,
      ...(kind === 'full' ? buildpackDeps : []),
      set('ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'),
      ...envSteps(env),
      add(
        'RUN /bin/sh -c set -eux; \t\twget -O python.tar.xz "https://www.python.org/ftp/python/$PYTHON_VERSION/Python-$PYTHON_VERSION.tar.xz"; # buildkit',
        size,
        compressed,
        () => pythonFiles(version),
      ),
      add(
        'RUN /bin/sh -c set -eux; \tfor src in idle3 pip3 pydoc3 python3 python3-config; do # buildkit',
        0,
        249,
        () => [],
      ),
      set('CMD ["python3"]'),
    ],
  };
}

/** Options, and words that are no commands, are for node itself. */
const NODE_ENTRYPOINT = `#!/bin/sh
set -e

if [ "\${1#-}" != "$1" ] || [ -z "$(command -v "$1")" ]; then
    set -- node "$@"
elif [ -f "$1" ] && ! [ -x "$1" ]; then
    set -- node "$@"
fi

exec "$@"
`;

const nodeFiles = (version: string, npm: string): Entry[] => [
  program('/usr/local/bin/node', { program: 'node', version }, 262_144),
  ...['npm', 'npx', 'corepack'].map((name) =>
    program(`/usr/local/bin/${name}`, { program: 'npm', name, version: npm }, 16_384),
  ),
  link('/usr/local/bin/nodejs', 'node'),
];

function node(version: string, npm: string, created: string, kind: Kind, tags: readonly string[]): Recipe {
  const base = baseOf(kind);
  const env = [`NODE_VERSION=${version}`, 'YARN_VERSION=1.22.22'];
  const account = {
    name: 'node',
    uid: 1000,
    gid: 1000,
    home: '/home/node',
    shell: kind === 'alpine' ? '/bin/sh' : '/bin/bash',
  };
  const config: Recipe['config'] = {
    Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', ...env],
    Entrypoint: ['docker-entrypoint.sh'],
    Cmd: ['node'],
    ...(kind === 'alpine' && { WorkingDir: '/' }),
  };
  return {
    repository: 'library/node',
    tags,
    created,
    arches:
      kind === 'alpine'
        ? ['amd64', 'arm/v6', 'arm/v7', 'arm64', 's390x']
        : ['amd64', 'arm/v7', 'arm64', 'ppc64le', 's390x'],
    config,
    steps: [
      ...base.steps,
      ...(kind === 'full' ? buildpackDeps : []),
      add(
        'RUN /bin/sh -c groupadd --gid 1000 node   && useradd --uid 1000 --gid node --shell /bin/bash --create-home node # buildkit',
        8_930,
        3_320,
        () => [...base.accounts(account), dir('/home/node', 0o755, 1000, 1000)],
      ),
      ...envSteps(env.slice(0, 1)),
      add(
        'RUN /bin/sh -c ARCH= OPENSSL_ARCH= && dpkgArch="$(dpkg --print-architecture)" # buildkit',
        158_334_976,
        50_331_648,
        () => nodeFiles(version, npm),
      ),
      ...envSteps(env.slice(1)),
      add(
        'RUN /bin/sh -c set -ex   && for key in 6A010C5166006599AA17F08146C2A1F0A0A0A0A0 # buildkit',
        5_337_088,
        1_712_128,
        () => [program('/usr/local/bin/yarn', { program: 'npm', name: 'yarn', version: '1.22.22' }, 16_384)],
      ),
      add('COPY docker-entrypoint.sh /usr/local/bin/ # buildkit', 388, 446, () => [
        file('/usr/local/bin/docker-entrypoint.sh', NODE_ENTRYPOINT, 0o775),
      ]),
      ...configSteps(config).filter(({ by }) => !by.startsWith('WORKDIR')),
    ],
  };
}

const PYTHONS = [
  ['3.14.0', '2025-10-07T18:32:54Z', ['3.14', '3', 'latest']],
  ['3.13.9', '2025-10-14T20:10:21Z', ['3.13']],
  ['3.12.12', '2025-10-09T19:42:10Z', ['3.12']],
  ['3.11.14', '2025-10-09T19:41:02Z', ['3.11']],
  ['3.10.19', '2025-10-09T19:40:30Z', ['3.10']],
] as const;

const NODES = [
  ['24.11.0', '11.6.1', '2025-10-28T20:01:27Z', ['24', 'lts', 'krypton', 'latest']],
  ['22.21.1', '10.9.4', '2025-10-28T20:01:40Z', ['22', 'jod']],
  ['20.19.5', '10.8.2', '2025-09-04T17:21:11Z', ['20', 'iron']],
  ['18.20.8', '10.8.2', '2025-03-27T21:14:00Z', ['18', 'hydrogen']],
] as const;

const suffixed = (tags: readonly string[], version: string, kind: Kind): readonly string[] => {
  const all = [...tags, version];
  if (kind === 'full') return [...all, ...all.filter((tag) => tag !== 'latest').map((tag) => `${tag}-bookworm`)];
  return all.flatMap((tag) =>
    tag === 'latest' ? [kind] : [`${tag}-${kind}`, ...(kind === 'slim' ? [`${tag}-slim-bookworm`] : [])],
  );
};

const KINDS: readonly Kind[] = ['full', 'slim', 'alpine'];

export const PYTHON: readonly Recipe[] = PYTHONS.flatMap(([version, created, tags]) =>
  KINDS.map((kind) => python(version, created, kind, suffixed(tags, version, kind))),
);

export const NODE: readonly Recipe[] = NODES.flatMap(([version, npm, created, tags]) =>
  KINDS.map((kind) => node(version, npm, created, kind, suffixed(tags, version, kind))),
);
