// Models moby daemon/graphdriver/overlay2 (overlay.go): what the driver keeps on the host's disk, a folder for each layer.
import { encode } from '../../base/bytes.ts';
import { sha256Hex } from '../../base/digest.ts';
import { createMemfs, type Memfs, MemInode } from '../../host/fs/memfs.ts';
import { ROOT_CALLER } from '../../host/fs/mounts.ts';
import type { Inode } from '../../host/fs/types.ts';
import { OPAQUE } from '../../host/fs/whiteout.ts';
import type { Host } from '../../host/host.ts';
import type { Layer } from '../registry/layer.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const LINK_LENGTH = 26;

/** One folder: what `diff` shows, and the folders below it, topmost first. */
export interface LayerFolder {
  readonly id: string;
  readonly below: readonly string[];
  readonly diff: () => Inode;
  /** The files are a container's and change: `diff` is the writable layer itself. */
  readonly live?: boolean;
}

/** The names of the folders of an image's layers, lowest first: one for each layer on what lies below it. */
export const folderIds = (layers: readonly Layer[]): string[] =>
  layers.map((_, at) => sha256Hex(`overlay2 ${layers.slice(0, at + 1).map(({ diffId }) => diffId)}`));

/** The short name below `l/`, which keeps mount options shorter than a page. */
export function linkName(id: string): string {
  const digits = sha256Hex(`link ${id}`);
  return Array.from({ length: LINK_LENGTH }, (_, at) =>
    BASE32.charAt(Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16) % BASE32.length),
  ).join('');
}

/** The folders of an image's layers, each to be put there once. */
export function imageFolders(layers: readonly Layer[]): LayerFolder[] {
  const ids = folderIds(layers);
  return layers.map((layer, at) => ({
    id: ids[at] ?? '',
    below: ids.slice(0, at).reverse(),
    diff: () => layer.files.root,
  }));
}

export interface LayerFolders {
  /** From now on the folders are seen in this directory, which is there. */
  showIn(path: string): void;
  /** Makes what is missing and takes away what is not wanted any more. */
  keep(wanted: readonly LayerFolder[]): void;
}

/** What is in the folders takes no room of the disk: it has been counted as image and writable layer. */
export function createLayerFolders(host: Host): LayerFolders {
  const store = createMemfs({ type: 'ext4', source: 'layers', dev: host.files.stat('/').dev, clock: host.clock });
  const made = new Set<string>();
  let path: string | undefined;
  let wanted: readonly LayerFolder[] = [];

  const directory = (): MemInode | undefined => {
    if (path === undefined || !host.files.isDirectory(path)) return undefined;
    const { inode } = host.files.resolve(path);
    return inode instanceof MemInode ? inode : undefined;
  };

  const update = (): void => {
    const root = directory();
    if (!root) return;
    const links = root.lookup('l') ?? root.create('l', { type: 'dir', mode: 0o700, uid: 0, gid: 0 });
    const keep = new Set(wanted.map(({ id }) => id));
    for (const id of [...made].filter((one) => !keep.has(one))) {
      if (root.lookup(id)) root.remove(id);
      if (links.lookup(linkName(id))) links.remove(linkName(id));
      store.root.remove(id);
      made.delete(id);
    }
    for (const folder of wanted) {
      if (made.has(folder.id)) continue;
      root.graft(folder.id, makeFolder(store, folder));
      if (!links.lookup(linkName(folder.id))) links.create(linkName(folder.id), symlinkTo(`../${folder.id}/diff`));
      made.add(folder.id);
    }
  };

  return {
    showIn(where) {
      path = where;
      update();
    },
    keep(folders) {
      wanted = folders;
      update();
    },
  };
}

const symlinkTo = (target: string) => ({ type: 'symlink', mode: 0o777, uid: 0, gid: 0, target }) as const;
const ownDir = (mode: number) => ({ type: 'dir', mode, uid: 0, gid: 0 }) as const;

function makeFolder(store: Memfs, { id, below, diff, live = false }: LayerFolder): MemInode {
  const folder = store.root.create(id, ownDir(0o710));
  const write = (name: string, text: string, mode: number): void =>
    folder.create(name, { type: 'file', mode, uid: 0, gid: 0 }).write(encode(text), 0);
  if (!live) write('committed', '', 0o600);
  const files = live ? diff() : undefined;
  if (files instanceof MemInode) folder.graft('diff', files);
  else {
    const shown = folder.create('diff', ownDir(0o755));
    shown.whenEntered(() => show(shown, diff()));
  }
  write('link', linkName(id), 0o644);
  if (below.length > 0) {
    write('lower', below.map((one) => `l/${linkName(one)}`).join(':'), 0o644);
    folder.create('work', ownDir(0o700)).create('work', ownDir(0));
  }
  return folder;
}

/** A directory of a layer, which nobody may change: shown as a copy, made as far as somebody looks in. */
function show(target: MemInode, source: Inode): void {
  for (const name of source.list(ROOT_CALLER)) {
    const child = source.lookup(name, ROOT_CALLER);
    if (!child || name === OPAQUE) continue;
    const { type, mode, uid, gid, mtime, atime, size, rdev } = child.stat();
    const link = type === 'symlink' ? { target: child.readlink(ROOT_CALLER) } : {};
    const copy = target.create(name, { type, mode, uid, gid, ...link, ...(rdev && { rdev }) });
    if (type === 'dir') copy.whenEntered(() => show(copy, child));
    else if (type === 'file') {
      copy.share(child.head?.(size) ?? child.read(ROOT_CALLER));
      if (copy.stat().size < size) copy.truncate(size);
    }
    copy.setAttributes({ mtime, atime });
  }
  const { mode, uid, gid, mtime, atime } = source.stat();
  target.setAttributes({ mode, uid, gid, mtime, atime });
}
