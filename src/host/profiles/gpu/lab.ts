// A lab without GPUs: nvidia-container-toolkit 1.17.1 over a fake driver, as ssst0n3/docker_archive builds it.
import { fakeDriverFiles } from '../../nvidia/files/fake.ts';
import { installedDocker } from '../../packages/catalogue/docker/packages.ts';
import { toolkitPackages } from '../../packages/catalogue/nvidia/toolkit.ts';
import { openNoble } from '../../packages/catalogue/ubuntu/noble.ts';
import type { HostProfile } from '../../profile.ts';
import { connected, installation, ROOT_LOGIN, sitesOf, sourceFiles } from '../installation.ts';
import { DOCKER_SOURCE, NOBLE_TOOLS, UBUNTU_2404_OS } from '../ubuntu-24.04.ts';
import { daemonJson, toolkitConfig } from './configuration.ts';

const noble = openNoble('amd64');
const KERNEL = '6.8.0-64-generic';

export const gpuLab: HostProfile = {
  name: 'gpu-lab',
  summary: {
    ja: 'GPU なしで試せる実験室です。偽の Tesla T4 が 4 枚あり、nvidia-container-toolkit 1.17.1 と Docker 27.3.1 が入っています。root でログインします。',
    en: 'A lab that needs no GPU: four fake Tesla T4, nvidia-container-toolkit 1.17.1 and Docker 27.3.1, a login as root.',
  },
  hostname: 'nvidia-container-toolkit-1-17-1',
  arch: 'amd64',
  cpus: 2,
  // 1.922GiB, as `docker info` prints it.
  memory: 2_063_732_736,
  disk: 10 * 1024 ** 3,
  kernel: {
    release: KERNEL,
    version: '#67-Ubuntu SMP PREEMPT_DYNAMIC Sun Jun 15 20:23:31 UTC 2025',
    // Its image is small: hence the two warnings at the end of `docker info`.
    lacks: ['br_netfilter'],
  },
  os: { ...UBUNTU_2404_OS, version: '24.04.2 LTS (Noble Numbat)', prettyName: 'Ubuntu 24.04.2 LTS' },
  cgroupVersion: 2,
  cgroupDriver: 'systemd',
  apparmor: true,
  login: ROOT_LOGIN,
  groups: [{ name: 'docker', gid: 988 }],
  workdir: '/root',
  docker: { version: '27.3.1', flavour: 'docker-ce', images: [], registry: 'online' },
  network: connected({ device: 'ens3', ip: '10.0.2.15', gateway: '10.0.2.2' }, sitesOf(noble)),
  prepare: noble.load,
  installed: installation(noble, {
    names: ['git', 'pigz', 'dbus-user-session', 'slirp4netns'],
    packages: [...installedDocker('27.3.1', noble.of), ...toolkitPackages('1.17.1', 'amd64')],
    made: {
      ...fakeDriverFiles({ version: '575.57.08', kernel: KERNEL, arch: 'amd64' }),
      '/etc/nvidia-container-runtime/config.toml': { text: toolkitConfig('1.17.1') },
      '/etc/docker/daemon.json': { text: daemonJson },
      '/var/lib/docker/engine-id': { text: '56d953c8-925d-4ff1-b74d-d9e2041a5e81', mode: 0o600 },
    },
  }),
  files: { ...sourceFiles(noble), ...DOCKER_SOURCE },
  busybox: '1.37.0',
  tools: NOBLE_TOOLS,
};
