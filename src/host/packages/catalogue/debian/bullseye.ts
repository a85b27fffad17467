/** Debian 11, of which Raspberry Pi OS of that name is made. */
import { openRelease, type Tables } from '../archive.ts';
import type { Distribution } from '../control.ts';
import { dockerIoOffers } from '../docker-io.ts';
import { dockerTools } from './docker-tools.ts';

const DOCKER_IO = {
  pocket: 'security',
  engine: '20.10.5',
  docker: '20.10.5+dfsg1-1+deb11u4',
  containerd: '1.4.13~ds1-1~deb11u6',
  runc: '1.0.0~rc93+ds1-5+deb11u5',
  relations: {
    'Pre-Depends': 'init-system-helpers (>= 1.54~)',
    Depends:
      'libc6 (>= 2.17), libdevmapper1.02.1 (>= 2:1.02.97), libsystemd0, adduser, containerd (>= 1.4~), iptables, lsb-base, runc (>= 1.0.0~rc8~), tini',
    Recommends: 'apparmor, ca-certificates, cgroupfs-mount, git, needrestart (>= 3.1~), xz-utils',
    Suggests:
      'docker-doc, aufs-tools, btrfs-progs, debootstrap, e2fsprogs, rinse, rootlesskit, xfsprogs, zfs-fuse | zfsutils-linux',
    Conflicts: 'docker-ce, docker-ce-cli, docker-ce-rootless-extras',
  },
  sizes: [140_600, 28_830_152, 68_534, 14_694_780, 7_588, 2_079_492],
} as const;

const tables = (): Tables => ({
  base: import('./bullseye/base.ts'),
  server: import('./bullseye/server.ts'),
  more: import('./bullseye/more.ts'),
});

export const openBullseye = (arch: Distribution['arch']): ReturnType<typeof openRelease> =>
  openRelease(
    { tables, special: (of) => [...dockerIoOffers(DOCKER_IO, of), ...dockerTools('bullseye', of)] },
    { id: 'debian', codename: 'bullseye', arch },
  );
