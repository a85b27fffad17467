// Models Linux overlayfs (fs/overlayfs): read-only layers below, one writable layer on top, files copied up when written.
import type { Clock } from '../../base/clock.ts';
import { Errno } from '../errno.ts';
import type { Disk } from './file-content.ts';
import { createMemfs, type Memfs, type MemInode } from './memfs.ts';
import { ROOT_CALLER } from './mounts.ts';
import type { Attributes, FileSystem, Inode, InodeType, NewInode, Stat } from './types.ts';
import { below, isWhiteout, OPAQUE, WHITEOUT } from './whiteout.ts';

export interface OverlayOptions {
  /** The topmost first. Shared, and never written to. */
  readonly lowers: readonly FileSystem[];
  readonly dev: number;
  readonly clock: Pick<Clock, 'now'>;
  /** As `/proc/mounts` prints them: `lowerdir=...`, `upperdir=...`, `workdir=...`. */
  readonly options?: readonly string[];
  /** What `df` shows: that of the disk below. */
  readonly statfs?: FileSystem['statfs'];
  /** Where the writable layer lies. */
  readonly disk?: Disk;
}

export interface Overlay extends FileSystem {
  readonly root: OverlayInode;
  /** The writable layer by itself, with whiteouts and opaque marks. */
  readonly upper: Memfs;
}

interface Volume {
  readonly fs: Overlay;
  nextIno: number;
}

/** One name of the merged tree. The same object before and after it is copied up, so that open files stay the same file. */
export class OverlayInode implements Inode {
  readonly type: InodeType;
  readonly #volume: Volume;
  readonly #ino: number;
  readonly #children = new Map<string, OverlayInode>();
  readonly #lowers: readonly Inode[];
  #upper: MemInode | undefined;
  #parent: OverlayInode | undefined;
  #name: string;

  constructor(
    volume: Volume,
    parent: OverlayInode | undefined,
    name: string,
    upper: MemInode | undefined,
    lowers: readonly Inode[],
  ) {
    this.#volume = volume;
    this.#parent = parent;
    this.#name = name;
    this.#upper = upper;
    this.#lowers = lowers;
    this.#ino = volume.nextIno++;
    this.type = this.#top.type;
  }

  get fs(): FileSystem {
    return this.#volume.fs;
  }

