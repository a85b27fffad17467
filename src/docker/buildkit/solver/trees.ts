/** File trees of a build: layers seen as one tree, and client files as a layer. */
import type { Clock } from '../../../base/clock.ts';
import { digestOf } from '../../../base/digest.ts';
import type { Files } from '../../../host/fs/files.ts';
import { createMemfs } from '../../../host/fs/memfs.ts';
import { createMountNamespace } from '../../../host/fs/mounts.ts';
import { createOverlay } from '../../../host/fs/overlay.ts';
import type { FileSystem } from '../../../host/fs/types.ts';
import type { TarItem } from '../../api/tar.ts';
import type { Layer } from '../../containerd/types.ts';
import { filesIn } from '../../runtimes/rootfs.ts';

/** Path calls as root with this file system as `/`. */
export function filesOf(fs: FileSystem): Files {
  const mounts = createMountNamespace();
  mounts.mount('/', fs);
  return filesIn(mounts);
}

/** The tree that layers make, bottom layer first. Not to be written to. */
export function treeOf(layers: readonly Layer[], clock: Pick<Clock, 'now'>): FileSystem {
  return createOverlay({ lowers: [...layers].reverse().map((layer) => layer.files), dev: 0, clock });
}

/** Files of a client as a layer; directories that are not among them are made. */
export function layerOf(items: readonly TarItem[], clock: Pick<Clock, 'now'>): Layer {
  const fs = createMemfs({ type: 'ext4', source: 'layer', dev: 0, clock });
  const files = filesOf(fs);
  for (const item of items) placeItem(files, '/', item);
  for (const item of [...items].reverse()) setTimes(files, '/', item);
  const size = items.reduce((sum, { data }) => sum + (data?.length ?? 0), 0);
  const diffId = digestOf(`${clock.now()} ${items.map(({ name }) => name).join(' ')}`);
  return { diffId, digest: digestOf(`gzip ${diffId}`), size, compressedSize: size, files: fs };
}

const pathOf = (root: string, name: string): string =>
  `${root === '/' ? '' : root}/${name.replace(/^(\.?\/)+/, '').replace(/\/+$/, '')}`.replace(/\/$/, '') || '/';

/** Writes one item of an archive below `root`; what is in its place is replaced. */
export function placeItem(files: Files, root: string, item: TarItem): void {
  const path = pathOf(root, item.name);
  if (path === '/') return;
  const parent = path.slice(0, path.lastIndexOf('/')) || '/';
  files.mkdirAll(parent, 0o755);
  const existing = files.exists(path) || isLink(files, path) ? files.lstat(path) : undefined;
  if (existing && !(existing.type === 'dir' && item.type === 'dir')) files.removeAll(path);
  if (item.type === 'dir') {
    if (existing?.type !== 'dir') files.mkdir(path, item.mode);
    files.chmod(path, item.mode);
  } else if (item.type === 'symlink') files.symlink(item.link ?? '', path);
  else if (item.type === 'link') return files.link(pathOf(root, item.link ?? ''), path);
  else if (item.type === 'file') files.writeFile(path, item.data ?? new Uint8Array(0), { mode: item.mode });
  else files.mknod(path, item.type, item.mode, [0, 0]);
  if (item.type === 'file') files.chmod(path, item.mode);
  files.chown(path, item.uid, item.gid, { follow: false });
}

function isLink(files: Files, path: string): boolean {
  try {
    return files.lstat(path).type === 'symlink';
  } catch {
    return false;
  }
}

/** Times come last: making a file changes that of its directory. */
export function setTimes(files: Files, root: string, item: TarItem): void {
  const path = pathOf(root, item.name);
  const ms = item.mtime * 1000;
  try {
    files.utimes(path, ms, ms, { follow: false });
  } catch {
    // A later item of the archive took its place.
  }
}

/** Every file below a directory as items of an archive, parents first, names relative to it. */
export function itemsOf(files: Files, root = '/'): TarItem[] {
  const items: TarItem[] = [];
  const walk = (path: string, name: string): void => {
    for (const entry of files.readdir(path)) {
      const child = path === '/' ? `/${entry.name}` : `${path}/${entry.name}`;
      const childName = name === '' ? entry.name : `${name}/${entry.name}`;
      const stat = files.lstat(child);
      const { mode, uid, gid, mtime } = stat;
      const common = { name: childName, mode, uid, gid, mtime: Math.floor(mtime / 1000) };
      if (stat.type === 'dir') {
        items.push({ ...common, type: 'dir' });
        walk(child, childName);
      } else if (stat.type === 'symlink') items.push({ ...common, type: 'symlink', link: files.readlink(child) });
      else if (stat.type === 'file') items.push({ ...common, type: 'file', data: files.readFile(child) });
    }
  };
  walk(root, '');
  return items;
}
