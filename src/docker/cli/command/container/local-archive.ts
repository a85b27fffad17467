// Models moby pkg/archive (TarResource, CopyTo) over the files of the CLI's own machine.
import { isErrno } from '../../../../host/errno.ts';
import type { Files } from '../../../../host/fs/files.ts';
import type { TarItem } from '../../../api/tar.ts';

/** A path and all below it as archive items, called `name`. */
export function collect(files: Files, path: string, name: string, follow = false): readonly TarItem[] {
  const stat = follow ? files.stat(path) : files.lstat(path);
  const common = { name, mode: stat.mode, uid: stat.uid, gid: stat.gid, mtime: stat.mtime / 1000 };
  if (stat.type === 'symlink') return [{ ...common, type: 'symlink', link: files.readlink(path) }];
  if (stat.type === 'file') return [{ ...common, type: 'file', data: files.readFile(path) }];
  if (stat.type !== 'dir') return [];
  const inside = files
    .readdir(path)
    .flatMap((entry) => collect(files, `${path}/${entry.name}`, `${name}/${entry.name}`));
  return [{ ...common, type: 'dir' }, ...inside];
}

/** Writes items below `directory`, their first name's root called `root` instead of `from`. */
export function extract(
  files: Files,
  directory: string,
  items: readonly TarItem[],
  rename: { readonly from: string; readonly to: string },
): void {
  for (const item of items) {
    const name = item.name.replace(/\/+$/, '');
    const inner =
      name === rename.from
        ? rename.to
        : name.startsWith(`${rename.from}/`)
          ? `${rename.to}${name.slice(rename.from.length)}`
          : name;
    place(files, inner === '' ? directory : `${directory}/${inner}`, item);
  }
}

function place(files: Files, path: string, item: TarItem): void {
  if (item.type === 'dir') {
    files.mkdirAll(path, item.mode);
    return;
  }
  if (files.isDirectory(path)) throw new Error(`cannot overwrite directory ${JSON.stringify(path)} with non-directory`);
  try {
    files.unlink(path);
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
  }
  if (item.type === 'symlink') files.symlink(item.link ?? '', path);
  else {
    files.writeFile(path, item.data ?? new Uint8Array(0), { mode: item.mode });
    files.chmod(path, item.mode);
  }
}
