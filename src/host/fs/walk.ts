// The path walk of a process and the checks before a change: Linux's fs/namei.c (may_open, may_delete, may_create).
import { Errno } from '../errno.ts';
import type { FilesContext } from './files.ts';
import { type AccessMode, type Location, mayAccess, type ParentLocation } from './mounts.ts';

/** Finds places for path calls, and throws what the kernel would when one may not be used so. */
export interface Walk {
  resolve(path: string, options?: { readonly follow?: boolean }): Location;
  /** The last component may be missing. */
  locate(path: string, follow?: boolean): ParentLocation;
  requireAccess(at: Location, mode: AccessMode, path: string): void;
  requireOwner(at: Location, path: string): void;
  /** Who will own something new in a directory. */
  owner(parent: Location): { uid: number; gid: number };
  /** A place where something new may stand, checked. */
  vacancy(path: string): ParentLocation;
  /** A name that may be taken away, checked. */
  removable(path: string): ParentLocation & { found: Location };
}

export function createWalk(context: FilesContext): Walk {
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
  const vacancy = (path: string): ParentLocation => {
    const place = locate(path.replace(/\/+$/, '') || '/', false);
    if (place.found) throw new Errno('EEXIST', path);
    requireAccess(place.parent, 'write', path);
    return place;
  };
  const removable = (path: string): ParentLocation & { found: Location } => {
    const place = locate(path, false);
    if (!place.found) throw new Errno('ENOENT', path);
    requireAccess(place.parent, 'write', path);
    const caller = context.caller();
    // Sticky directories protect other people's files.
    const directory = place.parent.inode.stat();
    const sticky = (directory.mode & 0o1000) !== 0 && caller.uid !== directory.uid;
    if (sticky && caller.uid !== place.found.inode.stat().uid && !caller.caps.has('CAP_FOWNER'))
      throw new Errno('EPERM', path);
    if (place.found.mount !== place.parent.mount || place.found.path === '/') throw new Errno('EBUSY', path);
    return { ...place, found: place.found };
  };

  return { resolve, locate, requireAccess, requireOwner, owner, vacancy, removable };
}
