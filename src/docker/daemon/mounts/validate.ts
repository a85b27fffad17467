// Models moby volume/mounts/linux_parser.go (validateMountConfigImpl).
import { cleanPath } from '../../../base/pattern-matcher.ts';
import { goStrerror, isErrno } from '../../../host/errno.ts';
import type { Mount } from '../../api/types/mount.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';

/** Throws `invalid mount config for type "...": ...`. */
export function validateMount(
  daemon: Pick<Daemon, 'host'>,
  mount: Mount,
  options: { readonly sourceMustExist?: boolean } = {},
): void {
  const problem = mountProblem(daemon, mount, options.sourceMustExist ?? true);
  if (problem !== undefined) throw invalidParameter(`invalid mount config for type "${mount.Type}": ${problem}`);
}

export const TARGET_IS_ROOT = "invalid specification: destination can't be '/'";
export const notAbsolute = (path: string): string => `invalid mount path: '${path}' mount path must be absolute`;
const missing = (field: string): string => `field ${field} must not be empty`;
const extra = (field: string): string => `field ${field} must not be specified`;
const BAD_SUBPATH = 'subpath must be a relative path within the volume';

export const PROPAGATIONS = ['private', 'rprivate', 'slave', 'rslave', 'shared', 'rshared'];

function mountProblem(daemon: Pick<Daemon, 'host'>, mount: Mount, sourceMustExist: boolean): string | undefined {
  if (!mount.Target) return missing('Target');
  if (cleanPath(mount.Target) === '/') return TARGET_IS_ROOT;
  if (!mount.Target.startsWith('/')) return notAbsolute(mount.Target);
  switch (mount.Type) {
    case 'bind':
      return bindProblem(daemon, mount, sourceMustExist);
    case 'volume':
      return volumeProblem(mount);
    case 'tmpfs':
      return tmpfsProblem(mount);
    case 'image':
      return mount.Source ? (mount.BindOptions ? extra('BindOptions') : undefined) : missing('Source');
    default:
      return 'mount type unknown';
  }
}

function bindProblem(daemon: Pick<Daemon, 'host'>, mount: Mount, sourceMustExist: boolean): string | undefined {
  if (!mount.Source) return missing('Source');
  const propagation = mount.BindOptions?.Propagation;
  if (propagation && !PROPAGATIONS.includes(propagation)) return `invalid propagation mode: ${propagation}`;
  if (mount.VolumeOptions) return extra('VolumeOptions');
  if (!mount.Source.startsWith('/')) return notAbsolute(mount.Source);
  const makes = mount.BindOptions?.CreateMountpoint ?? false;
  return sourceMustExist && !makes ? sourceProblem(daemon, mount.Source) : undefined;
}

function sourceProblem({ host }: Pick<Daemon, 'host'>, source: string): string | undefined {
  try {
    host.files.stat(source);
    return undefined;
  } catch (error) {
    if (!isErrno(error)) throw error;
    if (error.code === 'ENOENT') return `bind source path does not exist: ${source}`;
    return `stat ${source}: ${goStrerror(error.code)}`;
  }
}

function volumeProblem(mount: Mount): string | undefined {
  if (mount.BindOptions) return extra('BindOptions');
  const subpath = mount.VolumeOptions?.Subpath ?? '';
  if (subpath !== '') {
    if (!mount.Source) return 'must not set Subpath when using anonymous volumes';
    if (!isLocal(subpath)) return BAD_SUBPATH;
  }
  return mount.ReadOnly && !mount.Source ? 'must not set ReadOnly mode when using anonymous volumes' : undefined;
}

function tmpfsProblem(mount: Mount): string | undefined {
  if (mount.BindOptions) return extra('BindOptions');
  return mount.Source ? extra('Source') : undefined;
}

/** filepath.IsLocal: relative, and does not climb out. */
function isLocal(path: string): boolean {
  if (path.startsWith('/')) return false;
  let depth = 0;
  for (const part of path.split('/')) {
    if (part === '..') depth--;
    else if (part !== '' && part !== '.') depth++;
    if (depth < 0) return false;
  }
  return true;
}
