// Models moby pkg/archive (TarWithOptions, Unpack) over the machine's files.

import { isErrno } from '../../../host/errno.ts';
import type { Files } from '../../../host/fs/files.ts';
import { joinPath } from '../../../host/fs/mounts.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type { TarEntry } from './write.ts';

/** What is at `path`, and below it, as entries named from `name` on. */
export function entriesOf(files: Files, path: string, name: string): readonly TarEntry[] {
  const stat = files.lstat(path);
  if (stat.type === 'socket') return [];
  const common = { name, mode: stat.mode, uid: stat.uid, gid: stat.gid, mtime: Math.floor(stat.mtime / 1000) };
  switch (stat.type) {
    case 'dir':
      return [
        ...(name === '' ? [] : [{ ...common, type: 'dir' as const }]),
        ...files
          .readdir(path)
          .flatMap((entry) =>
            entriesOf(files, joinPath(path, entry.name), name === '' ? entry.name : `${name}/${entry.name}`),
          ),
      ];
    case 'symlink':
      return [{ ...common, type: 'symlink', link: files.readlink(path) }];
    case 'file':
      return [{ ...common, type: 'file', data: files.readFile(path) }];
    default:
      return [{ ...common, type: stat.type, ...(stat.rdev && { rdev: stat.rdev }) }];
  }
}

export interface UnpackOptions {
  readonly keepOwner: boolean;
  /** A directory is not replaced by anything else, nor the other way round. */
  readonly noOverwriteDirNonDir: boolean;
}

/** Puts the entries below `directory`, which exists. Throws `Errno` where the file system refuses. */
export function unpack(files: Files, directory: string, entries: readonly TarEntry[], options: UnpackOptions): void {
  for (const entry of entries) {
    const path = joinPath(directory, `./${entry.name}`);
    if (path === joinPath('/', directory)) continue;
    files.mkdirAll(joinPath(path, '..'), 0o755);
    place(files, path, entry, options);
  }
}

function place(files: Files, path: string, entry: TarEntry, options: UnpackOptions): void {
  const existing = kindAt(files, path);
  if (existing) {
    if (options.noOverwriteDirNonDir && (existing === 'dir') !== (entry.type === 'dir')) {
      const [was, is] = existing === 'dir' ? ['directory', 'non-directory'] : ['non-directory', 'directory'];
      throw invalidParameter(`cannot overwrite ${was} "${path}" with ${is} "${joinPath('/', '')}"`);
    }
    if (!(existing === 'dir' && entry.type === 'dir')) files.removeAll(path);
  }
  if (entry.type === 'dir') {
    if (existing !== 'dir') files.mkdir(path, entry.mode);
  } else if (entry.type === 'symlink') files.symlink(entry.link ?? '', path);
  else if (entry.type === 'file') files.writeFile(path, entry.data ?? new Uint8Array(0), { mode: entry.mode });
  else files.mknod(path, entry.type, entry.mode, entry.rdev);
  if (options.keepOwner) files.chown(path, entry.uid, entry.gid, { follow: false });
  if (entry.type === 'symlink') return;
  files.chmod(path, entry.mode);
  files.utimes(path, entry.mtime * 1000, entry.mtime * 1000);
}

function kindAt(files: Files, path: string): string | undefined {
  try {
    return files.lstat(path).type;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  }
}
