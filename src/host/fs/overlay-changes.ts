// Models moby pkg/archive/changes.go: what the writable layer of an overlay changed, as `docker diff` lists it.
import { ROOT_CALLER } from './mounts.ts';
import type { Overlay, OverlayInode } from './overlay.ts';
import type { FileSystem, Inode, Stat } from './types.ts';
import { isWhiteout, OPAQUE } from './whiteout.ts';

export interface OverlayChange {
  readonly kind: 'modified' | 'added' | 'deleted';
  readonly path: string;
}

/** A directory's size and time say nothing: it is listed for its mode and owner, or for what changed inside it. */
function differ(before: Stat, after: Stat): boolean {
  if (before.type !== after.type || before.mode !== after.mode || before.uid !== after.uid || before.gid !== after.gid)
    return true;
  return after.type !== 'dir' && (before.mtime !== after.mtime || before.size !== after.size);
}

/** Every change, a directory before what is in it, names in order. `below` is the merged tree without the writable layer. */
export function overlayChanges(overlay: Overlay, below: FileSystem): OverlayChange[] {
  const changes: OverlayChange[] = [];
  visit(overlay.root, overlay.upper.root, below.root, '', changes);
  return changes;
}

function visit(
  merged: OverlayInode,
  upper: Inode,
  below: Inode | undefined,
  path: string,
  changes: OverlayChange[],
): void {
  const names = [...upper.list(ROOT_CALLER)].filter((name) => name !== OPAQUE).sort();
  for (const name of names) {
    const entry = upper.lookup(name, ROOT_CALLER);
    const now = entry && !isWhiteout(entry) ? merged.lookup(name) : undefined;
    const before = below?.type === 'dir' ? below.lookup(name, ROOT_CALLER) : undefined;
    const here = `${path}/${name}`;
    if (!now) {
      if (before) changes.push({ kind: 'deleted', path: here });
      continue;
    }
    const at = changes.length;
    if (!before) changes.push({ kind: 'added', path: here });
    else if (differ(before.stat(), now.stat())) changes.push({ kind: 'modified', path: here });
    const listed = changes.length > at;
    if (now.type === 'dir' && entry) {
      const opaque = entry.lookup(OPAQUE, ROOT_CALLER) !== undefined;
      visit(now, entry, before, here, changes);
      if (opaque && before?.type === 'dir') missing(now, before, here, changes);
      if (!listed && changes.length > at) changes.splice(at, 0, { kind: 'modified', path: here });
    }
  }
}

/** A directory that was removed and made again hides what was in it: those names are gone. */
function missing(merged: OverlayInode, before: Inode, path: string, changes: OverlayChange[]): void {
  for (const name of [...before.list(ROOT_CALLER)].sort()) {
    if (!merged.lookup(name)) changes.push({ kind: 'deleted', path: `${path}/${name}` });
  }
}

/** Bytes in the regular files and symlinks of a layer, hard links counted once. */
export function layerSize(root: Inode): number {
  const seen = new Set<Inode>();
  const sizeOf = (inode: Inode): number => {
    if (seen.has(inode)) return 0;
    seen.add(inode);
    if (inode.type !== 'dir') return inode.stat().size;
    return inode.list(ROOT_CALLER).reduce((sum, name) => {
      const child = inode.lookup(name, ROOT_CALLER);
      return child ? sum + sizeOf(child) : sum;
    }, 0);
  };
  return sizeOf(root);
}
