/** The tools by which a host is looked at and set up: kmod, procps, util-linux and others; which package has each, and where. */
import type { Files } from '../host/fs/files.ts';
import { writeExecutable } from '../host/process/elf.ts';
import type { Program } from '../host/process/types.ts';
import { lazy } from './applet/lazy.ts';
import { installIptables } from './net/iptables-files.ts';

/** Programs that a server has and this machine does not play: each says so. */
const unmodelled = (folder: string, names: string): Tool[] =>
  names.split(' ').map((name) => ({ program: 'unmodelled', path: `/usr/${folder}/${name}`, package: name }));

interface Tool {
  readonly program: string;
  readonly path: string;
  /** The distribution's package; it says which version the tool tells. */
  readonly package: string;
  readonly mode?: number;
}

/** Programs by name; each is loaded when it is first called. */
export const SYSTEM_PROGRAMS: Readonly<Record<string, Program>> = {
  blkid: lazy(async () => (await import('./files/findmnt.ts')).blkid),
  brctl: lazy(async () => (await import('./net/bridge.ts')).brctl),
  bridge: lazy(async () => (await import('./net/bridge.ts')).bridge),
  chattr: lazy(async () => (await import('./files/chattr.ts')).chattr),
  lsattr: lazy(async () => (await import('./files/chattr.ts')).lsattr),
  depmod: lazy(async () => (await import('./system/kmod/insmod.ts')).depmod),
  dmesg: lazy(async () => (await import('./system/dmesg.ts')).dmesg),
  file: lazy(async () => (await import('./files/namei.ts')).file),
  findmnt: lazy(async () => (await import('./files/findmnt.ts')).findmnt),
  fuser: lazy(async () => (await import('./process/fuser.ts')).fuser),
  insmod: lazy(async () => (await import('./system/kmod/insmod.ts')).insmod),
  last: lazy(async () => (await import('./system/who.ts')).last),
  lsblk: lazy(async () => (await import('./files/findmnt.ts')).lsblk),
  lscpu: lazy(async () => (await import('./system/hardware.ts')).lscpu),
  lsmod: lazy(async () => (await import('./system/kmod/lsmod.ts')).lsmod),
  lspci: lazy(async () => (await import('./system/hardware.ts')).lspci),
  lsusb: lazy(async () => (await import('./system/hardware.ts')).lsusb),
  modinfo: lazy(async () => (await import('./system/kmod/insmod.ts')).modinfo),
  modprobe: lazy(async () => (await import('./system/kmod/modprobe.ts')).modprobe),
  namei: lazy(async () => (await import('./files/namei.ts')).namei),
  nano: lazy(async () => (await import('./screen/nano.ts')).nano),
  nsenter: lazy(async () => (await import('./system/namespaces.ts')).nsenter),
  pstree: lazy(async () => (await import('./process/pstree.ts')).pstree),
  rmmod: lazy(async () => (await import('./system/kmod/remove.ts')).rmmod),
  'update-alternatives': lazy(async () => (await import('./system/alternatives.ts')).updateAlternatives),
  'systemd-sysctl': lazy(async () => (await import('./system/sysctl.ts')).systemdSysctl),
  unshare: lazy(async () => (await import('./system/namespaces.ts')).unshare),
  vmstat: lazy(async () => (await import('./system/who.ts')).vmstat),
  w: lazy(async () => (await import('./system/who.ts')).w),
};

const tools = (from: string, folder: string, names: string): Tool[] =>
  names.split(' ').map((program) => ({ program, path: `/usr/${folder}/${program}`, package: from }));

const TOOLS: readonly Tool[] = [
  ...tools('kmod', 'sbin', 'depmod insmod lsmod modinfo modprobe rmmod'),
  ...tools('util-linux', 'bin', 'dmesg findmnt last lsblk lscpu namei nsenter unshare'),
  ...tools('util-linux', 'sbin', 'blkid'),
  ...tools('procps', 'bin', 'vmstat w'),
  ...tools('psmisc', 'bin', 'fuser pstree'),
  ...tools('iproute2', 'sbin', 'bridge'),
  ...tools('bridge-utils', 'sbin', 'brctl'),
  ...tools('pciutils', 'bin', 'lspci'),
  ...tools('usbutils', 'bin', 'lsusb'),
  ...tools('file', 'bin', 'file'),
  ...tools('nano', 'bin', 'nano'),
  ...tools('e2fsprogs', 'bin', 'chattr lsattr'),
  { program: 'systemd-sysctl', path: '/usr/lib/systemd/systemd-sysctl', package: 'systemd' },
  { program: 'python', path: '/usr/bin/python3', package: 'python3' },
  ...unmodelled('bin', 'at crontab ldd openssl scp ssh strace getfacl setfacl socat'),
  ...unmodelled('sbin', 'nft tcpdump conntrack'),
  ...tools('dpkg', 'bin', 'update-alternatives'),
];

/** What this release of a distribution has in its packages, by the version of coreutils that it has. */
const VERSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '9.1': { kmod: '30', 'util-linux': '2.38.1' },
  '9.4': { kmod: '31', 'util-linux': '2.39.3' },
  '9.7': { kmod: '34', 'util-linux': '2.41.5' },
  '9.10': { kmod: '34', 'util-linux': '2.42.4' },
};

const LINKS: readonly (readonly [path: string, target: string])[] = [['/usr/bin/lsmod', '../sbin/lsmod']];

const IPTABLES: Readonly<Record<string, string>> = {
  '8.28': '1.6.1',
  '9.1': '1.8.9',
  '9.4': '1.8.10',
  '9.7': '1.8.11',
  '9.10': '1.8.13',
};

/** Writes the tools where packages have them. */
export function installSystemTools(
  files: Files,
  arch: string,
  coreutils: string,
  absent: readonly string[] = [],
): void {
  for (const tool of TOOLS) {
    const name = tool.path.slice(tool.path.lastIndexOf('/') + 1);
    if (absent.includes(name) || files.exists(tool.path)) continue;
    const version = VERSIONS[coreutils]?.[tool.package];
    files.mkdirAll(tool.path.slice(0, tool.path.lastIndexOf('/')), 0o755);
    writeExecutable(
      files,
      tool.path,
      { program: tool.program, arch, package: tool.package, name, ...(version !== undefined && { version }) },
      60_000,
    );
    if (tool.mode !== undefined) files.chmod(tool.path, tool.mode);
  }
  if (!absent.includes('iptables')) installIptables(files, arch, IPTABLES[coreutils] ?? '1.8.10');
  for (const [path, target] of LINKS) if (!files.exists(path)) files.symlink(target, path);
}
