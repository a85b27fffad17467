// Models overlayfs' whiteouts and opaque directories: how a layer says that something below it is gone.
import { ROOT_CALLER } from './mounts.ts';
import type { Inode, NewInode } from './types.ts';

/** In a layer, an entry of this name says that its directory hides the directories of that path below it. */
export const OPAQUE = '.wh..wh..opq';

export const WHITEOUT: NewInode = { type: 'char', mode: 0, uid: 0, gid: 0, rdev: [0, 0] };

/** True for the 0:0 character device that stands for a deleted name. */
export function isWhiteout(inode: Inode): boolean {
  if (inode.type !== 'char') return false;
  const [major = -1, minor = -1] = inode.stat().rdev ?? [];
  return major === 0 && minor === 0;
}

/** What the layers below hold under a name: directories that merge, or one thing that is no directory. */
export function below(lowers: readonly Inode[], name: string): Inode[] {
  const found: Inode[] = [];
  for (const lower of lowers) {
    const inode = lower.lookup(name, ROOT_CALLER);
    if (!inode) continue;
    if (isWhiteout(inode)) break;
    if (inode.type !== 'dir') return found.length > 0 ? found : [inode];
    found.push(inode);
    if (inode.lookup(OPAQUE, ROOT_CALLER)) break;
  }
  return found;
}
