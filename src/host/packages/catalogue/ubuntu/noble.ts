/** Ubuntu 24.04. */
import { openRelease, type Tables } from '../archive.ts';
import type { Distribution } from '../control.ts';
import { dockerIoOffers } from '../docker-io.ts';
import { dockerTools } from './docker-tools.ts';
import { kernelOffers } from './kernel.ts';
import { DRIVERS, driverOffers, moduleOffers } from './nvidia.ts';

/** The kernel that updates bring. */
export const NOBLE_KERNEL = '6.8.0-88-generic';

const DOCKER_IO = {
  pocket: 'updates',
  engine: '28.2.2',
  docker: '28.2.2-0ubuntu1~24.04.1',
  containerd: '1.7.28-0ubuntu1~24.04.1',
  runc: '1.3.3-0ubuntu1~24.04.2',
  relations: {
    Depends:
      'adduser, containerd (>= 1.2.6-0ubuntu1~), iptables, debconf (>= 0.5) | debconf-2.0, libc6 (>= 2.34), libsystemd0 (>= 209~)',
    Recommends: 'ca-certificates, git, pigz, ubuntu-fan, xz-utils, apparmor',
    Suggests:
      'aufs-tools, btrfs-progs, cgroupfs-mount | cgroup-lite, debootstrap, docker-buildx, docker-compose-v2, docker-doc, rinse, zfs-fuse | zfsutils',
    Conflicts: 'podman-docker',
    Replaces: 'podman-docker',
  },
  sizes: [122_880, 30_000_126, 140_288, 38_400_482, 36_052, 8_815_306],
} as const;

const tables = (): Tables => ({
  base: import('./noble/base.ts'),
  server: import('./noble/server.ts'),
  more: import('./noble/more.ts'),
});

export const openNoble = (arch: Distribution['arch']): ReturnType<typeof openRelease> =>
  openRelease(
    {
      tables,
      special: (of) => [
        ...dockerIoOffers(DOCKER_IO, of),
        ...dockerTools('24.04', of),
        ...kernelOffers(NOBLE_KERNEL, 'security', of),
        ...DRIVERS.flatMap((driver) => [...driverOffers(driver, of), ...moduleOffers(driver, NOBLE_KERNEL, of)]),
      ],
    },
    { id: 'ubuntu', codename: 'noble', arch },
  );
