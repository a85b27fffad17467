// Models moby's access to a container's root file system (GetResourcePath): path calls with it as the root.
import { createFiles, type Files } from '../../host/fs/files.ts';
import { createMountNamespace, ROOT_CALLER } from '../../host/fs/mounts.ts';
import type { FileSystem, Inode } from '../../host/fs/types.ts';

/** Path calls as root inside a file system; `mounts` lie over it, by absolute path. */
export function rootFiles(
  fs: FileSystem,
  mounts: readonly { readonly target: string; readonly inode: Inode }[] = [],
): Files {
  const namespace = createMountNamespace();
  namespace.mount('/', fs);
  for (const { target, inode } of mounts) namespace.mount(target, inode.fs, { root: inode });
  return createFiles({
    mounts: () => namespace,
    cwd: () => '/',
    caller: () => ROOT_CALLER,
    umask: () => 0,
    devices: new Map(),
    tty: () => undefined,
  });
}
