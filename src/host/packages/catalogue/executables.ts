/** Which of Debian's and Ubuntu's packages bring the programs that this machine plays, and where. */
import { SYSV_FILES, systemdFiles } from '../../systemd/package-files.ts';
import type { PackageFile } from '../package.ts';
import type { Distribution } from './control.ts';

type FileList = Readonly<Record<string, PackageFile>>;

/** Paths below /usr; `path=program` where the program has another name, a `!` before what is setuid root. */
const EXECUTABLES: Readonly<Record<string, string>> = {
  adduser: 'sbin/adduser sbin/addgroup sbin/deluser sbin/delgroup',
  apt: 'bin/apt bin/apt-cache bin/apt-config bin/apt-get bin/apt-key bin/apt-mark',
  bash: 'bin/bash',
  'bind9-dnsutils': 'bin/nslookup',
  bsdextrautils: 'bin/hexdump',
  bsdutils: 'bin/logger bin/renice',
  bsdmainutils: 'bin/hexdump',
  coreutils:
    'bin/[ bin/arch bin/base64 bin/basename bin/cat bin/chgrp bin/chmod sbin/chroot=unmodelled bin/chown bin/comm bin/cp bin/cut ' +
    'bin/date bin/dd bin/df bin/dirname bin/du bin/echo bin/env bin/expand bin/expr bin/factor bin/false bin/fold ' +
    'bin/groups bin/head bin/id bin/install bin/ln bin/logname bin/ls bin/md5sum bin/mkdir bin/mkfifo bin/mknod bin/mktemp ' +
    'bin/mv bin/nice bin/nl bin/nohup bin/nproc bin/od bin/paste bin/printenv bin/printf bin/pwd bin/readlink ' +
    'bin/realpath bin/rm bin/rmdir bin/seq bin/sha1sum bin/sha256sum bin/shuf bin/sleep bin/sort bin/split ' +
    'bin/stat bin/stty bin/sync bin/tac bin/tail bin/tee bin/test bin/timeout bin/touch bin/tr bin/true ' +
    'bin/truncate bin/tty bin/uname bin/uniq bin/unlink bin/users bin/wc bin/who bin/whoami bin/yes',
  crun: 'bin/crun',
  curl: 'bin/curl',
  dash: 'bin/dash',
  debianutils: 'bin/which',
  diffutils: 'bin/cmp bin/diff',
  dnsutils: 'bin/nslookup',
  debconf: 'bin/debconf-set-selections',
  dpkg: 'bin/dpkg bin/dpkg-deb bin/dpkg-query bin/update-alternatives',
  findutils: 'bin/find bin/xargs',
  'fuse-overlayfs': 'bin/fuse-overlayfs=unmodelled',
  git: 'bin/git=unmodelled',
  gpg: 'bin/gpg',
  grep: 'bin/egrep bin/fgrep bin/grep',
  gzip: 'bin/gunzip bin/gzip bin/zcat',
  hostname: 'bin/hostname',
  'init-system-helpers': 'bin/deb-systemd-helper bin/deb-systemd-invoke sbin/service',
  iproute2: 'bin/ip bin/ss',
  iptables: 'sbin/xtables-legacy-multi=iptables sbin/xtables-nft-multi=iptables',
  'iputils-ping': 'bin/ping',
  jq: 'bin/jq',
  kmod: 'sbin/depmod sbin/insmod sbin/lsmod sbin/modinfo sbin/modprobe sbin/rmmod',
  less: 'bin/less',
  'libc-bin': 'bin/getconf bin/getent',
  'lsb-release': 'bin/lsb_release',
  login: '!bin/newgrp !bin/sg',
  lsof: 'bin/lsof',
  mawk: 'bin/mawk=awk',
  mount: '!bin/mount !bin/umount',
  nano: 'bin/nano',
  'ncurses-bin': 'bin/clear',
  'net-tools': 'bin/netstat sbin/ifconfig sbin/route',
  'netcat-openbsd': 'bin/nc',
  passwd:
    '!bin/chsh !bin/gpasswd !bin/passwd sbin/chpasswd sbin/groupadd sbin/groupdel sbin/groupmod sbin/useradd sbin/userdel sbin/usermod',
  pigz: 'bin/pigz=unmodelled',
  procps:
    'bin/free bin/kill bin/pgrep bin/pkill bin/ps bin/top bin/uptime bin/watch bin/pidwait=unmodelled sbin/sysctl',
  psmisc: 'bin/killall',
  python3: 'bin/python3=python',
  sed: 'bin/sed',
  strace: 'bin/strace=unmodelled',
  sudo: '!bin/sudo',
  'sysvinit-utils': 'bin/pidof',
  'software-properties-common': 'bin/add-apt-repository',
  tar: 'bin/tar',
  tcpdump: 'bin/tcpdump=unmodelled',
  'util-linux': 'bin/more bin/mountpoint bin/rev bin/setsid !bin/su bin/dmesg',
  vim: 'bin/vim=vi',
  'vim-tiny': 'bin/vi',
  wget: 'bin/wget',
};

