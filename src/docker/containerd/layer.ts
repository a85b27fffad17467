/** A writable layer, frozen: what commit and build make into a layer of an image. */
import type { Clock } from '../../base/clock.ts';
import { digestOf, sha256Hex } from '../../base/digest.ts';
import { createMemfs, type MemInode } from '../../host/fs/memfs.ts';
import { ROOT_CALLER } from '../../host/fs/mounts.ts';
import { layerSize } from '../../host/fs/overlay-changes.ts';
import type { Inode } from '../../host/fs/types.ts';
import type { Layer } from '../registry/layer.ts';

/** A gzip'ed layer is taken to be this much smaller. */
const COMPRESSION = 0.4;

/** Copies a tree of files as it is now, whiteouts included; the copy is named by its content. */
export function freezeLayer(root: MemInode, clock: Pick<Clock, 'now'>): Layer {
  const files = createMemfs({ type: 'ext4', source: 'layer', dev: 0, clock });
  const entries: string[] = [];
  copyInto(files.root, root, '', entries, new Map());
  const content = entries.join('\n');
  const size = layerSize(files.root);
  return {
    diffId: digestOf(content),
    digest: digestOf(`gzip ${content}`),
    size,
    compressedSize: Math.ceil(size * COMPRESSION),
    files,
  };
}

function copyInto(
  target: MemInode,
  source: MemInode,
  path: string,
  entries: string[],
  links: Map<MemInode, MemInode>,
): void {
  const { mode, uid, gid, mtime, atime } = source.stat();
  for (const name of [...source.list()].sort()) {
    const child = source.lookup(name);
    if (!child) continue;
    const here = `${path}/${name}`;
    entries.push(`${here} ${describe(child)}`);
    const known = links.get(child);
    if (known) target.link(name, known);
    else {
      const copy = copyOf(target, name, child);
      if (child.type === 'dir') copyInto(copy, child, here, entries, links);
      else links.set(child, copy);
    }
  }
  target.setAttributes({ mode, uid, gid, mtime, atime });
}

function copyOf(target: MemInode, name: string, source: MemInode): MemInode {
  const { mode, uid, gid, mtime, atime, rdev } = source.stat();
  const link = source.type === 'symlink' ? { target: source.readlink() } : {};
  const copy = target.create(name, { type: source.type, mode, uid, gid, ...link, ...(rdev && { rdev }) });
  if (source.type === 'file') copy.share(source.read().slice());
  copy.setAttributes({ mtime, atime });
  return copy;
}

function describe(inode: MemInode): string {
  const { type, mode, uid, gid, mtime, rdev } = inode.stat();
  const content =
    type === 'file' ? sha256Hex(inode.read()) : type === 'symlink' ? inode.readlink() : (rdev ?? []).join(':');
  return [type, mode.toString(8), uid, gid, Math.floor(mtime / 1000), content].join(' ');
}

/** The path of the largest file in a layer: where writing it out is likeliest to stop. */
export function largestFile(layer: Layer): string {
  let largest = { path: '/', size: -1 };
  const walk = (directory: Inode, path: string): void => {
    for (const name of directory.list(ROOT_CALLER)) {
      const child = directory.lookup(name, ROOT_CALLER);
      if (child?.type === 'dir') walk(child, `${path}/${name}`);
      else if (child?.type === 'file' && child.stat().size > largest.size)
        largest = { path: `${path}/${name}`, size: child.stat().size };
    }
  };
  walk(layer.files.root, '');
  return largest.path;
}
