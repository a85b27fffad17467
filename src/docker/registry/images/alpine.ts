/** Alpine Linux, as images of its own and as the base of others. */
import { busyboxApplets } from '../busybox-applets.ts';
import { dir, type Entry, file, link, program } from '../layer.ts';
import { type Arch, add, DEFAULT_PATH, type Recipe, set } from './recipe.ts';

const ALPINE_ARCHES: readonly Arch[] = ['amd64', 'arm/v6', 'arm/v7', 'arm64', '386', 'ppc64le', 'riscv64', 's390x'];

const lines = (list: readonly string[]): string => list.map((line) => `${line}\n`).join('');

const SBIN = new Set(
  'acpid adjtimex arp blkid blockdev depmod fbsplash fdisk findfs fsck fstrim getty halt hwclock ifconfig ifdown ifup init insmod ip ipaddr iplink ipneigh iproute klogd loadkmap losetup lsmod mdev mkdosfs mkswap modinfo modprobe nameif nologin pivot_root poweroff raidautorun reboot rmmod route setconsole slattach sulogin swapoff swapon switch_root sysctl syslogd tunctl udhcpc vconfig watchdog'.split(
    ' ',
  ),
);
const BIN = new Set(
  'arch ash base64 bbconfig cat chattr chgrp chmod chown cp date dd df dmesg dnsdomainname dumpkmap echo egrep false fatattr fdflush fgrep fsync getopt grep gunzip gzip hostname ionice iostat ipcalc kbd_mode kill link linux32 linux64 ln login ls lsattr lzop makemime mkdir mknod mktemp more mount mountpoint mpstat mv netstat nice pidof ping ping6 pipe_progress printenv ps pwd reformime rev rm rmdir run-parts sed setpriv setserial sh sleep stat stty su sync tar touch true umount uname usleep watch zcat'.split(
    ' ',
  ),
);
const NOT_IN_ALPINE = new Set('dpkg dpkg-deb rpm rpm2cpio ar mim svc svok w lsblk lsscsi'.split(' '));

const alpineLink = (name: string): Entry => {
  const directory = BIN.has(name)
    ? '/bin'
    : SBIN.has(name)
      ? '/sbin'
      : /^(chroot|crond|httpd|nbd-client|ntpd|telnetd|fbset|arping|brctl|add.*|del.*|chpasswd|killall5|partprobe|rdate|rdev|readahead|rfkill|sendmail|setlogcons)$/.test(
            name,
          )
        ? '/usr/sbin'
        : '/usr/bin';
  return link(`${directory}/${name}`, '/bin/busybox');
};

const ALPINE_PASSWD = [
  'root:x:0:0:root:/root:/bin/sh',
  'bin:x:1:1:bin:/bin:/sbin/nologin',
  'daemon:x:2:2:daemon:/sbin:/sbin/nologin',
  'lp:x:4:7:lp:/var/spool/lpd:/sbin/nologin',
  'sync:x:5:0:sync:/sbin:/bin/sync',
  'shutdown:x:6:0:shutdown:/sbin:/sbin/shutdown',
  'halt:x:7:0:halt:/sbin:/sbin/halt',
  'mail:x:8:12:mail:/var/mail:/sbin/nologin',
  'news:x:9:13:news:/usr/lib/news:/sbin/nologin',
  'uucp:x:10:14:uucp:/var/spool/uucppublic:/sbin/nologin',
  'cron:x:16:16:cron:/var/spool/cron:/sbin/nologin',
  'ftp:x:21:21::/var/lib/ftp:/sbin/nologin',
  'sshd:x:22:22:sshd:/dev/null:/sbin/nologin',
  'games:x:35:35:games:/usr/games:/sbin/nologin',
  'ntp:x:123:123:NTP:/var/empty:/sbin/nologin',
  'guest:x:405:100:guest:/dev/null:/sbin/nologin',
  'nobody:x:65534:65534:nobody:/:/sbin/nologin',
];
const ALPINE_GROUP = [
  'root:x:0:root',
  'bin:x:1:root,bin,daemon',
  'daemon:x:2:root,bin,daemon',
  'sys:x:3:root,bin',
  'adm:x:4:root,daemon',
  'tty:x:5:',
  'disk:x:6:root',
  'lp:x:7:lp',
  'kmem:x:9:',
  'wheel:x:10:root',
  'floppy:x:11:root',
  'mail:x:12:mail',
  'news:x:13:news',
  'uucp:x:14:uucp',
  'cron:x:16:cron',
  'audio:x:18:',
  'cdrom:x:19:',
  'dialout:x:20:root',
  'ftp:x:21:',
  'sshd:x:22:',
  'input:x:23:',
  'tape:x:26:root',
  'video:x:27:root',
  'netdev:x:28:',
  'kvm:x:34:kvm',
  'games:x:35:',
  'shadow:x:42:',
  'www-data:x:82:',
  'users:x:100:games',
  'ntp:x:123:',
  'abuild:x:300:',
  'utmp:x:406:',
  'ping:x:999:',
  'nogroup:x:65533:',
  'nobody:x:65534:',
];

