/** Debian 12. */
import { openRelease, type Tables } from '../archive.ts';
import type { Distribution } from '../control.ts';
import { dockerIoOffers } from '../docker-io.ts';
import { dockerTools } from './docker-tools.ts';

const DOCKER_IO = {
  pocket: 'release',
  engine: '20.10.24',
  docker: '20.10.24+dfsg1-1+deb12u1',
  containerd: '1.6.20~ds1-1+deb12u3',
  runc: '1.1.5+ds1-1+deb12u1',
  relations: {
    'Pre-Depends': 'init-system-helpers (>= 1.54~)',
    Depends:
      'libc6 (>= 2.34), libdevmapper1.02.1 (>= 2:1.02.97), libsystemd0, adduser, containerd (>= 1.4~), iptables, lsb-base, runc (>= 1.0.0~rc8~), tini',
    Recommends: 'apparmor, ca-certificates, cgroupfs-mount, git, needrestart (>= 3.1~), xz-utils',
    Suggests:
      'docker-doc, aufs-tools, btrfs-progs, debootstrap, e2fsprogs, rinse, rootlesskit, xfsprogs, zfs-fuse | zfsutils-linux',
    Conflicts: 'docker-ce, docker-ce-cli, docker-ce-rootless-extras',
  },
  sizes: [147_576, 36_212_868, 98_393, 25_903_404, 8_633, 2_709_960],
} as const;

const tables = (): Tables => ({
  base: import('./bookworm/base.ts'),
  server: import('./bookworm/server.ts'),
  more: import('./bookworm/more.ts'),
});

export const openBookworm = (arch: Distribution['arch']): ReturnType<typeof openRelease> =>
  openRelease(
    { tables, special: (of) => [...dockerIoOffers(DOCKER_IO, of), ...dockerTools('bookworm', of)] },
    { id: 'debian', codename: 'bookworm', arch },
  );
