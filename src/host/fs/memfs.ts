// Models a Linux in-memory file system (mm/shmem.c, and ext4 as far as programs see it): inodes, hard links, a size limit.
import type { Clock } from '../../base/clock.ts';
import { Errno } from '../errno.ts';
import { type Disk, FileContent } from './file-content.ts';
import type { Attributes, Caller, FileSystem, Inode, InodeType, NewInode, Stat } from './types.ts';

export interface MemfsOptions {
  readonly type: string;
  readonly source: string;
  readonly dev: number;
  readonly clock: Pick<Clock, 'now'>;
  /** Bytes that fit; without it 1 TiB. */
  readonly size?: number;
  readonly options?: readonly string[];
  readonly rootMode?: number;
  /** The disk that this lies on: its bytes are taken from there too. Throws ENOSPC when it is full. */
  readonly disk?: Disk;
}

/** A memory file system, as the interface and with what its owner may see. */
export interface Memfs extends FileSystem, Disk {
  readonly root: MemInode;
  /** Bytes that regular files hold now. */
  readonly used: number;
}

const DIRECTORY_SIZE = 4096;
const BLOCK = 4096;

interface Volume extends Disk {
  readonly fs: Memfs;
  readonly clock: Pick<Clock, 'now'>;
  nextIno: number;
}

/** One inode in memory. A class because file systems are told apart by identity and hold their inodes' insides. */
export class MemInode implements Inode {
  readonly type: InodeType;
  readonly ino: number;
  readonly #volume: Volume;
  readonly #attributes: Attributes;
  readonly #entries: Map<string, MemInode> | undefined;
  readonly #target: string;
  readonly #rdev: readonly [number, number] | undefined;
  readonly #content: FileContent;
  #nlink: number;
  #fill: (() => void) | undefined;

  constructor(volume: Volume, init: NewInode) {
    const now = volume.clock.now();
    this.#volume = volume;
    this.#content = new FileContent(volume);
    this.type = init.type;
    this.ino = volume.nextIno++;
    this.#attributes = { mode: init.mode & 0o7777, uid: init.uid, gid: init.gid, mtime: now, atime: now, ctime: now };
    this.#entries = init.type === 'dir' ? new Map() : undefined;
    this.#target = init.target ?? '';
    this.#rdev = init.rdev;
    this.#nlink = init.type === 'dir' ? 2 : 1;
  }

  get fs(): FileSystem {
    return this.#volume.fs;
  }

  stat(): Stat {
    const size =
      this.type === 'dir' ? DIRECTORY_SIZE : this.type === 'symlink' ? this.#target.length : this.#content.size;
    return {
      ...this.#attributes,
      type: this.type,
      ino: this.ino,
      dev: this.#volume.fs.dev,
      nlink: this.#nlink,
      size,
      ...(this.#rdev && { rdev: this.#rdev }),
    };
  }

  /** chattr's letters: with `i` nothing of it can be changed, with `a` it only grows. */
  readonly flags = new Set<string>();

  #guard(flags = 'ia'): void {
    if ([...flags].some((flag) => this.flags.has(flag))) throw new Errno('EPERM');
  }

  setAttributes(change: Partial<Attributes>): void {
    if (Object.keys(change).some((key) => key !== 'atime')) this.#guard();
    Object.assign(this.#attributes, { ctime: this.#volume.clock.now() }, change);
  }

  read(): Uint8Array {
    if (this.type === 'dir') throw new Errno('EISDIR');
    if (this.type !== 'file') throw new Errno('EINVAL');
    return this.#content.read();
  }

  head(bytes: number): Uint8Array {
    return this.#content.head(bytes);
  }

  share(data: Uint8Array): void {
    this.#guard();
    this.#content.share(data);
  }

  /** As a log of many months: see `FileContent.grow`. */
  grow(bytes: number): void {
    this.#content.grow(bytes);
  }

  write(data: Uint8Array, offset: number): void {
    if (this.type === 'dir') throw new Errno('EISDIR');
    this.#guard(offset < this.#content.size ? 'ia' : 'i');
    this.#content.write(data, offset);
    this.#touch();
  }

  truncate(size: number): void {
    if (this.type === 'dir') throw new Errno('EISDIR');
    this.#guard();
    this.#content.truncate(size);
    this.#touch();
  }

  #touch(): void {
    const now = this.#volume.clock.now();
    this.#attributes.mtime = now;
    this.#attributes.ctime = now;
  }