/** What `--version` calls the package, where it differs. */
const PACKAGE_NAMES: Readonly<Record<string, string>> = {
  bsdutils: 'util-linux',
  coreutils: 'GNU coreutils',
  mount: 'util-linux',
  procps: 'procps',
  'util-linux': 'util-linux',
};

/** Links that packages or their alternatives make. */
const LINKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bash: { '/usr/bin/rbash': 'bash' },
  dash: { '/usr/bin/sh': 'dash' },
  mawk: { '/usr/bin/awk': 'mawk' },
};

const TYPICAL_SIZE = 60_000;
const SIZES: Readonly<Record<string, number>> = { bash: 1_446_024, dash: 129_784, git: 4_139_000, curl: 301_000 };

/** The upstream part of a package's version: `8.5.0` of `8.5.0-2ubuntu10.6`, `9.4` of `9.4-3ubuntu6`. */
export const upstreamOf = (version: string): string => version.replace(/^\d+:/, '').replace(/[-+~].*$/, '');

/** The awk of a release is told by the coreutils beside it. */
const COREUTILS: Readonly<Record<string, string>> = {
  bionic: '8.28',
  bullseye: '8.32',
  jammy: '8.32',
  bookworm: '9.1',
  noble: '9.4',
};

function versionOf(name: string, version: string, { codename }: Distribution): string {
  if (name === 'mawk') return COREUTILS[codename] ?? '9.1';
  return name === 'dash' ? version.replace(/ubuntu.*$/, '') : upstreamOf(version);
}

/** Somebody must own them, or they would go with the last package that has a file below them. */
const MERGED_USR: FileList = Object.fromEntries(
  ['bin', 'lib', 'sbin'].map((name) => [`/${name}`, { link: `usr/${name}` }]),
);

/** Files of a package by path; undefined for one that brings no program of this machine. */
export function executablesOf(name: string, version: string, of: Distribution): FileList | undefined {
  if (name === 'base-files') return MERGED_USR;
  if (name === 'systemd') return systemdFiles(version);
  if (name === 'systemd-sysv') return SYSV_FILES;
  const list = EXECUTABLES[name];
  if (list === undefined) return undefined;
  const note = { version: versionOf(name, version, of), package: PACKAGE_NAMES[name] ?? name };
  const files = list.split(' ').map((word): [string, PackageFile] => {
    const [path = '', program = path.slice(path.lastIndexOf('/') + 1)] = word.replace(/^!/, '').split('=');
    const own = program === 'unmodelled' ? { name: path.slice(path.lastIndexOf('/') + 1) } : note;
    const size = SIZES[name] ?? TYPICAL_SIZE;
    return [`/usr/${path}`, { elf: { program, ...own }, size, ...(word.startsWith('!') && { mode: 0o4755 }) }];
  });
  const links = Object.entries(LINKS[name] ?? {}).map(([path, link]): [string, PackageFile] => [path, { link }]);
  return Object.fromEntries([...files, ...links, [`/usr/share/doc/${name}`, { directory: true }]]);
}
