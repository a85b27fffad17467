// Ubuntu 24.04 with Docker from Docker's own packages, and before anybody has installed it.

import { installedDocker } from '../packages/catalogue/docker/packages.ts';
import { DOCKER_KEY } from '../packages/catalogue/keys.ts';
import { openNoble } from '../packages/catalogue/ubuntu/noble.ts';
import { armoredKeys } from '../packages/openpgp.ts';
import type { HostProfile } from '../profile.ts';
import { connected, installation, READER, sitesOf, sourceFiles, withDocker } from './installation.ts';

const noble = openNoble('amd64');
const NETWORK = connected({ device: 'eth0', ip: '192.168.64.10', gateway: '192.168.64.1' }, sitesOf(noble));

export const UBUNTU_2404_OS: HostProfile['os'] = {
  id: 'ubuntu',
  idLike: 'debian',
  name: 'Ubuntu',
  version: '24.04.1 LTS (Noble Numbat)',
  versionId: '24.04',
  codename: 'noble',
  prettyName: 'Ubuntu 24.04.1 LTS',
};

export const NOBLE_TOOLS: HostProfile['tools'] = {
  bash: '5.2.21',
  coreutils: '9.4',
  procps: '4.0.4',
  utilLinux: '2.39.3',
  jq: '1.7.1',
  curl: '8.5.0',
};

/** Docker's repository as its documentation has it added. */
export const DOCKER_SOURCE = {
  '/etc/apt/keyrings/docker.asc': armoredKeys([DOCKER_KEY]),
  '/etc/apt/sources.list.d/docker.list':
    'deb [arch=amd64 signed-by=/etc/apt/keyrings/docker.asc] https://download.docker.com/linux/ubuntu noble stable\n',
};

const DOCKER: NonNullable<HostProfile['docker']> = {
  version: '27.3.1',
  flavour: 'docker-ce',
  images: [],
  registry: 'online',
  account: { username: 'reader', password: 'wharf', private: ['ledger'] },
};

/** What apt installs along with Docker's packages. */
const TOOLS_OF_DOCKER = ['git', 'pigz', 'dbus-user-session', 'slirp4netns'];

/** The default host: an ordinary server with Docker from Docker's own packages. */
export const ubuntu2404: HostProfile = {
  name: 'ubuntu-24.04',
  summary: {
    ja: 'Ubuntu 24.04 に Docker 27.3.1 を入れた、ふつうのサーバーです。ユーザーは docker グループに入っています。',
    en: 'An ordinary Ubuntu 24.04 server with Docker 27.3.1; the user is in the docker group.',
  },
  hostname: 'harbor',
  arch: 'amd64',
  cpus: 2,
  memory: 4 * 1024 ** 3,
  disk: 40 * 1024 ** 3,
  kernel: { release: '6.8.0-48-generic', version: '#48-Ubuntu SMP PREEMPT_DYNAMIC' },
  os: UBUNTU_2404_OS,
  cgroupVersion: 2,
  cgroupDriver: 'systemd',
  apparmor: true,
  login: withDocker(READER),
  groups: [{ name: 'docker', gid: 988 }],
  workdir: '/home/reader',
  docker: DOCKER,
  network: NETWORK,
  prepare: noble.load,
  installed: installation(noble, {
    names: TOOLS_OF_DOCKER,
    packages: installedDocker('27.3.1', noble.of),
  }),
  files: { ...sourceFiles(noble), ...DOCKER_SOURCE },
  busybox: '1.37.0',
  tools: NOBLE_TOOLS,
};

/** The same server with another release of Docker's packages. */
const withRelease = (version: string, short: string): HostProfile => ({
  ...ubuntu2404,
  name: `ubuntu-24.04-docker-${short}`,
  summary: {
    ja: `Ubuntu 24.04 に Docker ${version} を入れたサーバーです。ほかは ubuntu-24.04 と同じです。`,
    en: `An Ubuntu 24.04 server with Docker ${version}; the rest is as on ubuntu-24.04.`,
  },
  docker: { ...DOCKER, version },
  installed: installation(noble, { names: TOOLS_OF_DOCKER, packages: installedDocker(version, noble.of) }),
});

export const ubuntu2404Docker26 = withRelease('26.1.4', '26.1');
export const ubuntu2404Docker28 = withRelease('28.5.2', '28.5');

/** The same server before Docker. */
export const ubuntu2404Bare: HostProfile = {
  ...ubuntu2404,
  name: 'ubuntu-24.04-bare',
  summary: {
    ja: 'まだ Docker の入っていない Ubuntu 24.04 です。インストールの手順を最初から試せます。',
    en: 'Ubuntu 24.04 before Docker: the place to install it step by step.',
  },
  login: READER,
  groups: [],
  installed: installation(noble),
  files: sourceFiles(noble),
};