  readlink(): string {
    if (this.type !== 'symlink') throw new Errno('EINVAL');
    return this.#target;
  }

  #directory(): Map<string, MemInode> {
    if (!this.#entries) throw new Errno('ENOTDIR');
    const fill = this.#fill;
    this.#fill = undefined;
    fill?.();
    return this.#entries;
  }

  /** What is in a directory is made when somebody first looks in. */
  whenEntered(fill: () => void): void {
    this.#fill = fill;
  }

  lookup(name: string, _caller?: Caller): MemInode | undefined {
    return this.#directory().get(name);
  }

  list(): readonly string[] {
    return [...this.#directory().keys()];
  }

  create(name: string, init: NewInode): MemInode {
    const entries = this.#directory();
    if (entries.has(name)) throw new Errno('EEXIST');
    this.#guard('i');
    const inode = new MemInode(this.#volume, init);
    this.#volume.reserve(inode.type === 'dir' ? BLOCK : 0);
    entries.set(name, inode);
    if (inode.type === 'dir') this.#nlink++;
    this.#touch();
    return inode;
  }

  link(name: string, inode: Inode): void {
    if (!(inode instanceof MemInode) || inode.fs !== this.fs) throw new Errno('EXDEV');
    if (this.#directory().has(name)) throw new Errno('EEXIST');
    this.#directory().set(name, inode);
    inode.#nlink++;
    this.#touch();
  }

  /** Shows an inode of another memory file system under a name here; it stays that file system's, room and all. */
  graft(name: string, inode: MemInode): void {
    if (this.#directory().has(name)) throw new Errno('EEXIST');
    this.#directory().set(name, inode);
    if (inode.type === 'dir') this.#nlink++;
    this.#touch();
  }

  remove(name: string): void {
    const inode = this.#directory().get(name);
    if (!inode) throw new Errno('ENOENT');
    this.#guard();
    inode.#guard();
    this.#directory().delete(name);
    inode.#unlinked();
    if (inode.type === 'dir') this.#nlink--;
    this.#touch();
  }

  #unlinked(): void {
    this.#nlink -= this.type === 'dir' ? 2 : 1;
    if (this.#nlink > 0) return;
    if (this.type === 'dir') this.#volume.reserve(-BLOCK);
    else this.#content.release();
  }

  rename(name: string, newParent: Inode, newName: string): void {
    if (!(newParent instanceof MemInode) || newParent.fs !== this.fs) throw new Errno('EXDEV');
    const inode = this.#directory().get(name);
    if (!inode) throw new Errno('ENOENT');
    if (newParent.#directory().get(newName) === inode) return;
    for (const one of [this, newParent, inode]) one.#guard();
    if (newParent.#directory().has(newName)) newParent.remove(newName);
    this.#directory().delete(name);
    newParent.#directory().set(newName, inode);
    if (inode.type === 'dir') {
      this.#nlink--;
      newParent.#nlink++;
    }
    this.#touch();
    newParent.#touch();
  }
}

export function createMemfs(options: MemfsOptions): Memfs {
  const total = options.size ?? 2 ** 40;
  let used = 0;
  const fs = {
    type: options.type,
    source: options.source,
    dev: options.dev,
    options: options.options ?? [],
    get used() {
      return used;
    },
    statfs: () => ({ total, free: Math.max(0, total - used), files: 6553600, filesFree: 6553600 - volume.nextIno }),
    reserve: (delta: number) => volume.reserve(delta),
    room: () => volume.room(),
  };
  const volume: Volume = {
    fs: fs as Memfs,
    clock: options.clock,
    nextIno: 2,
    reserve(delta) {
      if (delta > 0 && used + delta > total) throw new Errno('ENOSPC');
      options.disk?.reserve(delta);
      used += delta;
    },
    room: () => Math.min(total - used, options.disk?.room() ?? Number.POSITIVE_INFINITY),
  };
  const root = new MemInode(volume, { type: 'dir', mode: options.rootMode ?? 0o755, uid: 0, gid: 0 });
  return Object.defineProperty(fs, 'root', { value: root, enumerable: true }) as Memfs;
}
