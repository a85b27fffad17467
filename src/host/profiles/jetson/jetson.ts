// A Jetson with JetPack 4.x after the update of docker.io in November 2021: containers no longer start with the nvidia runtime.
import { ARCHIVE_KEYS } from '../../packages/archives.ts';
import { splitParagraphs } from '../../packages/deb822.ts';
import { armoredKeys, type SigningKey } from '../../packages/openpgp.ts';
import type { Package } from '../../packages/package.ts';
import { packageSite, type Repository } from '../../packages/repository.ts';
import type { HostProfile, Site } from '../../profile.ts';
import { resolveSites } from '../../uplink.ts';
import * as packages from './packages.ts';

const UBUNTU_KEY = ARCHIVE_KEYS.ubuntu;
const NVIDIA_KEY: SigningKey = {
  fingerprint: 'C95B321B61E88C1809C4F759DDCAE044F796ECB0',
  algorithm: 'rsa4096',
  created: '2017-09-28',
  usage: 'SCE',
  uids: ['NVIDIA CORPORATION (Open Source Projects) <cudatools@nvidia.com>'],
};
const PORTS = 'http://ports.ubuntu.com/ubuntu-ports';
const ARCH = 'arm64';

const packagesIn = (text: string): readonly Package[] => splitParagraphs(text).map((control) => ({ control }));

const ubuntu = (suite: string, text: string): Repository => ({
  path: '/ubuntu-ports',
  suite,
  component: 'universe',
  arch: ARCH,
  packages: () => packagesIn(text),
  key: UBUNTU_KEY,
  origin: 'Ubuntu',
});
const flat = (path: string, text: string): Repository => ({
  path,
  suite: '/',
  component: '',
  arch: ARCH,
  packages: () => packagesIn(text),
  key: NVIDIA_KEY,
  origin: 'https://nvidia.github.io',
});

const UNIVERSE: readonly Repository[] = [
  ubuntu('bionic', packages.UNIVERSE),
  ubuntu('bionic-updates', packages.UNIVERSE_UPDATES),
  ubuntu('bionic-security', packages.UNIVERSE_UPDATES),
];

const nvidiaList = (paths: readonly string[]): string =>
  paths.map((path) => `deb https://nvidia.github.io/${path}/$(ARCH) /\n`).join('');

const SITES: readonly Site[] = [
  packageSite('ports.ubuntu.com', '185.125.190.36', UNIVERSE),
  packageSite(
    'nvidia.github.io',
    '185.199.108.153',
    [
      flat('/libnvidia-container/stable/ubuntu18.04/arm64', packages.STABLE_LIBRARY),
      flat('/nvidia-container-runtime/stable/ubuntu18.04/arm64', packages.STABLE_RUNTIME),
      flat('/nvidia-docker/ubuntu18.04/arm64', packages.NVIDIA_DOCKER_LIST),
      flat('/libnvidia-container/experimental/ubuntu18.04/arm64', packages.EXPERIMENTAL_LIBRARY),
      flat('/nvidia-container-runtime/experimental/ubuntu18.04/arm64', packages.EXPERIMENTAL_RUNTIME),
    ],
    {
      '/nvidia-docker/gpgkey': armoredKeys([NVIDIA_KEY]),
      '/nvidia-docker/ubuntu18.04/nvidia-docker.list': nvidiaList([
        'libnvidia-container/stable/ubuntu18.04',
        'nvidia-container-runtime/stable/ubuntu18.04',
        'nvidia-docker/ubuntu18.04',
      ]),
      '/nvidia-container-runtime/experimental/ubuntu18.04/nvidia-container-runtime.list': nvidiaList([
        'libnvidia-container/experimental/ubuntu18.04',
        'nvidia-container-runtime/experimental/ubuntu18.04',
      ]),
    },
  ),
  { hostname: 'registry-1.docker.io', ip: '54.236.113.205', fetch: () => undefined },
];

const SOURCES = UNIVERSE.map(({ suite }) => `deb ${PORTS} ${suite} universe\n`).join('');
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
  login: {
    name: 'reader',
    uid: 1000,
    gid: 1000,
    groups: [
      { name: 'reader', gid: 1000 },
      { name: 'sudo', gid: 27 },
      { name: 'video', gid: 44 },
    ],
    home: '/home/reader',
    shell: '/bin/bash',
    sudo: true,
  },
  workdir: '/home/reader',
  docker: {
    version: '20.10.7',
    flavour: 'ubuntu',
    packageVersion: '20.10.7-0ubuntu5~18.04.3',
    daemonJson: { runtimes: { nvidia: { path: 'nvidia-container-runtime', runtimeArgs: [] } } },
    images: [],
    registry: 'online',
  },
  network: {
    device: 'eth0',
    ip: '192.168.55.100',
    prefix: 24,
    gateway: '192.168.55.1',
    nameservers: ['192.168.55.1'],
    resolve: resolveSites(SITES),
    sites: SITES,
  },
  installed: () => ({
    packages: splitParagraphs(packages.INSTALLED).map((control) => ({ control })),
    fetched: [{ uri: PORTS, repositories: UNIVERSE }],
  }),
  files: {
    '/etc/apt/sources.list': SOURCES,
    '/etc/apt/trusted.gpg.d/ubuntu-keyring-2018-archive.asc': armoredKeys([UBUNTU_KEY]),
    '/etc/nv_tegra_release':
      '# R32 (release), REVISION: 6.1, GCID: 27863751, BOARD: t210ref, EABI: aarch64, DATE: Mon Jul 26 19:20:30 UTC 2021\n',
  },
  busybox: '1.37.0',
  tools: { bash: '4.4.20', coreutils: '8.28', procps: '3.3.12', utilLinux: '2.31.1', jq: '1.5', curl: '7.58.0' },
};
