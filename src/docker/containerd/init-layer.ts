// Models moby daemon/initlayer/setup_unix.go: mount points that every container has, in a layer of their own.
import type { Clock } from '../../base/clock.ts';
import { createMountNamespace } from '../../host/fs/mounts.ts';
import { createOverlay } from '../../host/fs/overlay.ts';
import type { FileSystem } from '../../host/fs/types.ts';
import { filesIn } from '../runtimes/rootfs.ts';

const ENTRIES: readonly (readonly [path: string, what: string])[] = [
  ['/dev/pts', 'dir'],
  ['/dev/shm', 'dir'],
  ['/proc', 'dir'],
  ['/sys', 'dir'],
  ['/.dockerenv', 'file'],
  ['/etc/resolv.conf', 'file'],
  ['/etc/hosts', 'file'],
  ['/etc/hostname', 'file'],
  ['/dev/console', 'file'],
  ['/etc/mtab', '/proc/mounts'],
];

/** The layer that comes between an image's layers (topmost first) and a container's own. */
export function initLayer(lowers: readonly FileSystem[], clock: Pick<Clock, 'now'>): FileSystem {
  const overlay = createOverlay({ lowers, dev: 0, clock });
  const mnt = createMountNamespace();
  mnt.mount('/', overlay);
  const files = filesIn(mnt);
  for (const [path, what] of ENTRIES) {
    if (files.exists(path) && !files.isDirectory(path)) files.unlink(path);
    if (files.exists(path)) continue;
    files.removeAll(path);
    files.mkdirAll(path.slice(0, path.lastIndexOf('/')) || '/', 0o755);
    if (what === 'dir') files.mkdirAll(path, 0o755);
    else if (what === 'file') files.writeFile(path, '', { mode: 0o755 });
    else files.symlink(what, path);
  }
  return overlay.upper;
}
