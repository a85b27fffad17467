/** A host's kernel as it is when the machine has booted: its log, its modules, and what of them was loaded on the way. */
import type { PacedClock } from '../base/clock.ts';
import type { Files } from './fs/files.ts';
import type { Memfs } from './fs/memfs.ts';
import { bootMessages } from './kernel-boot-log.ts';
import { createKernelLog, type KernelLog } from './kernel-log.ts';
import { BUILTIN, COLDPLUG } from './modules/catalogue.ts';
import { readModprobeConfig, readModuleDirectory } from './modules/directory.ts';
import { depmod, installModules, modulesOf } from './modules/files.ts';
import { createKernelModules, type KernelModules } from './modules.ts';
import type { HostProfile } from './profile.ts';
import { applySysctlFiles } from './sysctl/apply.ts';

/** Seconds that a host has run when a reader comes to it. */
export const UPTIME = 3240;

export function startKernel(
  profile: HostProfile,
  clock: PacedClock,
  files: () => Files | undefined,
  age?: number,
): { readonly log: KernelLog; readonly modules: KernelModules } {
  const { release, lacks = [], builtin = [], secureBoot = false, uptime = UPTIME } = profile.kernel;
  const log = createKernelLog({ clock, boot: () => bootMessages(profile), age: (age ?? uptime) * 1000 });
  const modules = createKernelModules({
    release,
    log,
    lacks,
    loadable: !lacks.includes('modules'),
    builtin: [...BUILTIN, ...builtin],
    secureBoot,
    files,
  });
  return { log, modules };
}

/** Lays out /lib/modules, and loads what the machine's devices and /etc/modules-load.d ask for. */
export function loadAtBoot(profile: HostProfile, modules: KernelModules, files: Files, root: Memfs): void {
  const { release, lacks = [], builtin = [], loads = COLDPLUG } = profile.kernel;
  if (!modules.loadable) {
    applySysctlFiles(files);
    return;
  }
  const build = { release, arch: profile.arch, lacks, builtin };
  const folder = `/usr/lib/modules/${release}`;
  if (!files.exists(folder)) {
    files.mkdirAll(folder, 0o755);
    const inode = files.resolve(folder).inode;
    if (inode.fs === root && 'whenEntered' in inode)
      (inode as Memfs['root']).whenEntered(() => installModules(files, build));
    else installModules(files, build);
  } else if (!files.exists(`${folder}/modules.dep`)) {
    // A package has brought modules of its own.
    installModules(files, build);
    depmod(files, release);
  }
  const known = new Map(modulesOf(build).map(({ note }) => [note.name, note]));
  for (const name of loads) {
    const note = known.get(name);
    if (note && !modules.loaded.has(name)) modules.insert(note);
  }
  loadConfigured(modules, files);
  applySysctlFiles(files);
}

const LOAD_FOLDERS = [
  '/etc/modules-load.d',
  '/run/modules-load.d',
  '/usr/local/lib/modules-load.d',
  '/usr/lib/modules-load.d',
];

/**
 * systemd-modules-load (src/modules-load/modules-load.c): the modules that files of modules-load.d name. Gives the names
 * that could not be had.
 */
export function loadConfigured(modules: KernelModules, files: Files): string[] {
  const seen = new Set<string>();
  const names: string[] = [];
  for (const folder of LOAD_FOLDERS) {
    if (!files.isDirectory(folder)) continue;
    for (const { name } of files.readdir(folder)) {
      if (!name.endsWith('.conf') || seen.has(name)) continue;
      seen.add(name);
      for (const line of files.readText(`${folder}/${name}`).split('\n'))
        if (line.trim() !== '' && !/^[#;]/.test(line.trim())) names.push(line.trim());
    }
  }
  if (names.length === 0) return [];
  // Unlike the kernel's own requests this one asks by name, which a blacklist forbids as well.
  const { blacklist } = readModuleDirectory(files, modules.release)
    ? readModprobeConfig(files)
    : { blacklist: new Set() };
  return names.filter((name) => blacklist.has(name) || !modules.request(name));
}
