/** Debian, as images of its own and as the base of others; Ubuntu's files come from here too. */
import { decode } from '../../../base/bytes.ts';
import { formatCache } from '../../../host/libraries/cache.ts';
import { archiveFiles } from '../../../host/packages/archives.ts';
import { dir, type Entry, file, link, program } from '../layer.ts';
import { type Arch, DEFAULT_PATH, type Recipe, type Step, set } from './recipe.ts';

export interface Release {
  readonly id: 'debian' | 'ubuntu';
  readonly version: string;
  readonly codename: string;
  readonly pretty: string;
  readonly coreutils: string;
  readonly bash: string;
}

/** Names in coreutils whose programs are not part of this sandbox. */
const UNMODELLED = new Set(
  'chroot dir factor hostid install join link logname nice pathchk pr stdbuf stty sum tsort unexpand vdir who'.split(
    ' ',
  ),
);

const COREUTILS =
  'arch base64 basename cat chgrp chmod chown comm cp cut date dd df dir dirname du echo env expand expr factor false fold groups head hostid id install join link ln logname ls md5sum mkdir mkfifo mknod mktemp mv nice nl nohup nproc od paste pathchk pr printenv printf pwd readlink realpath rm rmdir seq sha1sum sha256sum sha512sum shuf sleep sort split stat stdbuf stty sum sync tac tail tee test timeout touch tr true truncate tsort tty uname unexpand uniq unlink vdir wc who whoami yes';
const OTHERS: Readonly<Record<string, string>> = {
  findutils: 'find xargs',
  grep: 'grep egrep fgrep',
  sed: 'sed',
  gzip: 'gzip gunzip zcat',
  tar: 'tar',
  hostname: 'hostname',
  'libc-bin': 'getconf getent',
  mawk: 'awk',
  debianutils: 'which',
  'util-linux': 'mount umount more su setsid',
  diffutils: 'cmp diff',
};

const PASSWD = 'chpasswd groupadd groupdel groupmod useradd userdel usermod';
const PROCPS = 'free kill pgrep pidof pkill ps sysctl top uptime watch';

/** What an interactive bash reads: the prompt `root@3f2a…:/#`. */
const BASHRC = `# System-wide .bashrc file for interactive bash(1) shells.

# If not running interactively, don't do anything
[ -z "$PS1" ] && return

# set variable identifying the chroot you work in (used in the prompt below)
if [ -z "\${debian_chroot:-}" ] && [ -r /etc/debian_chroot ]; then
    debian_chroot=$(cat /etc/debian_chroot)
fi

PS1='\${debian_chroot:+($debian_chroot)}\\u@\\h:\\w\\$ '
`;

const USERS = [
  'root:x:0:0:root:/root:/bin/bash',
  'daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin',
  'bin:x:2:2:bin:/bin:/usr/sbin/nologin',
  'sys:x:3:3:sys:/dev:/usr/sbin/nologin',
  'sync:x:4:65534:sync:/bin:/bin/sync',
  'games:x:5:60:games:/usr/games:/usr/sbin/nologin',
  'man:x:6:12:man:/var/cache/man:/usr/sbin/nologin',
  'mail:x:8:8:mail:/var/mail:/usr/sbin/nologin',
  'www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin',
  'backup:x:34:34:backup:/var/backups:/usr/sbin/nologin',
  '_apt:x:42:65534::/nonexistent:/usr/sbin/nologin',
  'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin',
];
const GROUPS =
  'root:0 daemon:1 bin:2 sys:3 adm:4 tty:5 disk:6 mail:8 man:12 sudo:27 www-data:33 backup:34 shadow:42 video:44 users:100 nogroup:65534';

export const passwdOf = (more: readonly string[] = []): Entry =>
  file('/etc/passwd', [...USERS, ...more].map((line) => `${line}\n`).join(''));

export const groupOf = (more: readonly string[] = []): Entry =>
  file(
    '/etc/group',
    [...GROUPS.split(' ').map((pair) => pair.replace(':', ':x:')), ...more.map((pair) => pair.replace(':', ':x:'))]
      .map((line) => `${line}:\n`)
      .join(''),
  );

