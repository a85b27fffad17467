// Debian 12 with Docker as Debian packages it.
import { openBookworm } from '../packages/catalogue/debian/bookworm.ts';
import type { HostProfile } from '../profile.ts';
import { connected, installation, READER, sitesOf, sourceFiles, withDocker } from './installation.ts';

const bookworm = openBookworm('amd64');

export const debian12: HostProfile = {
  name: 'debian-12',
  summary: {
    ja: 'Debian 12 に Debian の docker.io（20.10.24）を入れたサーバーです。Compose と Buildx のプラグインはありません。',
    en: "A Debian 12 server with Debian's own docker.io (20.10.24), without the Compose and Buildx plugins.",
  },
  hostname: 'wharf',
  arch: 'amd64',
  cpus: 2,
  memory: 4 * 1024 ** 3,
  disk: 40 * 1024 ** 3,
  kernel: { release: '6.1.0-37-amd64', version: '#1 SMP PREEMPT_DYNAMIC Debian 6.1.140-1 (2025-05-22)' },
  os: {
    id: 'debian',
    idLike: '',
    name: 'Debian GNU/Linux',
    version: '12 (bookworm)',
    versionId: '12',
    codename: 'bookworm',
    prettyName: 'Debian GNU/Linux 12 (bookworm)',
  },
  cgroupVersion: 2,
  cgroupDriver: 'systemd',
  apparmor: true,
  login: withDocker(READER, 112),
  groups: [{ name: 'docker', gid: 112 }],
  workdir: '/home/reader',
  docker: {
    version: '20.10.24',
    flavour: 'debian',
    images: [],
    registry: 'online',
    account: { username: 'reader', password: 'wharf' },
  },
  network: connected({ device: 'eth0', ip: '192.168.64.12', gateway: '192.168.64.1' }, sitesOf(bookworm)),
  prepare: bookworm.load,
  installed: installation(bookworm, {
    names: ['docker.io', 'cgroupfs-mount', 'git'],
    manual: ['docker.io'],
  }),
  files: sourceFiles(bookworm),
  busybox: '1.37.0',
  tools: { bash: '5.2.15', coreutils: '9.1', procps: '4.0.2', utilLinux: '2.38.1', jq: '1.6', curl: '7.88.1' },
};
