// Models Linux's mount namespace and path walk (fs/namespace.c, fs/namei.c).
import { Errno } from '../errno.ts';
import type { Caller, FileSystem, Inode, Mount, MountFlags } from './types.ts';

/** A place in the tree: an inode, and the mount it is seen through. */
export interface Location {
  readonly mount: Mount;
  readonly inode: Inode;
  /** The absolute path without symlinks, `.` or `..`. */
  readonly path: string;
}

export interface ResolveOptions {
  /** Follow a symlink in the last component; true if unsaid. */
  readonly follow?: boolean;
}

/** Where a last component is or could be made. */
export interface ParentLocation {
  readonly parent: Location;
  readonly name: string;
  readonly found: Location | undefined;
}

export interface MountNamespace {
  /** In the order they were made; the last one on a target hides the earlier ones. */
  readonly mounts: readonly Mount[];
  mount(target: string, fs: FileSystem, options?: { root?: Inode; flags?: MountFlags; propagation?: string }): Mount;
  /** Takes the topmost mount off `target`. Throws EINVAL when nothing is mounted there. */
  unmount(target: string): void;
  /** Throws ENOENT, ENOTDIR, EACCES or ELOOP. `path` is absolute. */
  resolve(path: string, caller: Caller, options?: ResolveOptions): Location;
  /** Like `resolve`, but the last component may be missing. Throws when the directory before it is. */
  resolveParent(path: string, caller: Caller, options?: ResolveOptions): ParentLocation;
  /** A namespace of its own with the same mounts, as unshare(CLONE_NEWNS) makes it. */
  clone(): MountNamespace;
}

const MAX_SYMLINKS = 40;

export const ROOT_CALLER: Caller = {
  uid: 0,
  gid: 0,
  groups: [0],
  caps: new Set(['CAP_DAC_OVERRIDE', 'CAP_DAC_READ_SEARCH', 'CAP_FOWNER', 'CAP_CHOWN', 'CAP_MKNOD', 'CAP_SYS_ADMIN']),
  pid: 0,
};

export type AccessMode = 'read' | 'write' | 'execute';

/** Unix permission check (inode_permission): owner, group or other bits, and the capabilities that go over them. */
export function mayAccess(inode: Inode, caller: Caller, access: AccessMode): boolean {
  const { mode, uid, gid, type } = inode.stat();
  const bit = access === 'read' ? 4 : access === 'write' ? 2 : 1;
  const shift = caller.uid === uid ? 6 : caller.gid === gid || caller.groups.includes(gid) ? 3 : 0;
  if ((mode >> shift) & bit) return true;
  if (caller.caps.has('CAP_DAC_OVERRIDE')) return access !== 'execute' || type === 'dir' || (mode & 0o111) !== 0;
  return caller.caps.has('CAP_DAC_READ_SEARCH') && (access === 'read' || (access === 'execute' && type === 'dir'));
}

export const splitPath = (path: string): string[] => path.split('/').filter((part) => part !== '' && part !== '.');

/** `base` joined with `path` (which may be absolute), without `.`, `..` or double slashes. Symlinks are not looked at. */
export function joinPath(base: string, path: string): string {
  const parts: string[] = [];
  for (const part of splitPath(path.startsWith('/') ? path : `${base}/${path}`)) {
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return `/${parts.join('/')}`;
}

export function createMountNamespace(initial: readonly Mount[] = []): MountNamespace {
  const mounts: Mount[] = [...initial];
  let byTarget = new Map(mounts.map((mount) => [mount.target, mount]));
  const reindex = (): void => {
    byTarget = new Map(mounts.map((mount) => [mount.target, mount]));
  };

  const rootLocation = (): Location => {
    const mount = byTarget.get('/');
    if (!mount) throw new Errno('ENOENT', '/');
    return { mount, inode: mount.root, path: '/' };
  };

  const child = (at: Location, name: string, caller: Caller): Location | undefined => {
    const path = at.path === '/' ? `/${name}` : `${at.path}/${name}`;
    const mount = byTarget.get(path);
    if (mount) return { mount, inode: mount.root, path };
    const inode = at.inode.lookup(name, caller);
    return inode && { mount: at.mount, inode, path };
  };

  const walk = (path: string, caller: Caller, follow: boolean): ParentLocation => {
    const pending = splitPath(path).reverse();
    const mustBeDir = /\/\.?$/.test(path) && path !== '/';
    const trail: Location[] = [rootLocation()];
    let links = 0;
    const here = (): Location => trail[trail.length - 1] ?? rootLocation();
    if (pending.length === 0) return { parent: here(), name: '.', found: here() };

    for (;;) {
      const name = pending.pop();
      if (name === undefined) break;
      const at = here();
      if (at.inode.type !== 'dir') throw new Errno('ENOTDIR', path);
      if (!mayAccess(at.inode, caller, 'execute')) throw new Errno('EACCES', path);
      if (name.length > 255) throw new Errno('ENAMETOOLONG', path);
      if (name === '..') {
        if (trail.length > 1) trail.pop();
        continue;
      }
      const last = pending.length === 0;
      const next = child(at, name, caller);
      if (!next) {
        if (last) return { parent: at, name, found: undefined };
        throw new Errno('ENOENT', path);
      }
      if (next.inode.type === 'symlink' && (!last || follow || mustBeDir)) {
        if (++links > MAX_SYMLINKS) throw new Errno('ELOOP', path);
        const target = next.inode.readlink(caller);
        const open = next.inode.jump?.();
        if (open) {
          if (!last || mustBeDir) throw new Errno('ENOTDIR', path);
          return { parent: at, name, found: { mount: at.mount, inode: open, path: target } };
        }
        if (target.startsWith('/')) trail.length = 1;
        pending.push(...splitPath(target).reverse());
        continue;
      }
      if (last) {
        if (mustBeDir && next.inode.type !== 'dir') throw new Errno('ENOTDIR', path);
        return { parent: at, name, found: next };
      }
      trail.push(next);
    }
    return { parent: trail[trail.length - 2] ?? here(), name: here().path.split('/').pop() || '.', found: here() };
  };

  return {
    mounts,
    mount(target, fs, options = {}) {
      const mount: Mount = {
        target,
        fs,
        root: options.root ?? fs.root,
        flags: options.flags ?? {},
        propagation: options.propagation ?? 'private',
      };
      mounts.push(mount);
      byTarget.set(target, mount);
      return mount;
    },
    unmount(target) {
      const index = mounts.findLastIndex((mount) => mount.target === target);
      if (index < 0) throw new Errno('EINVAL', target);
      mounts.splice(index, 1);
      reindex();
    },
    resolve(path, caller, options = {}) {
      const { found } = walk(path, caller, options.follow ?? true);
      if (!found) throw new Errno('ENOENT', path);
      return found;
    },
    resolveParent: (path, caller, options = {}) => walk(path, caller, options.follow ?? true),
    clone: () => createMountNamespace(mounts.map((mount) => ({ ...mount }))),
  };
}