function osRelease({ id, version, codename, pretty }: Release): string {
  if (id === 'debian')
    return `PRETTY_NAME="${pretty}"\nNAME="Debian GNU/Linux"\nVERSION_ID="${version}"\nVERSION="${version} (${codename})"\nVERSION_CODENAME=${codename}\nDEBIAN_VERSION_FULL=${DEBIAN_VERSIONS[version] ?? version}\nID=debian\nHOME_URL="https://www.debian.org/"\nSUPPORT_URL="https://www.debian.org/support"\nBUG_REPORT_URL="https://bugs.debian.org/"\n`.replace(
      /DEBIAN_VERSION_FULL=.*\n/,
      version === '13' ? `DEBIAN_VERSION_FULL=${DEBIAN_VERSIONS[version]}\n` : '',
    );
  const names: Readonly<Record<string, string>> = {
    noble: 'Noble Numbat',
    jammy: 'Jammy Jellyfish',
    focal: 'Focal Fossa',
    bionic: 'Bionic Beaver',
  };
  const long = `${pretty.replace('Ubuntu ', '')} (${names[codename]})`;
  return `PRETTY_NAME="${pretty}"\nNAME="Ubuntu"\nVERSION_ID="${version}"\nVERSION="${long}"\nVERSION_CODENAME=${codename}\nID=ubuntu\nID_LIKE=debian\nHOME_URL="https://www.ubuntu.com/"\nSUPPORT_URL="https://help.ubuntu.com/"\nBUG_REPORT_URL="https://bugs.launchpad.net/ubuntu/"\nPRIVACY_POLICY_URL="https://www.ubuntu.com/legal/terms-and-policies/privacy-policy"\nUBUNTU_CODENAME=${codename}\n`;
}

/** What debuerreotype puts into images: archives are not kept. */
const DOCKER_CLEAN =
  'DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial/*.deb /var/cache/apt/*.bin || true"; };\nAPT::Update::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial/*.deb /var/cache/apt/*.bin || true"; };\n\nDir::Cache::pkgcache "";\nDir::Cache::srcpkgcache "";\n';

/** The root file system of a release. */
export function debianFiles(release: Release): Entry[] {
  // Ubuntu's images have had a user of their own since 23.04.
  const own = release.codename === 'noble';
  const tool = (name: string, pack: string, version: string, size: number): Entry =>
    UNMODELLED.has(name)
      ? program(`/usr/bin/${name}`, { program: 'unmodelled', name }, size)
      : program(`/usr/bin/${name}`, { program: name, package: pack, version }, size);
  return [
    dir('/'),
    ...'/boot /dev /etc /home /media /mnt /opt /proc /run /srv /sys /usr/lib /usr/sbin /usr/local/bin /usr/local/sbin /usr/share /var/backups /var/cache /var/lib /var/log /var/mail /var/spool'
      .split(' ')
      .map((path) => dir(path)),
    dir('/root', 0o700),
    dir('/tmp', 0o1777),
    dir('/var/tmp', 0o1777),
    ...['bin', 'sbin', 'lib'].map((name) => link(`/${name}`, `usr/${name}`)),
    link('/var/run', '/run'),
    tool('bash', 'bash', release.bash, 1265648),
    program(
      '/usr/bin/dash',
      { program: 'dash', version: release.codename === 'trixie' ? '0.5.12-12' : '0.5.12-2' },
      125640,
    ),
    link('/usr/bin/sh', 'dash'),
    ...COREUTILS.split(' ').map((name) => tool(name, 'GNU coreutils', release.coreutils, 44016)),
    ...Object.entries(OTHERS).flatMap(([pack, names]) => names.split(' ').map((name) => tool(name, pack, '', 154072))),
    ...['apt', 'apt-get', 'apt-cache', 'apt-config', 'apt-mark'].map((name) => tool(name, 'apt', '', 18744)),
    ...['dpkg', 'dpkg-deb', 'dpkg-query'].map((name) => tool(name, 'dpkg', '', 318176)),
    ...PASSWD.split(' ').map((name) => program(`/usr/sbin/${name}`, { program: name, package: 'passwd' }, 141496)),
    passwdOf(own ? ['ubuntu:x:1000:1000:Ubuntu:/home/ubuntu:/bin/bash'] : []),
    groupOf(own ? ['ubuntu:1000'] : []),
    ...(own ? [dir('/home/ubuntu', 0o750, 1000, 1000)] : []),
    file('/etc/os-release', osRelease(release)),
    ...Object.entries(archiveFiles(release.id, release.codename)).map(([path, text]) => file(path, text)),
    file('/var/lib/dpkg/status', ''),
    file('/var/lib/apt/extended_states', ''),
    file('/etc/apt/apt.conf.d/70debconf', ''),
    file('/etc/apt/apt.conf.d/docker-clean', DOCKER_CLEAN),
    file('/etc/hostname', 'localhost\n'),
    file('/etc/issue', `${release.pretty} \\n \\l\n\n`),
    file('/etc/debian_version', `${debianVersion(release)}\n`),
    file('/etc/bash.bashrc', BASHRC),
    // Ubuntu's images have procps, Debian's do not.
    ...(release.id === 'ubuntu' ? PROCPS.split(' ').map((name) => tool(name, 'procps', '', 142312)) : []),
    ...libraryCache(),
  ];
}

