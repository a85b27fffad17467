// The path calls of a process: Linux's fs/open.c, fs/namei.c and fs/stat.c over a mount namespace, with permissions.
import type { DeviceRule } from '../process/device-rules.ts';
import type { FileDescription } from '../process/file-description.ts';
import type { Tty } from '../process/tty.ts';
import { changing } from './changing.ts';
import type { DeviceTable } from './devices.ts';
import type { AccessMode, Location, MountNamespace } from './mounts.ts';
import { reading } from './reading.ts';
import type { Caller, Inode, InodeType, Stat } from './types.ts';
import { createWalk } from './walk.ts';

export interface OpenFlags {
  readonly read?: boolean;
  readonly write?: boolean;
  readonly append?: boolean;
  readonly create?: boolean;
  readonly truncate?: boolean;
  readonly exclusive?: boolean;
  readonly directory?: boolean;
  readonly noFollow?: boolean;
}

export interface DirectoryEntry {
  readonly name: string;
  readonly type: InodeType;
}

/** Every call takes a path, absolute or relative to the working directory, and throws `Errno` as its system call does. */
export interface Files {
  /** The absolute path, without looking at symlinks. */
  absolute(path: string): string;
  resolve(path: string, options?: { readonly follow?: boolean }): Location;
  stat(path: string): Stat;
  lstat(path: string): Stat;
  exists(path: string): boolean;
  isDirectory(path: string): boolean;
  access(path: string, mode: AccessMode): boolean;
  open(path: string, flags: OpenFlags, mode?: number): FileDescription;
  readFile(path: string): Uint8Array;
  readText(path: string): string;
  /** Creates or replaces (or appends to) a regular file. */
  writeFile(
    path: string,
    data: Uint8Array | string,
    options?: { readonly mode?: number; readonly append?: boolean },
  ): void;
  /** Sorted by name, without `.` and `..`. */
  readdir(path: string): readonly DirectoryEntry[];
  mkdir(path: string, mode?: number): void;
  /** Makes a directory and those above it that are missing. */
  mkdirAll(path: string, mode?: number): void;
  rmdir(path: string): void;
  unlink(path: string): void;
  /** Removes whatever is there, with all that is in it; nothing there is no error. */
  removeAll(path: string): void;
  rename(from: string, to: string): void;
  link(existing: string, path: string): void;
  symlink(target: string, path: string): void;
  readlink(path: string): string;
  /** The absolute path with every symlink followed. */
  realpath(path: string): string;
  chmod(path: string, mode: number): void;
  /** -1 leaves an id as it is. */
  chown(path: string, uid: number, gid: number, options?: { readonly follow?: boolean }): void;
  utimes(path: string, atime: number, mtime: number, options?: { readonly follow?: boolean }): void;
  truncate(path: string, size: number): void;
  mknod(path: string, type: 'char' | 'block' | 'fifo' | 'socket', mode: number, rdev?: readonly [number, number]): void;
  statfs(path: string): ReturnType<Inode['fs']['statfs']>;
}

export interface FilesContext {
  readonly mounts: () => MountNamespace;
  readonly cwd: () => string;
  readonly caller: () => Caller;
  readonly umask: () => number;
  readonly devices: DeviceTable;
  /** What the process's control group lets it open. */
  readonly deviceRules?: () => readonly DeviceRule[] | undefined;
  /** The process's controlling terminal, for /dev/tty. */
  readonly tty: () => Tty | undefined;
}

export function createFiles(context: FilesContext): Files {
  const walk = createWalk(context);
  const looking = reading(walk, context);
  return { ...looking, ...changing(walk, context, looking) };
}
