// Models moby builder/dockerfile/copy.go (performCopyForInfo; v20.10.24 to v28.5.2): files from a source into a layer.
import type { Files } from '../../../host/fs/files.ts';
import type { TarItem } from '../../api/tar.ts';
import type { CopyInfo } from './copy-infos.ts';
import { followInScope, scopedPath } from './source.ts';

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Copies one source to a destination of the layer; without `owner` files keep theirs. */
export function copyInfo(target: Files, dest: string, { source, path }: CopyInfo, owner: Owner | undefined): void {
  const from = followInScope(source.files, scopedPath(path));
  const to = followInScope(target, dest);
  if (source.files.stat(from).type === 'dir') return copyDirectory(source.files, from, target, to, owner);
  const inside = dest.endsWith('/') || (target.exists(to) && target.isDirectory(to));
  const name = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  copyFile(source.files, from, target, inside ? join(to, name) : to, owner);
}

const join = (directory: string, name: string): string => `${directory === '/' ? '' : directory}/${name}`;

/** Directories that were there keep their owner; the ones that are new are root's or the chosen owner's. */
function makeParents(target: Files, path: string, owner: Owner | undefined): void {
  if (path === '' || path === '/' || target.exists(path)) return;
  makeParents(target, path.slice(0, path.lastIndexOf('/')), owner);
  target.mkdir(path, 0o755);
  if (owner) target.chown(path, owner.uid, owner.gid);
}

function copyFile(source: Files, from: string, target: Files, to: string, owner: Owner | undefined): void {
  makeParents(target, to.slice(0, to.lastIndexOf('/')), owner);
  copyOne(source, from, target, to, owner);
}

/** A directory that is new is 0755 whatever the source's mode; one that was there stays as it is. */
function copyDirectory(source: Files, from: string, target: Files, to: string, owner: Owner | undefined): void {
  const existed = target.exists(to) && target.isDirectory(to);
  makeParents(target, to, { uid: 0, gid: 0 });
  copyInside(source, from, target, to, owner);
  if (!existed && owner) target.chown(to, owner.uid, owner.gid);
}

function copyInside(source: Files, from: string, target: Files, to: string, owner: Owner | undefined): void {
  for (const { name } of source.readdir(from)) copyOne(source, join(from, name), target, join(to, name), owner);
}

/** What is in its place is replaced; directories are merged. */
function copyOne(source: Files, from: string, target: Files, to: string, owner: Owner | undefined): void {
  const stat = source.lstat(from);
  const existing = typeAt(target, to);
  if (existing && !(existing === 'dir' && stat.type === 'dir')) target.removeAll(to);
  if (stat.type === 'dir') {
    if (existing !== 'dir') target.mkdir(to, stat.mode);
    copyInside(source, from, target, to, owner);
  } else if (stat.type === 'symlink') target.symlink(source.readlink(from), to);
  else if (stat.type === 'file') target.writeFile(to, source.readFile(from), { mode: stat.mode });
  else target.mknod(to, stat.type, stat.mode, stat.rdev);
  copyAttributes(source, from, target, to, owner);
}

function typeAt(files: Files, path: string): string | undefined {
  const directory = path.slice(0, path.lastIndexOf('/')) || '/';
  const name = path.slice(path.lastIndexOf('/') + 1);
  return files.readdir(directory).find((entry) => entry.name === name)?.type;
}

function copyAttributes(source: Files, from: string, target: Files, to: string, owner: Owner | undefined): void {
  const stat = source.lstat(from);
  const { uid, gid } = owner ?? stat;
  target.chown(to, uid, gid, { follow: false });
  if (stat.type !== 'symlink') target.chmod(to, stat.mode);
  const seconds = Math.floor(stat.mtime / 1000) * 1000;
  target.utimes(to, seconds, seconds, { follow: false });
}

/** ADD of an archive: its items, with their owners, below a directory that is made if need be. */
export function extractItems(target: Files, dest: string, items: readonly TarItem[]): void {
  const to = followInScope(target, dest.replace(/(.)\/+$/, '$1'));
  makeParents(target, to, { uid: 0, gid: 0 });
  for (const item of items) {
    const name = item.name.replace(/\/+$/, '').replace(/^(\.?\/)+/, '');
    if (name === '' || name === '.' || name.split('/').includes('..')) continue;
    extractItem(target, join(to, name), item);
  }
}

function extractItem(target: Files, path: string, item: TarItem): void {
  makeParents(target, path.slice(0, path.lastIndexOf('/')), { uid: 0, gid: 0 });
  const existing = typeAt(target, path);
  if (existing && !(existing === 'dir' && item.type === 'dir')) target.removeAll(path);
  if (item.type === 'dir') {
    if (existing !== 'dir') target.mkdir(path, item.mode);
  } else if (item.type === 'symlink') target.symlink(item.link ?? '', path);
  else if (item.type === 'link') return target.link(`/${(item.link ?? '').replace(/^\/+/, '')}`, path);
  else if (item.type === 'file') target.writeFile(path, item.data ?? new Uint8Array(0), { mode: item.mode });
  else target.mknod(path, item.type, item.mode);
  target.chown(path, item.uid, item.gid, { follow: false });
  if (item.type !== 'symlink') target.chmod(path, item.mode);
  target.utimes(path, item.mtime * 1000, item.mtime * 1000, { follow: false });
}