/** Ubuntu names the Debian that it was made of. */
const debianVersion = ({ id, version, codename }: Release): string =>
  id === 'debian' ? (DEBIAN_VERSIONS[version] ?? version) : (MADE_OF[codename] ?? 'sid');

const MADE_OF: Readonly<Record<string, string>> = {
  noble: 'trixie/sid',
  jammy: 'bookworm/sid',
  focal: 'bullseye/sid',
  bionic: 'buster/sid',
};

/** Where ld.so looks, and its cache, in which the libraries of this base itself are left out. */
const libraryCache = (): readonly Entry[] => [
  file('/etc/ld.so.conf', 'include /etc/ld.so.conf.d/*.conf\n\n'),
  file('/etc/ld.so.conf.d/libc.conf', '# libc default configuration\n/usr/local/lib\n'),
  file('/etc/ld.so.cache', decode(formatCache({ entries: [] }))),
  program('/usr/sbin/ldconfig', { program: 'ldconfig' }, 1_048_576),
];

const DEBIAN_VERSIONS: Readonly<Record<string, string>> = { '11': '11.11', '12': '12.12', '13': '13.1' };

const BOOKWORM: Release = {
  id: 'debian',
  version: '12',
  codename: 'bookworm',
  pretty: 'Debian GNU/Linux 12 (bookworm)',
  coreutils: '9.1',
  bash: '5.2.15(1)-release',
};
const BULLSEYE: Release = {
  id: 'debian',
  version: '11',
  codename: 'bullseye',
  pretty: 'Debian GNU/Linux 11 (bullseye)',
  coreutils: '8.32',
  bash: '5.1.4(1)-release',
};
const TRIXIE: Release = {
  id: 'debian',
  version: '13',
  codename: 'trixie',
  pretty: 'Debian GNU/Linux 13 (trixie)',
  coreutils: '9.7',
  bash: '5.2.37(1)-release',
};
/** The step that others build on. */
export const bookworm: Step = {
  by: "# debian.sh --arch '{{arch}}' out/ 'bookworm' '@1759104000'",
  comment: 'debuerreotype 0.16',
  layer: { size: 74817536, compressed: 28228467, entries: () => debianFiles(BOOKWORM) },
};

const DEBIAN_ARCHES: readonly Arch[] = ['amd64', 'arm/v5', 'arm/v7', 'arm64', '386', 'mips64le', 'ppc64le', 's390x'];

/** A release's own image: large, or `slim` without manual pages and the like. */
function debianStep(release: Release, slim: boolean, size: number, compressed: number): Step {
  return {
    by: `# debian.sh --arch '{{arch}}' out/ '${release.codename}' '@1759104000'`,
    comment: 'debuerreotype 0.16',
    layer: {
      size,
      compressed,
      entries: () => [...debianFiles(release), ...(slim ? [] : [dir('/usr/share/doc'), dir('/usr/share/man')])],
    },
  };
}

const debian = (
  tags: readonly string[],
  release: Release,
  slim: boolean,
  size: number,
  compressed: number,
): Recipe => ({
  repository: 'library/debian',
  tags,
  created: '2025-09-29T00:00:00Z',
  arches: DEBIAN_ARCHES,
  config: { Env: [DEFAULT_PATH], Cmd: ['bash'] },
  steps: [debianStep(release, slim, size, compressed), set('CMD ["bash"]')],
});

export const DEBIAN: readonly Recipe[] = [
  debian(['latest', 'trixie', '13', '13.1', 'stable', 'trixie-20250929'], TRIXIE, false, 120_270_336, 49_286_144),
  debian(['trixie-slim', '13-slim', 'stable-slim'], TRIXIE, true, 78_630_912, 29_778_200),
  debian(['bookworm', '12', '12.12', 'oldstable', 'bookworm-20250929'], BOOKWORM, false, 116_563_968, 48_485_376),
  {
    ...debian(['bookworm-slim', '12-slim', 'oldstable-slim'], BOOKWORM, true, 74_817_536, 28_228_467),
    steps: [bookworm, set('CMD ["bash"]')],
  },
  debian(['bullseye', '11', '11.11', 'oldoldstable'], BULLSEYE, false, 124_243_968, 53_738_496),
  debian(['bullseye-slim', '11-slim'], BULLSEYE, true, 80_662_528, 30_253_056),
];
