/** The tools by which a host is looked at and set up: kmod, procps, util-linux and others; which package has each, and where. */
import type { Files } from '../host/fs/files.ts';
import { writeExecutable } from '../host/process/elf.ts';
import type { Program } from '../host/process/types.ts';
import { lazy } from './applet/lazy.ts';
import { installIptables } from './net/iptables-files.ts';

interface Tool {
  readonly program: string;
  readonly path: string;
  /** The distribution's package; it says which version the tool tells. */
  readonly package: string;
  readonly mode?: number;
}

/** Programs by name; each is loaded when it is first called. */
export const SYSTEM_PROGRAMS: Readonly<Record<string, Program>> = {
  depmod: lazy(async () => (await import('./system/kmod/insmod.ts')).depmod),
  dmesg: lazy(async () => (await import('./system/dmesg.ts')).dmesg),
  insmod: lazy(async () => (await import('./system/kmod/insmod.ts')).insmod),
  lsmod: lazy(async () => (await import('./system/kmod/lsmod.ts')).lsmod),
  modinfo: lazy(async () => (await import('./system/kmod/insmod.ts')).modinfo),
  modprobe: lazy(async () => (await import('./system/kmod/modprobe.ts')).modprobe),
  rmmod: lazy(async () => (await import('./system/kmod/remove.ts')).rmmod),
  'update-alternatives': lazy(async () => (await import('./system/alternatives.ts')).updateAlternatives),
  'systemd-sysctl': lazy(async () => (await import('./system/sysctl.ts')).systemdSysctl),
};

const tools = (from: string, folder: string, names: string): Tool[] =>
  names.split(' ').map((program) => ({ program, path: `/usr/${folder}/${program}`, package: from }));

const TOOLS: readonly Tool[] = [
  ...tools('kmod', 'sbin', 'depmod insmod lsmod modinfo modprobe rmmod'),
  ...tools('util-linux', 'bin', 'dmesg'),
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
    writeExecutable(
      files,
      tool.path,
      { program: tool.program, arch, package: tool.package, ...(version !== undefined && { version }) },
      60_000,
    );
    if (tool.mode !== undefined) files.chmod(tool.path, tool.mode);
  }
  if (!absent.includes('iptables')) installIptables(files, arch, IPTABLES[coreutils] ?? '1.8.10');
  for (const [path, target] of LINKS) if (!files.exists(path)) files.symlink(target, path);
}
