// Models moby daemon/internal/directory (Size).
import type { Files } from '../../host/fs/files.ts';

/** Bytes in the regular files below a directory, each inode once. */
export function treeSize(files: Files, path: string, seen: Set<number> = new Set()): number {
  if (!files.exists(path)) return 0;
  return files.readdir(path).reduce((total, entry) => {
    const below = `${path}/${entry.name}`;
    if (entry.type === 'dir') return total + treeSize(files, below, seen);
    const { ino, size, type } = files.lstat(below);
    if (type !== 'file' || seen.has(ino)) return total;
    seen.add(ino);
    return total + size;
  }, 0);
}
