// The calls that look: fs/open.c, fs/stat.c and fs/readdir.c.
import { decode } from '../../base/bytes.ts';
import { Errno } from '../errno.ts';
import type { FileDescription } from '../process/file-description.ts';
import type { Files, FilesContext, OpenFlags } from './files.ts';
import { joinPath, mayAccess } from './mounts.ts';
import { openInode } from './open.ts';
import type { Walk } from './walk.ts';

export type Reading = Pick<
  Files,
  | 'absolute'
  | 'resolve'
  | 'stat'
  | 'lstat'
  | 'exists'
  | 'isDirectory'
  | 'access'
  | 'open'
  | 'readFile'
  | 'readText'
  | 'readdir'
  | 'readlink'
  | 'realpath'
  | 'statfs'
>;

export function reading(walk: Walk, context: FilesContext): Reading {
  const { resolve, requireAccess } = walk;
  const readFile = (path: string): Uint8Array => {
    const at = resolve(path);
    if (at.inode.type === 'dir') throw new Errno('EISDIR', path);
    requireAccess(at, 'read', path);
    return at.inode.read(context.caller());
  };
  const files: Reading = {
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
    open: (path, flags, mode) => open(walk, context, path, flags, mode),
    readFile,
    readText: (path) => decode(readFile(path)),
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
    readlink: (path) => resolve(path, { follow: false }).inode.readlink(context.caller()),
    realpath: (path) => resolve(path).path,
    statfs: (path) => resolve(path).mount.fs.statfs(),
  };
  return files;
}

/** open(2): finds or makes the inode as the flags say, checks, and opens it. */
function open(walk: Walk, context: FilesContext, path: string, flags: OpenFlags, mode = 0o666): FileDescription {
  const place = walk.locate(path, !flags.noFollow);
  let at = place.found;
  if (at && flags.create && flags.exclusive) throw new Errno('EEXIST', path);
  if (!at) {
    if (!flags.create) throw new Errno('ENOENT', path);
    if (path.endsWith('/')) throw new Errno('EISDIR', path);
    walk.requireAccess(place.parent, 'write', path);
    const inode = place.parent.inode.create(place.name, {
      type: 'file',
      mode: mode & ~context.umask(),
      ...walk.owner(place.parent),
    });
    at = { mount: place.parent.mount, inode, path: joinPath(place.parent.path, place.name) };
  } else {
    if (at.inode.type === 'symlink') throw new Errno('ELOOP', path);
    if (at.inode.type === 'dir' && (flags.write || flags.append)) throw new Errno('EISDIR', path);
    if (at.inode.type !== 'dir' && flags.directory) throw new Errno('ENOTDIR', path);
    const special = at.inode.type !== 'file' && at.inode.type !== 'dir';
    if (flags.read && !mayAccess(at.inode, context.caller(), 'read')) throw new Errno('EACCES', path);
    if (flags.write || flags.append) {
      if (at.inode.flags?.has('i') || (at.inode.flags?.has('a') && !flags.append)) throw new Errno('EPERM', path);
      if (!special) walk.requireAccess(at, 'write', path);
      else if (!mayAccess(at.inode, context.caller(), 'write')) throw new Errno('EACCES', path);
    }
    if (flags.truncate && at.inode.type === 'file') at.inode.truncate(0);
  }
  return openInode(at, flags, context);
}
