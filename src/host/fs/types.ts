import type { FileDescription } from '../process/file-description.ts';

/** The file system's vocabulary, cut as Linux's VFS cuts it: inodes in file systems, file systems in a mount namespace. */

export type InodeType = 'file' | 'dir' | 'symlink' | 'char' | 'block' | 'fifo' | 'socket';

/** Who asks: decides permissions, and what `/proc/self` is. */
export interface Caller {
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
  /** Effective capabilities by name, e.g. `CAP_DAC_OVERRIDE`. */
  readonly caps: ReadonlySet<string>;
  /** The process's number in its own PID namespace. */
  readonly pid: number;
}

/** What `stat` tells, times in milliseconds since the epoch. `mode` holds the permission bits only (07777). */
export interface Attributes {
  mode: number;
  uid: number;
  gid: number;
  mtime: number;
  atime: number;
  ctime: number;
}

export interface Stat extends Readonly<Attributes> {
  readonly type: InodeType;
  readonly ino: number;
  readonly dev: number;
  readonly nlink: number;
  readonly size: number;
  /** Major and minor number of a device. */
  readonly rdev?: readonly [number, number];
}

export interface NewInode {
  readonly type: InodeType;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** A symlink's target. */
  readonly target?: string;
  readonly rdev?: readonly [number, number];
}

/**
 * One inode. Operations throw `Errno`; those that make no sense for a type throw ENOTDIR, EISDIR or EINVAL. Permissions
 * are checked above, by `Files`; a file system only refuses what it cannot do (EROFS, ENOSPC, EPERM).
 */
export interface Inode {
  readonly fs: FileSystem;
  readonly type: InodeType;
  stat(): Stat;
  /** chattr's letters, where the file system keeps them: `i` immutable, `a` append only. */
  readonly flags?: ReadonlySet<string>;
  setAttributes(change: Partial<Attributes>): void;

  /** The whole content of a regular file. The caller must not change the array. */
  read(caller: Caller): Uint8Array;
  /** The first bytes, where they can be had without the rest; at most so many. */
  head?(bytes: number): Uint8Array;
  /** Replaces the content from `offset` on for `data.length` bytes, growing the file as needed. */
  write(data: Uint8Array, offset: number, caller: Caller): void;
  truncate(size: number): void;
  /** Where a file system can: takes over an array as the whole content, without a copy. The caller gives it up. */
  share?(data: Uint8Array): void;

  readlink(caller: Caller): string;
  /** A symlink of /proc/<pid>/fd whose text is no path leads to what the process has open. */
  jump?(): Inode | undefined;
  /** What was jumped to: open already. */
  readonly opened?: FileDescription;

  lookup(name: string, caller: Caller): Inode | undefined;
  /** Names without `.` and `..`, in the order the file system keeps them. */
  list(caller: Caller): readonly string[];
  create(name: string, init: NewInode): Inode;
  /** A hard link. Throws EXDEV for an inode of another file system. */
  link(name: string, inode: Inode): void;
  /** Takes the name away, whatever it is; the checks of `unlink` and `rmdir` stand in `Files`. */
  remove(name: string): void;
  /** Moves `name` to `newName` in `newParent` of the same file system, replacing what is there. Else EXDEV. */
  rename(name: string, newParent: Inode, newName: string): void;
}

export interface FileSystem {
  /** As `mount` and `/proc/mounts` name it: `ext4`, `overlay`, `tmpfs`, `proc`, ... */
  readonly type: string;
  /** The first column of `/proc/mounts`, e.g. `/dev/vda1`, `overlay`, `tmpfs`. */
  readonly source: string;
  readonly dev: number;
  readonly root: Inode;
  /** Options that come with the file system itself, as `/proc/mounts` prints them, e.g. `size=65536k`. */
  readonly options: readonly string[];
  /** Sizes in bytes. */
  statfs(): { readonly total: number; readonly free: number; readonly files: number; readonly filesFree: number };
}

export interface MountFlags {
  readonly readonly?: boolean;
  readonly nosuid?: boolean;
  readonly nodev?: boolean;
  readonly noexec?: boolean;
  /** Access times are kept as they happen, not by relatime's rule. */
  readonly strictatime?: boolean;
}

/** One line of `/proc/self/mounts`: `root` is an inode of `fs`, which need not be its root (a bind mount). */
export interface Mount {
  readonly target: string;
  readonly fs: FileSystem;
  readonly root: Inode;
  flags: MountFlags;
  /** `private`, `rprivate`, `shared`, `rslave`, ... as asked for; this host has one namespace tree without propagation. */
  readonly propagation: string;
}
