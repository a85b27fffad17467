// Models runc create (libcontainer/container_linux.go, standard_init_linux.go): everything up to where the program starts.
import { Errno, goStrerror } from '../../host/errno.ts';
import { checkCgroupWrites } from './cgroup-writes.ts';
import { RuntimeFailure } from './failures.ts';
import { lookUpProgram } from './lookup.ts';
import { checkRights } from './rights.ts';
import { checkRlimits } from './rlimits.ts';
import { filesIn, mountRootfs, type RootfsOptions } from './rootfs.ts';
import { checkSeccomp } from './seccomp.ts';
import type { ProcessSpec } from './spec.ts';
import { applySysctls, checkSysctls } from './sysctls.ts';

export interface ReadyProcess {
  /** What to execute: a path inside the container. */
  readonly path: string;
  /** The working directory without symlinks. */
  readonly cwd: string;
}

/** Linux takes no longer name (__NEW_UTS_LEN). */
const HOSTNAME_MAX = 64;

/** Everything up to where hooks run: mounts and sysctls. Throws `RuntimeFailure`. */
export function runcMount(options: RootfsOptions): void {
  const { spec, ns, runc } = options;
  const shared = !spec.linux.namespaces.some(
    ({ type, path }) => type === 'network' && !path?.endsWith('/netns/default'),
  );
  checkSysctls(spec.linux.sysctl ?? {}, shared);
  mountRootfs(options);
  applySysctls(spec.linux.sysctl ?? {}, ns.net, runc);
}

/** What follows: limits, filters, and the program is found. Throws `RuntimeFailure`. */
export function runcFinish(options: RootfsOptions): ReadyProcess {
  const { spec, runc } = options;
  checkRlimits(spec.process);
  if (options.cgroupVersion === 1) checkCgroupWrites(spec, options.cgroup.path);
  checkRights(spec.process, options.lacks);
  if ((spec.hostname ?? '').length > HOSTNAME_MAX) throw new RuntimeFailure('init', 'sethostname: invalid argument');
  makeWorkingDirectory(options, spec.process.cwd);
  const ready = findProgram(options, spec.process);
  checkSeccomp(spec.linux.seccomp, runc);
  return ready;
}

/** What `runc exec` checks. Throws `RuntimeFailure`. */
export function runcExec(options: Pick<RootfsOptions, 'ns' | 'runc' | 'lacks'>, process: ProcessSpec): ReadyProcess {
  if (!process.cwd.startsWith('/')) throw new RuntimeFailure('create', 'Cwd must be an absolute path');
  const ready = findProgram(options, process);
  checkRights(process, options.lacks, 'lookup');
  return ready;
}

function findProgram({ ns, runc }: Pick<RootfsOptions, 'ns' | 'runc'>, process: ProcessSpec): ReadyProcess {
  const cwd = enter(ns.mnt, process.cwd);
  return { cwd, path: lookUpProgram(filesIn(ns.mnt, cwd), process.args[0] ?? '', process.env, runc) };
}

function enter(mnt: RootfsOptions['ns']['mnt'], cwd: string): string {
  const files = filesIn(mnt);
  const refuse = (reason: string): RuntimeFailure =>
    new RuntimeFailure('lookup', `chdir to cwd (${JSON.stringify(cwd)}) set in config.json failed: ${reason}`);
  try {
    if (!files.isDirectory(cwd) && files.exists(cwd)) throw refuse('not a directory');
    return files.realpath(cwd);
  } catch (error) {
    if (error instanceof Errno) throw refuse(goStrerror(error.code));
    throw error;
  }
}

/** A working directory that is missing is made, unless the root is read-only. */
function makeWorkingDirectory({ spec, ns }: RootfsOptions, cwd: string): void {
  const files = filesIn(ns.mnt);
  if (files.exists(cwd) || /^\/proc\/(1|self)$/.test(cwd)) return;
  try {
    files.mkdirAll(cwd, 0o755);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new RuntimeFailure('init', `mkdir ${spec.root.path}${cwd}: ${goStrerror(error.code)}`);
  }
}
