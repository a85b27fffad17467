// A Jetson with JetPack 4.x after the update of docker.io in November 2021: containers no longer start with the nvidia runtime.
import { UBUNTU_KEY } from '../../packages/catalogue/keys.ts';
import type { Offer } from '../../packages/catalogue/table.ts';
import { openBionic } from '../../packages/catalogue/ubuntu/bionic.ts';
import { armoredKeys } from '../../packages/openpgp.ts';
import type { Package, PackageFile } from '../../packages/package.ts';
import { packageSite, type Repository } from '../../packages/repository.ts';
import type { HostProfile } from '../../profile.ts';
import { connected, installation, READER } from '../installation.ts';
import { INSTALLED_DOCKER, UNIVERSE } from './docker.ts';
import { INSTALLED_NVIDIA, nvidiaSite2021 } from './nvidia.ts';

const PORTS = 'http://ports.ubuntu.com/ubuntu-ports';
const bionic = openBionic('arm64', () => []);

/** What bionic has of others' packages, beside what is told here of docker.io and its kin. */
const OWN = new Set(
  Object.values(UNIVERSE).flatMap((own) => own.map(({ control }) => /^Package: (.*)$/m.exec(control)?.[1])),
);
const offers = (component: string, pockets: readonly Offer['pocket'][]) => () =>
  bionic
    .offers()
    .filter((one) => one.component === component && pockets.includes(one.pocket) && !OWN.has(one.name))
    .map((one) => one.package);

const repository = (suite: string, component: string, packages: Repository['packages']): Repository => ({
  path: '/ubuntu-ports',
  suite,
  component,
  arch: 'arm64',
  packages,
  key: UBUNTU_KEY,
  origin: 'Ubuntu',
  version: '18.04',
  codename: 'bionic',
});

const REPOSITORIES: readonly Repository[] = [
  repository('bionic', 'main', offers('main', ['release'])),
  repository('bionic', 'universe', () => [...offers('universe', ['release'])(), ...UNIVERSE.bionic]),
  repository('bionic-updates', 'main', offers('main', ['updates', 'security'])),
  repository('bionic-updates', 'universe', () => [
    ...offers('universe', ['updates', 'security'])(),
    ...UNIVERSE['bionic-updates'],
  ]),
  repository('bionic-security', 'main', offers('main', ['security'])),
  repository('bionic-security', 'universe', () => [
    ...offers('universe', ['security'])(),
    ...UNIVERSE['bionic-security'],
  ]),
];

const SOURCES = ['bionic', 'bionic-updates', 'bionic-security'].map((suite) => `deb ${PORTS} ${suite} main universe\n`);

/** What is installed on it: Docker, these packages of NVIDIA's, and what was made by hand or by scripts. */
export function jetsonInstallation(
  nvidia: readonly Package[],
  made: Readonly<Record<string, PackageFile>> = {},
): NonNullable<HostProfile['installed']> {
  return () => {
    const { fetched: _, ...rest } = installation(bionic, {
      names: ['libltdl7', 'git', 'pigz'],
      packages: [...INSTALLED_DOCKER, ...nvidia],
      made: {
        '/etc/docker/daemon.json': {
          text: '{\n    "runtimes": {\n        "nvidia": {\n            "path": "nvidia-container-runtime",\n            "runtimeArgs": []\n        }\n    }\n}\n',
        },
        ...made,
      },
    })();
    return { ...rest, fetched: [{ uri: PORTS, repositories: REPOSITORIES }] };
  };
}

export const jetson: HostProfile = {
  name: 'jetson',
  summary: {
    ja: '2021 年 11 月の Jetson（Ubuntu 18.04 arm64、docker.io 20.10.7-0ubuntu5~18.04.3）です。--runtime nvidia が clone3 のエラーで失敗します。',
    en: 'A Jetson of November 2021 (Ubuntu 18.04 arm64, docker.io 20.10.7-0ubuntu5~18.04.3): --runtime nvidia fails over clone3.',
  },
  hostname: 'jetson',
  arch: 'arm64',
  cpus: 4,
  memory: 4156829696,
  disk: 30 * 1024 ** 3,
  kernel: { release: '4.9.253-tegra', version: '#1 SMP PREEMPT Mon Jul 26 12:19:28 PDT 2021' },
  os: {
    id: 'ubuntu',
    idLike: 'debian',
    name: 'Ubuntu',
    version: '18.04.6 LTS (Bionic Beaver)',
    versionId: '18.04',
    codename: 'bionic',
    prettyName: 'Ubuntu 18.04.6 LTS',
  },
  cgroupVersion: 1,
  cgroupDriver: 'cgroupfs',
  apparmor: false,
  login: { ...READER, groups: [...READER.groups, { name: 'video', gid: 44 }] },
  groups: [{ name: 'docker', gid: 116 }],
  workdir: '/home/reader',
  docker: { version: '20.10.7', flavour: 'ubuntu', images: [], registry: 'online' },
  network: connected({ device: 'eth0', ip: '192.168.55.100', gateway: '192.168.55.1' }, [
    packageSite('ports.ubuntu.com', '185.125.190.36', REPOSITORIES),
    nvidiaSite2021,
  ]),
  prepare: bionic.load,
  installed: jetsonInstallation(INSTALLED_NVIDIA),
  files: {
    '/etc/default/locale': 'LANG=en_US.UTF-8\n',
    '/etc/apt/sources.list': SOURCES.join(''),
    '/etc/apt/trusted.gpg.d/ubuntu-keyring-2018-archive.asc': armoredKeys([UBUNTU_KEY]),
    '/etc/nv_tegra_release':
      '# R32 (release), REVISION: 6.1, GCID: 27863751, BOARD: t210ref, EABI: aarch64, DATE: Mon Jul 26 19:20:30 UTC 2021\n',
  },
  busybox: '1.37.0',
  tools: { bash: '4.4.20', coreutils: '8.28', procps: '3.3.12', utilLinux: '2.31.1', jq: '1.5', curl: '7.58.0' },
};