/** The root file system of an Alpine release, as its own image and as the base of others. */
export function alpineFiles(release: string, busyboxVersion: string): Entry[] {
  const branch = release.includes('alpha') ? 'edge' : `v${release.split('.').slice(0, 2).join('.')}`;
  const directories =
    '/dev /home /media /media/cdrom /media/floppy /media/usb /mnt /opt /proc /run /srv /sys /usr/lib /usr/local/bin /usr/share /var/cache /var/lib /var/local /var/log /var/mail /var/opt /var/spool';
  return [
    dir('/'),
    ...directories.split(' ').map((path) => dir(path)),
    dir('/root', 0o700),
    dir('/tmp', 0o1777),
    dir('/var/tmp', 0o1777),
    program(
      '/bin/busybox',
      { program: 'busybox', version: busyboxVersion, build: '2025-08-05 16:40:33 UTC', libc: 'musl' },
      808712,
    ),
    ...busyboxApplets(busyboxVersion)
      .filter((name) => !NOT_IN_ALPINE.has(name))
      .map(alpineLink),
    ...['printenv', 'nice', 'mountpoint'].map((name) => link(`/bin/${name}`, '/bin/busybox')),
    ...['nohup', 'comm', 'flock', 'pgrep', 'pkill', 'pstree', 'split', 'free'].map((name) =>
      link(`/usr/bin/${name}`, '/bin/busybox'),
    ),
    ...['adduser', 'addgroup', 'deluser', 'delgroup'].map((name) => link(`/usr/sbin/${name}`, '/bin/busybox')),
    program('/sbin/apk', { program: 'apk' }, 67408),
    link('/var/run', '../run'),
    link('/var/lock', '../run/lock'),
    file('/etc/passwd', lines(ALPINE_PASSWD)),
    file('/etc/group', lines(ALPINE_GROUP)),
    file('/etc/alpine-release', `${release}\n`),
    file(
      '/etc/os-release',
      `NAME="Alpine Linux"\nID=alpine\nVERSION_ID=${release}\nPRETTY_NAME="Alpine Linux ${branch}"\nHOME_URL="https://alpinelinux.org/"\nBUG_REPORT_URL="https://gitlab.alpinelinux.org/alpine/aports/-/issues"\n`,
    ),
    file('/etc/issue', `Welcome to Alpine Linux ${branch.replace('v', '')}\nKernel \\r on an \\m (\\l)\n\n`),
    file('/etc/hostname', 'localhost\n'),
    file('/etc/hosts', '127.0.0.1\tlocalhost localhost.localdomain\n::1\t\tlocalhost localhost.localdomain\n'),
    file('/etc/shells', '# valid login shells\n/bin/sh\n/bin/ash\n'),
    file(
      '/etc/profile',
      "# login shells read this\nexport PATH='/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'\numask 022\n",
    ),
    file(
      '/etc/apk/repositories',
      `https://dl-cdn.alpinelinux.org/alpine/${branch}/main\nhttps://dl-cdn.alpinelinux.org/alpine/${branch}/community\n`,
    ),
    dir('/etc/apk/keys'),
  ];
}

const alpine = (
  release: string,
  version: string,
  tags: readonly string[],
  created: string,
  size: number,
  compressed: number,
): Recipe => ({
  repository: 'library/alpine',
  tags,
  created,
  arches: ALPINE_ARCHES,
  config: { Env: [DEFAULT_PATH], Cmd: ['/bin/sh'], WorkingDir: '/' },
  steps: [
    add(`ADD alpine-minirootfs-${release}.tar.gz / # buildkit`, size, compressed, () => alpineFiles(release, version)),
    set('CMD ["/bin/sh"]'),
  ],
});

export const ALPINE: readonly Recipe[] = [
  alpine('3.22.2', '1.37.0', ['latest', '3', '3.22', '3.22.2'], '2025-10-08T11:04:42.441321432Z', 8315072, 3801927),
  alpine('3.23.0_alpha20250612', '1.37.0', ['edge', '20250612'], '2025-06-12T11:03:12.002111Z', 8_466_432, 3_841_204),
  alpine('3.21.5', '1.37.0', ['3.21', '3.21.5'], '2025-10-08T11:04:56.104519103Z', 7833216, 3644419),
  alpine('3.20.8', '1.36.1', ['3.20', '3.20.8'], '2025-10-08T11:05:08.516027914Z', 7802112, 3626950),
  alpine('3.19.9', '1.36.1', ['3.19', '3.19.9'], '2025-10-08T11:05:19.204473115Z', 7411712, 3420972),
  alpine('3.18.12', '1.36.1', ['3.18', '3.18.12'], '2025-02-14T04:27:05.138490144Z', 7357440, 3418409),
];
