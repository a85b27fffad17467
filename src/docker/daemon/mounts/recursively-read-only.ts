// Models moby daemon/oci_linux.go (withMounts) and daemon/daemon_linux.go (supportsRecursivelyReadOnly), from 25 on.
import type { Mount } from '../../api/types/mount.ts';
import { since } from '../../engine-version.ts';
import { system } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';

/** mount_setattr(2) came with Linux 5.12. */
function kernelCan(release: string): boolean {
  const [major = 0, minor = 0] = release.split('.').map((part) => Number.parseInt(part, 10));
  return major > 5 || (major === 5 && minor >= 12);
}

/**
 * The word for a read-only mount: `rro` takes in what is mounted below it, `ro` does not. Throws for a mount that must be
 * recursively read-only and cannot be.
 */
export function readOnlyWord(daemon: Daemon, options: Mount['BindOptions']): 'ro' | 'rro' {
  if (!since(daemon.version, 25)) return 'ro';
  const force = options?.ReadOnlyForceRecursive ?? false;
  if (options?.ReadOnlyNonRecursive) {
    if (force) throw system('mount options conflict: ReadOnlyNonRecursive && ReadOnlyForceRecursive');
    return 'ro';
  }
  if (kernelCan(daemon.host.profile.kernel.release)) return 'rro';
  if (!force) return 'ro';
  throw system(
    'rro is not supported: failed to call mount_setattr: function not implemented (kernel is older than 5.12?)',
  );
}
