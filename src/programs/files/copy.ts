/** Copying one file or a tree: what cp does, and mv between file systems. Throws `Errno`. */
import type { Files } from '../../host/fs/files.ts';
import type { Stat } from '../../host/fs/types.ts';
import { joined, lstatOf } from './walk.ts';

export interface CopyOptions {
  readonly recursive: boolean;
  /** Keep symlinks as they are instead of copying what they point to. */
  readonly keepLinks: boolean;
  /** Keep owner, mode and times. */
  readonly preserve: boolean;
  /** Called for everything that was copied. */
  readonly onCopied?: (from: string, to: string) => Promise<void>;
  /** Called instead of throwing for what is inside a tree. */
  readonly onError: (path: string, error: unknown, doing: 'open' | 'create' | 'mkdir') => Promise<void>;
}

export async function copyTree(files: Files, from: string, to: string, options: CopyOptions): Promise<void> {
  const stat = options.keepLinks ? files.lstat(from) : files.stat(from);
  if (stat.type === 'dir') return copyDirectory(files, from, to, stat, options);
  try {
    if (!options.recursive && !['file', 'symlink'].includes(stat.type)) await copyStream(files, from, to, stat);
    else copyOne(files, from, to, stat);
  } catch (error) {
    return options.onError(
      lstatOf(files, to) || !readable(files, from) ? from : to,
      error,
      readable(files, from) ? 'create' : 'open',
    );
  }
  if (options.preserve) keepAttributes(files, to, stat);
  await options.onCopied?.(from, to);
}

function readable(files: Files, path: string): boolean {
  try {
    return files.access(path, 'read');
  } catch {
    return false;
  }
}

async function copyDirectory(files: Files, from: string, to: string, stat: Stat, options: CopyOptions): Promise<void> {
  const fresh = !lstatOf(files, to);
  try {
    if (fresh) files.mkdir(to, stat.mode | 0o700);
  } catch (error) {
    return options.onError(to, error, 'mkdir');
  }
  if (fresh) await options.onCopied?.(from, to);
  for (const entry of files.readdir(from))
    await copyTree(files, joined(from, entry.name), joined(to, entry.name), options);
  if (options.preserve) keepAttributes(files, to, stat);
}

/** A pipe is read to its end, unless whole trees are copied. */
async function copyStream(files: Files, from: string, to: string, stat: Stat): Promise<void> {
  const source = files.open(from, { read: true });
  const target = files.open(to, { write: true, create: true, truncate: true }, stat.mode & 0o777);
  try {
    for (;;) {
      const chunk = await source.read(65536);
      if (chunk.length === 0) return;
      await target.write(chunk);
    }
  } finally {
    source.close();
    target.close();
  }
}

function copyOne(files: Files, from: string, to: string, stat: Stat): void {
  switch (stat.type) {
    case 'symlink':
      if (lstatOf(files, to)) files.unlink(to);
      return files.symlink(files.readlink(from), to);
    case 'char':
    case 'block':
      return files.mknod(to, stat.type, stat.mode, stat.rdev);
    case 'fifo':
      return files.mknod(to, 'fifo', stat.mode);
    default:
      return files.writeFile(to, files.readFile(from).slice(), { mode: stat.mode & 0o777 });
  }
}

export function keepAttributes(files: Files, path: string, stat: Stat): void {
  try {
    files.chown(path, stat.uid, stat.gid, { follow: false });
  } catch {
    // cp -p keeps the owner only where it may.
  }
  if (stat.type !== 'symlink') files.chmod(path, stat.mode);
  files.utimes(path, stat.atime, stat.mtime, { follow: false });
}
