// Models runc libcontainer/rootfs_linux.go: what is mounted where in a container.
import type { Clock } from '../../base/clock.ts';
import { Errno, goStrerror } from '../../host/errno.ts';
import { createFiles, type Files } from '../../host/fs/files.ts';
import { createMemfs } from '../../host/fs/memfs.ts';
import { joinPath, type Location, type MountNamespace, ROOT_CALLER } from '../../host/fs/mounts.ts';
import type { FileSystem, MountFlags } from '../../host/fs/types.ts';
import type { Cgroup, Namespaces } from '../../host/process/types.ts';
import { mask, mountCgroups, remountReadonly } from './coverings.ts';
import { fillDev } from './dev.ts';
import { RuntimeFailure } from './failures.ts';
import type { KernelFileSystems } from './kernel-fs.ts';
import { mismatch, mountCall, mounting } from './mount-failures.ts';
import { type MountOptions, parseMountOptions, tmpfsSettings } from './mount-options.ts';
import type { MountSpec, OciSpec } from './spec.ts';
import { atLeast } from './versions.ts';

export interface RootfsOptions {
  readonly spec: OciSpec;
  /** Where the container's root lies on the host. */
  readonly rootfs: Pick<Location, 'mount' | 'inode'>;
  /** Where bind mounts come from. */
  readonly hostMounts: MountNamespace;
  readonly ns: Namespaces;
  readonly cgroup: Cgroup;
  readonly fileSystems: KernelFileSystems;
  readonly clock: Pick<Clock, 'now'>;
  readonly runc: string;
  readonly cgroupVersion: 1 | 2;
  /** Rights that the machine does not have: `CAP_SYS_RESOURCE`. */
  readonly lacks: readonly string[];
  /** Device numbers for file systems without a device. */
  readonly device: () => number;
}

/** Path calls as root inside the container, before its first process is there. */
export const filesIn = (mnt: MountNamespace, cwd = '/'): Files =>
  createFiles({
    mounts: () => mnt,
    cwd: () => cwd,
    caller: () => ROOT_CALLER,
    umask: () => 0,
    devices: new Map(),
    tty: () => undefined,
  });

/** Fills `ns.mnt`. Throws `RuntimeFailure` in the words of that runc. */
export function mountRootfs(options: RootfsOptions): void {
  const { spec, ns } = options;
  const { mount: below, inode } = options.rootfs;
  const root = ns.mnt.mount('/', below.fs, { root: inode, flags: below.flags });
  const files = filesIn(ns.mnt);
  for (const mount of spec.mounts) mountOne(options, files, mount);
  fillDev(options, files);
  for (const path of spec.linux.readonlyPaths ?? []) remountReadonly(ns.mnt, files, path);
  for (const path of spec.linux.maskedPaths ?? []) mask(options, files, path);
  if (spec.root.readonly) root.flags = { ...root.flags, readonly: true };
}

function mountOne(options: RootfsOptions, files: Files, mount: MountSpec): void {
  const parsed = parseMountOptions(mount.options);
  if (mount.type === 'bind' || parsed.bind) return bind(options, files, mount, parsed);
  if (mount.type === 'cgroup' && options.cgroupVersion === 1) return mountCgroups(options, files, mount, parsed);
  if (/^cgroup2?$/.test(mount.type ?? '') && !files.isDirectory(mount.destination)) return;
  const isNew = !files.exists(joinPath('/', mount.destination));
  const target = directory(options, files, mount, parsed);
  const fs = fileSystemFor(options, files, mount, parsed, isNew ? undefined : target);
  options.ns.mnt.mount(target, fs, { flags: parsed.flags, propagation: parsed.propagation ?? 'rprivate' });
}

function fileSystemFor(
  options: RootfsOptions,
  files: Files,
  mount: MountSpec,
  parsed: MountOptions,
  below: string | undefined,
): FileSystem {
  const { clock, fileSystems, ns } = options;
  const memory = (type: string, mode: number, shown: readonly string[], size?: number): FileSystem =>
    createMemfs({
      type,
      source: mount.source,
      dev: options.device(),
      clock,
      options: shown,
      rootMode: mode,
      ...(size !== undefined && { size }),
    });
  switch (mount.type) {
    case 'proc':
      return fileSystems.proc(ns);
    case 'sysfs':
      return fileSystems.sysfs(ns);
    case 'cgroup':
    case 'cgroup2':
      return fileSystems.cgroup(options.cgroup);
    case 'devpts':
      return memory('devpts', 0o755, ['gid=5', 'mode=620', 'ptmxmode=666']);
    case 'mqueue':
      return memory('mqueue', 0o1777, []);
    case 'tmpfs': {
      // Without a directory below whose mode it could take, the kernel's own default.
      const covered = below === undefined ? undefined : files.stat(below).mode;
      const settings = tmpfsSettings(parsed.data, atLeast(options.runc, '1.1.6') ? covered : undefined);
      const { size, mode, shown, owner } = settings;
      if (settings.isWrong)
        throw mounting(mount, `${mountCall(options, mount, parsed, parsed.data.join(','))}: invalid argument`);
      const fs = memory('tmpfs', mode ?? covered ?? 0o1777, shown, size ?? options.fileSystems.tmpfsSize);
      fs.root.setAttributes(owner);
      return fs;
    }
    default:
      throw new RuntimeFailure(
        'init',
        `error mounting "${mount.source}" to rootfs at "${mount.destination}": no such device`,
      );
  }
}

