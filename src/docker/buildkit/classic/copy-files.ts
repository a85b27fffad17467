// Models moby builder/dockerfile/copy.go (performCopyForInfo; v20.10.24 to v28.5.2): files from a source into a layer.
import type { Files } from '../../../host/fs/files.ts';
import type { TarItem } from '../../api/tar.ts';
import type { CopyInfo } from './copy-infos.ts';
import { followInScope, scopedPath } from './source.ts';

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Where files are copied to. */
export interface CopyTarget {
  readonly files: Files;
  /** What the engine's own errors call the root: `/var/lib/docker/overlay2/<id>/merged`. */
  readonly root: string;
}

/** Copies one source to a destination of the layer; without `owner` files keep theirs. */
export function copyInfo(target: CopyTarget, dest: string, { source, path }: CopyInfo, owner: Owner | undefined): void {
  const { files } = target;
  const from = followInScope(source.files, scopedPath(path));
  const to = followInScope(files, dest);
  const work: CopyWork = { source: source.files, target: files, owner, links: new Map() };
  if (source.files.stat(from).type === 'dir') return copyDirectory(work, target.root, from, to);
  const inside = dest.endsWith('/') || (files.exists(to) && files.isDirectory(to));
  const name = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  const file = inside ? join(to, name) : to;
  makeParents(files, file.slice(0, file.lastIndexOf('/')), owner);
  copyOne(work, from, file);
}

interface CopyWork {
  readonly source: Files;
  readonly target: Files;
  readonly owner: Owner | undefined;
  /** Files with several names, by inode: the second name becomes a link too. */
  readonly links: Map<string, string>;
}

const join = (directory: string, name: string): string => `${directory === '/' ? '' : directory}/${name}`;

/** Directories that were there keep their owner; the ones that are new are root's or the chosen owner's. */
function makeParents(target: Files, path: string, owner: Owner | undefined): void {
  if (path === '' || path === '/' || target.exists(path)) return;
  makeParents(target, path.slice(0, path.lastIndexOf('/')), owner);
  target.mkdir(path, 0o755);
  if (owner) target.chown(path, owner.uid, owner.gid);
}

/** A directory that is new is 0755 whatever the source's mode; one that was there stays as it is. */
function copyDirectory(work: CopyWork, root: string, from: string, to: string): void {
  const { target, owner } = work;
  const existed = target.exists(to);
  if (existed && !target.isDirectory(to)) {
    throw new Error(`failed to copy files: failed to copy directory: mkdir ${root}${to}: not a directory`);
  }
  makeParents(target, to, { uid: 0, gid: 0 });
  copyInside(work, from, to);
  if (!existed && owner) target.chown(to, owner.uid, owner.gid);
}

function copyInside(work: CopyWork, from: string, to: string): void {
  for (const { name } of work.source.readdir(from)) copyOne(work, join(from, name), join(to, name));
}

/** What is in its place is replaced; directories are merged. */
function copyOne(work: CopyWork, from: string, to: string): void {
  const { source, target, links } = work;
  const stat = source.lstat(from);
  const existing = typeAt(target, to);
  if (existing && !(existing === 'dir' && stat.type === 'dir')) target.removeAll(to);
  const inode = `${stat.dev}:${stat.ino}`;
  const first = stat.type === 'file' && stat.nlink > 1 ? links.get(inode) : undefined;
  if (first !== undefined) return target.link(first, to);
  links.set(inode, to);
  if (stat.type === 'dir') {
    if (existing !== 'dir') target.mkdir(to, stat.mode);
    copyInside(work, from, to);
  } else if (stat.type === 'symlink') target.symlink(source.readlink(from), to);
  else if (stat.type === 'file') target.writeFile(to, source.readFile(from), { mode: stat.mode });
  else target.mknod(to, stat.type, stat.mode, stat.rdev);
  copyAttributes(work, from, to);
}

function typeAt(files: Files, path: string): string | undefined {
  const directory = path.slice(0, path.lastIndexOf('/')) || '/';
  const name = path.slice(path.lastIndexOf('/') + 1);
  return files.readdir(directory).find((entry) => entry.name === name)?.type;
}

/** Giving a file to its owner takes the bits that would run it as somebody. */
function copyAttributes({ source, target, owner }: CopyWork, from: string, to: string): void {
  const { type, mode, mtime, ...kept } = source.lstat(from);
  const { uid, gid } = owner ?? kept;
  target.chown(to, uid, gid, { follow: false });
  const lost = owner && type === 'file' ? 0o4000 | (mode & 0o010 ? 0o2000 : 0) : 0;
  if (type !== 'symlink') target.chmod(to, mode & ~lost);
  const seconds = Math.floor(mtime / 1000) * 1000;
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
