// A Raspberry Pi whose SD card is protected by raspi-config's overlay file system, as kiosks and signs have it.
import { openBullseye } from '../packages/catalogue/debian/bullseye.ts';
import { RASPBERRY_PI_KEY } from '../packages/catalogue/keys.ts';
import { armoredKeys } from '../packages/openpgp.ts';
import type { HostProfile } from '../profile.ts';
import { connected, installation, READER, sitesOf, sourceFiles, withDocker } from './installation.ts';

const bullseye = openBullseye('arm64');

export const raspberryPi: HostProfile = {
  name: 'raspberry-pi',
  summary: {
    ja: 'ルートが overlayfs の Raspberry Pi（Raspberry Pi OS bullseye、Docker 20.10.5）です。dockerd は invalid cross-device link で起動しません。',
    en: 'A Raspberry Pi with its root on overlayfs (Raspberry Pi OS bullseye, Docker 20.10.5): dockerd does not start, invalid cross-device link.',
  },
  hostname: 'raspberrypi',
  arch: 'arm64',
  cpus: 4,
  memory: 4 * 1024 ** 3,
  disk: 30 * 1024 ** 3,
  kernel: { release: '6.1.21-v8+', version: '#1642 SMP PREEMPT Mon Apr  3 17:24:16 BST 2023', loads: ['overlay'] },
  root: { device: '/dev/mmcblk0p2', options: ['noatime'], overlay: true },
  volumes: [{ device: '/dev/sda1', target: '/mnt/usb', size: 64 * 10 ** 9 }],
  os: {
    id: 'debian',
    idLike: '',
    name: 'Debian GNU/Linux',
    version: '11 (bullseye)',
    versionId: '11',
    codename: 'bullseye',
    prettyName: 'Debian GNU/Linux 11 (bullseye)',
  },
  cgroupVersion: 2,
  cgroupDriver: 'systemd',
  apparmor: false,
  login: withDocker({ ...READER, groups: [...READER.groups, { name: 'video', gid: 44 }] }, 112),
  groups: [{ name: 'docker', gid: 112 }],
  workdir: '/home/reader',
  docker: { version: '20.10.5', flavour: 'debian', images: [], registry: 'online' },
  network: connected({ device: 'eth0', ip: '192.168.64.30', gateway: '192.168.64.1' }, sitesOf(bullseye)),
  prepare: bullseye.load,
  installed: installation(bullseye, {
    names: ['docker.io', 'cgroupfs-mount', 'git'],
    manual: ['docker.io'],
    made: {
      // Docker ran once before the card was protected: these lie in the lower layer.
      '/var/lib/docker/runtimes': { directory: true, mode: 0o700 },
      '/boot/cmdline.txt': {
        text: 'boot=overlay console=serial0,115200 console=tty1 root=PARTUUID=d9b3f436-02 rootfstype=ext4 fsck.repair=yes rootwait\n',
      },
      '/boot/config.txt': { text: 'dtparam=audio=on\narm_64bit=1\n' },
    },
  }),
  files: {
    ...sourceFiles(bullseye),
    '/etc/apt/sources.list.d/raspi.list': '#deb http://archive.raspberrypi.org/debian/ bullseye main\n',
    '/etc/apt/trusted.gpg.d/raspberrypi-archive-stable.asc': armoredKeys([RASPBERRY_PI_KEY]),
  },
  busybox: '1.37.0',
  tools: { bash: '5.1.4', coreutils: '8.32', procps: '3.3.17', utilLinux: '2.36.1', jq: '1.6', curl: '7.74.0' },
};