  get #top(): Inode {
    const top = this.#upper ?? this.#lowers[0];
    if (!top) throw new Errno('EIO');
    return top;
  }

  stat(): Stat {
    const stat = this.#top.stat();
    const merged = this.type === 'dir' && this.#lowers.length > (this.#upper ? 0 : 1);
    return { ...stat, ino: this.#ino, dev: this.#volume.fs.dev, nlink: merged ? 1 : stat.nlink };
  }

  /** What the layers below have here, if anything. */
  get lower(): Inode | undefined {
    return this.#lowers[0];
  }

  /** The copy in the writable layer, made now if there is none yet. */
  #copyUp(): MemInode {
    if (this.#upper) return this.#upper;
    const parent = this.#parent;
    if (!parent) throw new Errno('EROFS');
    const directory = parent.#copyUp();
    const { mode, uid, gid, mtime, atime, ctime, rdev } = this.#top.stat();
    const target = this.type === 'symlink' ? this.#top.readlink(ROOT_CALLER) : undefined;
    const before = directory.stat();
    const copy = directory.create(this.#name, {
      type: this.type,
      mode,
      uid,
      gid,
      ...(target !== undefined && { target }),
      ...(rdev && { rdev }),
    });
    if (this.type === 'file') copy.share(this.#top.read(ROOT_CALLER));
    copy.setAttributes({ mtime, atime, ctime });
    directory.setAttributes({ mtime: before.mtime, ctime: before.ctime });
    this.#upper = copy;
    return copy;
  }

  setAttributes(change: Partial<Attributes>): void {
    this.#copyUp().setAttributes(change);
  }

  read(): Uint8Array {
    return this.#top.read(ROOT_CALLER);
  }

  head(bytes: number): Uint8Array {
    const top = this.#top;
    return top.head?.(bytes) ?? top.read(ROOT_CALLER).subarray(0, bytes);
  }

  write(data: Uint8Array, offset: number): void {
    this.#copyUp().write(data, offset);
  }

  truncate(size: number): void {
    this.#copyUp().truncate(size);
  }

  readlink(): string {
    return this.#top.readlink(ROOT_CALLER);
  }

  lookup(name: string): OverlayInode | undefined {
    if (this.type !== 'dir') throw new Errno('ENOTDIR');
    const known = this.#children.get(name);
    if (known) return known;
    if (name === OPAQUE) return undefined;
    const upper = this.#upper?.lookup(name);
    if (upper && isWhiteout(upper)) return undefined;
    const hides = upper !== undefined && (upper.type !== 'dir' || upper.lookup(OPAQUE) !== undefined);
    const found = hides ? [] : below(this.#lowers, name);
    const lowers = upper ? found.filter((inode) => inode.type === 'dir') : found;
    if (!upper && lowers.length === 0) return undefined;
    const child = new OverlayInode(this.#volume, this, name, upper, lowers);
    this.#children.set(name, child);
    return child;
  }

  list(): readonly string[] {
    if (this.type !== 'dir') throw new Errno('ENOTDIR');
    const names = new Set(this.#upper?.list());
    for (const lower of this.#lowers) for (const name of lower.list(ROOT_CALLER)) names.add(name);
    return [...names].filter((name) => this.lookup(name) !== undefined);
  }

  /** A place in the writable layer for a new name: a whiteout there gives way. True when something below is hidden. */
  #clear(name: string): { readonly directory: MemInode; readonly hides: boolean } {
    if (this.lookup(name)) throw new Errno('EEXIST');
    const directory = this.#copyUp();
    if (directory.lookup(name)) directory.remove(name);
    return { directory, hides: below(this.#lowers, name).length > 0 };
  }

  create(name: string, init: NewInode): OverlayInode {
    const { directory, hides } = this.#clear(name);
    const upper = directory.create(name, init);
    if (hides && init.type === 'dir') upper.create(OPAQUE, WHITEOUT);
    const child = new OverlayInode(this.#volume, this, name, upper, []);
    this.#children.set(name, child);
    return child;
  }

  link(name: string, inode: Inode): void {
    if (!(inode instanceof OverlayInode) || inode.fs !== this.fs) throw new Errno('EXDEV');
    const source = inode.#copyUp();
    this.#clear(name).directory.link(name, source);
    this.#children.set(name, inode);
  }

  remove(name: string): void {
    if (!this.lookup(name)) throw new Errno('ENOENT');
    const directory = this.#copyUp();
    if (directory.lookup(name)) directory.remove(name);
    if (below(this.#lowers, name).length > 0) directory.create(name, WHITEOUT);
    this.#children.delete(name);
  }

  /** As overlayfs without redirect_dir: a directory that a layer below has cannot move (EXDEV), `mv` copies it instead. */
  rename(name: string, newParent: Inode, newName: string): void {
    if (!(newParent instanceof OverlayInode) || newParent.fs !== this.fs) throw new Errno('EXDEV');
    const child = this.lookup(name);
    if (!child) throw new Errno('ENOENT');
    const replaced = newParent.lookup(newName);
    if (replaced === child) return;
    if (child.type === 'dir' && child.#lowers.length > 0) throw new Errno('EXDEV');
    child.#copyUp();
    if (replaced) newParent.remove(newName);
    const target = newParent.#clear(newName);
    const source = this.#copyUp();
    source.rename(name, target.directory, newName);
    if (target.hides && child.type === 'dir' && !child.#upper?.lookup(OPAQUE)) child.#upper?.create(OPAQUE, WHITEOUT);
    if (below(this.#lowers, name).length > 0) source.create(name, WHITEOUT);
    this.#children.delete(name);
    newParent.#children.set(newName, child);
    child.#parent = newParent;
    child.#name = newName;
  }
}

export function createOverlay(options: OverlayOptions): Overlay {
  const { dev, clock, disk } = options;
  const upper = createMemfs({ type: 'overlay', source: 'overlay', dev, clock, ...(disk && { disk }) });
  const base = options.lowers[0]?.root.stat();
  if (base) upper.root.setAttributes({ mode: base.mode, uid: base.uid, gid: base.gid, mtime: base.mtime });
  const fs = {
    type: 'overlay',
    source: 'overlay',
    dev: options.dev,
    options: options.options ?? [],
    upper,
    statfs: options.statfs ?? (() => upper.statfs()),
  };
  const volume: Volume = { fs: fs as Overlay, nextIno: 2 };
  const root = new OverlayInode(
    volume,
    undefined,
    '',
    upper.root,
    options.lowers.map((lower) => lower.root),
  );
  return Object.defineProperty(fs, 'root', { value: root, enumerable: true }) as Overlay;
}
