// Models moby's fs.CopyDir (github.com/containerd/continuity/fs): a tree with owners, modes, times and symlinks.
import type { Files } from '../../host/fs/files.ts';

/** Copies what is in `from` into `to`, which exists. */
export function copyTree(source: Files, from: string, target: Files, to: string): void {
  for (const entry of source.readdir(from)) copyEntry(source, `${from}/${entry.name}`, target, `${to}/${entry.name}`);
  copyAttributes(source, from, target, to);
}

/** Copies one file, directory, symlink or device; what is in its place is replaced, directories are merged. */
export function copyEntry(source: Files, from: string, target: Files, to: string): void {
  const stat = source.lstat(from);
  const existing = target.exists(to) ? target.lstat(to) : undefined;
  if (existing && !(existing.type === 'dir' && stat.type === 'dir')) target.removeAll(to);
  if (stat.type === 'dir') {
    if (existing?.type !== 'dir') target.mkdir(to, stat.mode);
    return copyTree(source, from, target, to);
  }
  if (stat.type === 'symlink') target.symlink(source.readlink(from), to);
  else if (stat.type === 'file') target.writeFile(to, source.readFile(from), { mode: stat.mode });
  else target.mknod(to, stat.type, stat.mode, stat.rdev);
  copyAttributes(source, from, target, to);
}

function copyAttributes(source: Files, from: string, target: Files, to: string): void {
  const stat = source.lstat(from);
  target.chown(to, stat.uid, stat.gid, { follow: false });
  if (stat.type !== 'symlink') target.chmod(to, stat.mode);
  target.utimes(to, stat.atime, stat.mtime, { follow: false });
}
