/** BusyBox: small tools in one executable, a link for each. */
import { busyboxApplets } from '../busybox-applets.ts';
import { dir, type Entry, file, link, program } from '../layer.ts';
import { type Arch, DEFAULT_PATH, type Recipe } from './recipe.ts';

const BUSYBOX_PASSWD = [
  'root:x:0:0:root:/root:/bin/sh',
  'daemon:x:1:1:daemon:/usr/sbin:/bin/false',
  'bin:x:2:2:bin:/bin:/bin/false',
  'sys:x:3:3:sys:/dev:/bin/false',
  'sync:x:4:100:sync:/bin:/bin/sync',
  'mail:x:8:8:mail:/var/spool/mail:/bin/false',
  'www-data:x:33:33:www-data:/var/www:/bin/false',
  'operator:x:37:37:Operator:/var:/bin/false',
  'nobody:x:65534:65534:nobody:/home:/bin/false',
];
const BUSYBOX_GROUP = [
  'root:x:0:',
  'daemon:x:1:',
  'bin:x:2:',
  'sys:x:3:',
  'adm:x:4:',
  'tty:x:5:',
  'disk:x:6:',
  'wheel:x:10:root',
  'mail:x:8:',
  'www-data:x:33:',
  'operator:x:37:',
  'users:x:100:',
  'nobody:x:65534:',
];

const BUSYBOX_ARCHES: readonly Arch[] = [
  'amd64',
  'arm/v5',
  'arm/v6',
  'arm/v7',
  'arm64',
  '386',
  'ppc64le',
  'riscv64',
  's390x',
];

const lines = (list: readonly string[]): string => list.map((line) => `${line}\n`).join('');

/** As the banner shows when it was built: `2024-09-26 21:31:42 UTC`. */
const builtAt = (created: string): string => created.replace(/T([\d:]+).*/, ' $1 UTC');

function busyboxFiles(version: string, created: string): Entry[] {
  return [
    dir('/'),
    program('/bin/busybox', { program: 'busybox', version, build: builtAt(created), libc: 'glibc' }, 1166512),
    ...busyboxApplets(version).map((name) => link(`/bin/${name}`, 'busybox')),
    ...['/dev', '/etc', '/home', '/usr', '/usr/sbin', '/var', '/var/www', '/var/spool', '/var/spool/mail', '/lib'].map(
      (path) => dir(path),
    ),
    dir('/root', 0o700),
    dir('/tmp', 0o1777),
    link('/usr/bin/env', '../../bin/env'),
    link('/lib64', 'lib'),
    file('/etc/passwd', lines(BUSYBOX_PASSWD)),
    file('/etc/group', lines(BUSYBOX_GROUP)),
    file('/etc/shadow', 'root:*:19783:0:99999:7:::\nnobody:*:19783:0:99999:7:::\n', 0o640),
    file('/etc/localtime', ''),
    dir('/etc/network'),
    dir('/etc/network/if-up.d'),
    dir('/etc/network/if-down.d'),
  ];
}

const busybox = (
  version: string,
  tags: readonly string[],
  created: string,
  size: number,
  compressed: number,
): Recipe => ({
  repository: 'library/busybox',
  tags,
  created,
  arches: BUSYBOX_ARCHES,
  config: { Env: [DEFAULT_PATH], Cmd: ['sh'] },
  steps: [
    {
      by: `BusyBox ${version} (glibc), Debian 12`,
      layer: { size, compressed, entries: () => busyboxFiles(version, created) },
    },
  ],
});

export const BUSYBOX: readonly Recipe[] = [
  busybox(
    '1.37.0',
    ['latest', '1', '1.37', '1.37.0', 'stable', 'glibc', 'stable-glibc', '1.37.0-glibc'],
    '2024-09-26T21:31:42Z',
    4278153,
    2156518,
  ),
  busybox('1.36.1', ['1.36', '1.36.1', '1.36-glibc', '1.36.1-glibc'], '2023-05-18T22:34:17Z', 4261510, 2152262),
];
