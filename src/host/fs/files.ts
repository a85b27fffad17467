// The path calls of a process: Linux's fs/open.c, fs/namei.c and fs/stat.c over a mount namespace, with permissions.
import { decode, encode } from '../../base/bytes.ts';
import { Errno } from '../errno.ts';
import type { FileDescription } from '../process/file-description.ts';
import type { DeviceTable } from './devices.ts';
import {
  type AccessMode,
  joinPath,
  type Location,
  type MountNamespace,
  mayAccess,
  type ParentLocation,
} from './mounts.ts';
import { openInode } from './open.ts';
import type { Caller, Inode, InodeType, Stat } from './types.ts';

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
  /** The process's controlling terminal, for /dev/tty. */
  readonly tty: () => import('../process/tty.ts').Tty | undefined;
}

export function createFiles(context: FilesContext): Files {
  const absolute = (path: string): string => {
    if (path === '') throw new Errno('ENOENT', path);
    return path.startsWith('/') ? path : `${context.cwd()}/${path}`;
  };
  const resolve = (path: string, options?: { readonly follow?: boolean }): Location =>
    context.mounts().resolve(absolute(path), context.caller(), options);
  const locate = (path: string, follow = true): ParentLocation =>
    context.mounts().resolveParent(absolute(path), context.caller(), { follow });

  const requireAccess = (at: Location, mode: AccessMode, path: string): void => {
    if (mode === 'write' && at.mount.flags.readonly) throw new Errno('EROFS', path);
    if (!mayAccess(at.inode, context.caller(), mode)) throw new Errno('EACCES', path);
  };
  const requireOwner = (at: Location, path: string): void => {
    if (at.mount.flags.readonly) throw new Errno('EROFS', path);
    const caller = context.caller();
    if (caller.uid !== at.inode.stat().uid && !caller.caps.has('CAP_FOWNER')) throw new Errno('EPERM', path);
  };
  const owner = (parent: Location): { uid: number; gid: number } => {
    const { mode, gid } = parent.inode.stat();
    return { uid: context.caller().uid, gid: mode & 0o2000 ? gid : context.caller().gid };
  };
  /** A place where something new may stand, checked. */
  const vacancy = (path: string): ParentLocation => {
    const place = locate(path.replace(/\/+$/, '') || '/', false);
    if (place.found) throw new Errno('EEXIST', path);
    requireAccess(place.parent, 'write', path);
    return place;
  };
  /** A name that may be taken away, checked: sticky directories protect other people's files. */
  const removable = (path: string): ParentLocation & { found: Location } => {
    const place = locate(path, false);
    if (!place.found) throw new Errno('ENOENT', path);
    requireAccess(place.parent, 'write', path);
    const caller = context.caller();
    const directory = place.parent.inode.stat();
    const sticky = (directory.mode & 0o1000) !== 0 && caller.uid !== directory.uid;
    if (sticky && caller.uid !== place.found.inode.stat().uid && !caller.caps.has('CAP_FOWNER'))
      throw new Errno('EPERM', path);
    if (place.found.mount !== place.parent.mount || place.found.path === '/') throw new Errno('EBUSY', path);
    return { ...place, found: place.found };
  };

  const open = (path: string, flags: OpenFlags, mode = 0o666): FileDescription => {
    const place = locate(path, !flags.noFollow);
    let at = place.found;
    if (at && flags.create && flags.exclusive) throw new Errno('EEXIST', path);
    if (!at) {
      if (!flags.create) throw new Errno('ENOENT', path);
      if (path.endsWith('/')) throw new Errno('EISDIR', path);
      requireAccess(place.parent, 'write', path);
      const inode = place.parent.inode.create(place.name, {
        type: 'file',
        mode: mode & ~context.umask(),
        ...owner(place.parent),
      });
      at = { mount: place.parent.mount, inode, path: joinPath(place.parent.path, place.name) };
    } else {
      if (at.inode.type === 'symlink') throw new Errno('ELOOP', path);
      if (at.inode.type === 'dir' && (flags.write || flags.append)) throw new Errno('EISDIR', path);
      if (at.inode.type !== 'dir' && flags.directory) throw new Errno('ENOTDIR', path);
      const special = at.inode.type !== 'file' && at.inode.type !== 'dir';
      if (flags.read && !mayAccess(at.inode, context.caller(), 'read')) throw new Errno('EACCES', path);
      if (flags.write || flags.append) {
        if (!special) requireAccess(at, 'write', path);
        else if (!mayAccess(at.inode, context.caller(), 'write')) throw new Errno('EACCES', path);
      }
      if (flags.truncate && at.inode.type === 'file') at.inode.truncate(0);
    }
    return openInode(at, flags, context);
  };

  const readFile = (path: string): Uint8Array => {
    const at = resolve(path);
    if (at.inode.type === 'dir') throw new Errno('EISDIR', path);
    requireAccess(at, 'read', path);
    return at.inode.read(context.caller());
  };

  const files: Files = {
    absolute: (path) => joinPath(context.cwd(), path),
    resolve,
    stat: (path) => resolve(path).inode.stat(),
    lstat: (path) => resolve(path, { follow: false }).inode.stat(),
    exists(path) {
      try {
        resolve(path);
        return true;
      } catch {
        return false;
      }
    },
    isDirectory: (path) => files.exists(path) && files.stat(path).type === 'dir',
    access(path, mode) {
      const at = resolve(path);
      return !(mode === 'write' && at.mount.flags.readonly) && mayAccess(at.inode, context.caller(), mode);
    },
    open,
    readFile,
    readText: (path) => decode(readFile(path)),
    writeFile(path, data, options = {}) {
      const bytes = typeof data === 'string' ? encode(data) : data;
      const place = locate(path);
      if (place.found) {
        if (place.found.inode.type === 'dir') throw new Errno('EISDIR', path);
        requireAccess(place.found, 'write', path);
      } else requireAccess(place.parent, 'write', path);
      const init = { type: 'file' as const, mode: (options.mode ?? 0o666) & ~context.umask(), ...owner(place.parent) };
      const inode = place.found?.inode ?? place.parent.inode.create(place.name, init);
      if (!options.append) inode.truncate(0);
      inode.write(bytes, options.append ? inode.stat().size : 0, context.caller());
    },
    readdir(path) {
      const at = resolve(path);
      if (at.inode.type !== 'dir') throw new Errno('ENOTDIR', path);
      requireAccess(at, 'read', path);
      const caller = context.caller();
      const entries = at.inode
        .list(caller)
        .map((name) => ({ name, type: at.inode.lookup(name, caller)?.type ?? 'file' }));
      return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    },
    mkdir(path, mode = 0o777) {
      const { parent, name } = vacancy(path);
      parent.inode.create(name, { type: 'dir', mode: mode & ~context.umask(), ...owner(parent) });
    },
    mkdirAll(path, mode = 0o777) {
      const place = joinPath(context.cwd(), path);
      if (files.isDirectory(place)) return;
      if (files.exists(place)) throw new Errno('ENOTDIR', path);
      files.mkdirAll(joinPath(place, '..'), mode);
      files.mkdir(place, mode);
    },
    rmdir(path) {
      const { parent, name, found } = removable(path);
      if (found.inode.type !== 'dir') throw new Errno('ENOTDIR', path);
      if (found.inode.list(context.caller()).length > 0) throw new Errno('ENOTEMPTY', path);
      parent.inode.remove(name);
    },
    unlink(path) {
      const { parent, name, found } = removable(path);
      if (found.inode.type === 'dir') throw new Errno('EISDIR', path);
      parent.inode.remove(name);
    },
    removeAll(path) {
      let at: Stat;
      try {
        at = files.lstat(path);
      } catch {
        return;
      }
      if (at.type !== 'dir') return files.unlink(path);
      for (const entry of files.readdir(path)) files.removeAll(`${path}/${entry.name}`);
      files.rmdir(path);
    },
    rename(from, to) {
      const source = removable(from);
      const target = locate(to.replace(/\/+$/, '') || '/', false);
      requireAccess(target.parent, 'write', to);
      if (target.found) {
        const both = [source.found.inode.type === 'dir', target.found.inode.type === 'dir'];
        if (both[0] && !both[1]) throw new Errno('ENOTDIR', to);
        if (!both[0] && both[1]) throw new Errno('EISDIR', to);
        if (both[1] && target.found.inode.list(context.caller()).length > 0) throw new Errno('ENOTEMPTY', to);
      }
      if (target.parent.path === source.found.path || target.parent.path.startsWith(`${source.found.path}/`)) {
        throw new Errno('EINVAL', to);
      }
      if (target.parent.mount !== source.parent.mount) throw new Errno('EXDEV', to);
      source.parent.inode.rename(source.name, target.parent.inode, target.name);
    },
    link(existing, path) {
      const at = resolve(existing, { follow: false });
      if (at.inode.type === 'dir') throw new Errno('EPERM', existing);
      const { parent, name } = vacancy(path);
      if (at.mount !== parent.mount) throw new Errno('EXDEV', path);
      parent.inode.link(name, at.inode);
    },
    symlink(target, path) {
      const { parent, name } = vacancy(path);
      parent.inode.create(name, { type: 'symlink', mode: 0o777, target, ...owner(parent) });
    },
    readlink: (path) => resolve(path, { follow: false }).inode.readlink(context.caller()),
    realpath: (path) => resolve(path).path,
    chmod(path, mode) {
      const at = resolve(path);
      requireOwner(at, path);
      at.inode.setAttributes({ mode: mode & 0o7777 });
    },
    chown(path, uid, gid, options) {
      const at = resolve(path, options);
      const caller = context.caller();
      const { uid: owner, gid: group } = at.inode.stat();
      if (at.mount.flags.readonly) throw new Errno('EROFS', path);
      const ownGroup =
        caller.uid === owner &&
        (uid === -1 || uid === owner) &&
        (gid === -1 || gid === caller.gid || caller.groups.includes(gid));
      if (!caller.caps.has('CAP_CHOWN') && !ownGroup) throw new Errno('EPERM', path);
      at.inode.setAttributes({ uid: uid === -1 ? owner : uid, gid: gid === -1 ? group : gid });
    },
    utimes(path, atime, mtime, options) {
      const at = resolve(path, options);
      if (at.mount.flags.readonly) throw new Errno('EROFS', path);
      at.inode.setAttributes({ atime, mtime });
    },
    truncate(path, size) {
      const at = resolve(path);
      requireAccess(at, 'write', path);
      at.inode.truncate(size);
    },
    mknod(path, type, mode, rdev) {
      const device = type === 'char' || type === 'block';
      if (device && !context.caller().caps.has('CAP_MKNOD')) throw new Errno('EPERM', path);
      const { parent, name } = vacancy(path);
      parent.inode.create(name, { type, mode: mode & ~context.umask(), ...owner(parent), ...(rdev && { rdev }) });
    },
    statfs: (path) => resolve(path).mount.fs.statfs(),
  };
  return files;
}