const isThere = (files: Files, path: string): 'dir' | 'other' | undefined =>
  files.exists(path) ? (files.isDirectory(path) ? 'dir' : 'other') : undefined;

/** The mount point as a directory, made if missing, without symlinks. */
function directory(options: RootfsOptions, files: Files, mount: MountSpec, parsed: MountOptions): string {
  const path = joinPath('/', mount.destination);
  if (isThere(files, path) === 'other') throw mismatch(options, mount, parsed, modeBelow(options, files, path));
  makeDirectories(options, files, mount, path);
  return files.realpath(path);
}

function makeDirectories(options: RootfsOptions, files: Files, mount: MountSpec, path: string): void {
  try {
    files.mkdirAll(path, 0o755);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    const { destination } = mount;
    const inside = `${options.spec.root.path}${path}`;
    throw mounting(
      mount,
      atLeast(options.runc, '1.3')
        ? `create mountpoint for ${destination} mount: make mountpoint "${destination}": mkdirat ${inside}: ${reasonIn(path, error)}`
        : atLeast(options.runc, '1.1.6')
          ? `create mount destination for ${destination} mount: ${error.code === 'EROFS' ? 'mkdirat' : 'cannot mkdir in'} ${inside}: ${goStrerror(error.code)}`
          : `mkdir ${inside}: ${goStrerror(error.code)}`,
    );
  }
}

/** procfs knows no new names. */
const reasonIn = (path: string, error: Errno): string =>
  path.startsWith('/proc/') ? 'no such file or directory' : goStrerror(error.code);

const IN_PROC =
  /^\/proc\/(?:cpuinfo|diskstats|meminfo|stat|swaps|uptime|loadavg|slabinfo|net\/dev|sys\/kernel\/ns_last_pid)$/;

/** Models checkProcMount: nothing may lie over /proc, nor over most of what is in it. */
function checkProc(options: RootfsOptions, files: Files, mount: MountSpec, path: string): void {
  if ((path !== '/proc' && !path.startsWith('/proc/')) || IN_PROC.test(path)) return;
  if (atLeast(options.runc, '1.3') && !files.exists(path)) return;
  const what = path === '/proc' ? 'it is not of type proc' : 'it is inside /proc';
  const { destination } = mount;
  const step = atLeast(options.runc, '1.3') ? 'create mountpoint for' : 'create mount destination for';
  const check = atLeast(options.runc, '1.1.6')
    ? `${step} ${destination} mount: check proc-safety of ${destination} mount: `
    : '';
  throw mounting(mount, `${check}"${options.spec.root.path}${path}" cannot be mounted because ${what}`);
}

const modeBelow = (options: RootfsOptions, files: Files, path: string): string =>
  atLeast(options.runc, '1.1.6') ? `mode=0${files.stat(path).mode.toString(8)}` : '';

function bind(options: RootfsOptions, files: Files, mount: MountSpec, parsed: MountOptions): void {
  const source = sourceOf(options, mount);
  const path = joinPath('/', mount.destination);
  const isDirectory = source.inode.type === 'dir';
  checkProc(options, files, mount, path);
  const there = isThere(files, path);
  if (there !== undefined && (there === 'dir') !== isDirectory) {
    if (isDirectory && atLeast(options.runc, '1.1.6') && !atLeast(options.runc, '1.2')) {
      throw mounting(
        mount,
        `create mount destination for ${mount.destination} mount: cannot mkdir in ${options.spec.root.path}${path}: not a directory`,
      );
    }
    throw mismatch(options, mount, parsed, '');
  }
  if (there === undefined) {
    makeDirectories(options, files, mount, isDirectory ? path : joinPath(path, '..'));
    if (!isDirectory) files.writeFile(path, '', { mode: 0o755 });
  }
  const target = files.realpath(path);
  const propagation = parsed.propagation ?? 'rprivate';
  const flags: MountFlags = { ...source.mount.flags, ...parsed.flags };
  options.ns.mnt.mount(target, source.mount.fs, { root: source.inode, flags, propagation });
  if (!parsed.recursive) return;
  const { readonly: _, ...others } = parsed.flags;
  bindBelow(options, source.path, target, parsed.readonlyBelow ? parsed.flags : others, propagation);
}

/** rbind: what is mounted below the source comes along. */
function bindBelow(
  options: RootfsOptions,
  source: string,
  target: string,
  flags: MountFlags,
  propagation: string,
): void {
  const prefix = source === '/' ? '/' : `${source}/`;
  for (const below of options.hostMounts.mounts) {
    if (below.target === '/' || !below.target.startsWith(prefix)) continue;
    const at = joinPath(target, below.target.slice(prefix.length));
    options.ns.mnt.mount(at, below.fs, { root: below.root, flags: { ...below.flags, ...flags }, propagation });
  }
}

function sourceOf(options: RootfsOptions, mount: MountSpec) {
  try {
    return options.hostMounts.resolve(mount.source, ROOT_CALLER);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    const reason = goStrerror(error.code);
    if (atLeast(options.runc, '1.3'))
      throw new RuntimeFailure('init', `failed to fulfil mount request: open ${mount.source}: ${reason}`);
    const step = atLeast(options.runc, '1.1.6')
      ? `create mount destination for ${mount.destination} mount: bind mount source stat: `
      : '';
    throw mounting(mount, `${step}stat ${mount.source}: ${reason}`);
  }
}
