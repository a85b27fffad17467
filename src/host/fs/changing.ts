// The calls that change: fs/namei.c, fs/attr.c and fs/open.c.
import { encode } from '../../base/bytes.ts';
import { Errno } from '../errno.ts';
import type { Files, FilesContext } from './files.ts';
import { joinPath } from './mounts.ts';
import type { Reading } from './reading.ts';
import type { Stat } from './types.ts';
import type { Walk } from './walk.ts';

export function changing(walk: Walk, context: FilesContext, looking: Reading): Omit<Files, keyof Reading> {
  const { resolve, locate, requireAccess, requireOwner, owner, vacancy, removable } = walk;
  const files: Omit<Files, keyof Reading> = {
    writeFile(path, data, options = {}) {
      const bytes = typeof data === 'string' ? encode(data) : data;
      const place = locate(path);
      if (place.found) {
        if (place.found.inode.type === 'dir') throw new Errno('EISDIR', path);
        requireAccess(place.found, 'write', path);
      } else requireAccess(place.parent, 'write', path);
      const init = { type: 'file' as const, mode: (options.mode ?? 0o666) & ~context.umask(), ...owner(place.parent) };
      const inode = place.found?.inode ?? place.parent.inode.create(place.name, init);
      if (options.append) return inode.write(bytes, inode.stat().size, context.caller());
      inode.truncate(0);
      if (inode.share) inode.share(bytes);
      else inode.write(bytes, 0, context.caller());
    },
    mkdir(path, mode = 0o777) {
      const { parent, name } = vacancy(path);
      parent.inode.create(name, { type: 'dir', mode: mode & ~context.umask(), ...owner(parent) });
    },
    mkdirAll(path, mode = 0o777) {
      const place = joinPath(context.cwd(), path);
      if (looking.isDirectory(place)) return;
      if (looking.exists(place)) throw new Errno('ENOTDIR', path);
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
        at = looking.lstat(path);
      } catch {
        return;
      }
      if (at.type !== 'dir') return files.unlink(path);
      for (const entry of looking.readdir(path)) files.removeAll(`${path}/${entry.name}`);
      files.rmdir(path);
    },
    rename(from, to) {
      const source = removable(from);
      const target = locate(to.replace(/\/+$/, '') || '/', false);
      requireAccess(target.parent, 'write', to);
      if (target.found) {
        if (target.found.mount !== target.parent.mount) throw new Errno('EBUSY', to);
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
  };
  return files;
}
