// A file system whose files are computed when they are read: what procfs and sysfs are made of (fs/proc/generic.c, fs/kernfs).
import { decode, encode } from '../../base/bytes.ts';
import { Errno } from '../errno.ts';
import type { FileDescription } from '../process/file-description.ts';
import type { Attributes, Caller, FileSystem, Inode, InodeType, Stat } from './types.ts';

/** What a link leads to that is no path, and whose it is. */
export interface Opened {
  readonly description: FileDescription;
  readonly uid: number;
  readonly gid: number;
}

/** One node of a synthetic tree. Functions are called anew on every access. */
export type SyntheticNode =
  | {
      readonly kind: 'file';
      readonly mode?: number;
      read(caller: Caller): string;
      write?(text: string, caller: Caller): void;
    }
  | { readonly kind: 'link'; target(caller: Caller): string; open?(): Opened | undefined }
  | {
      readonly kind: 'dir';
      readonly mode?: number;
      readonly owner?: { readonly uid: number; readonly gid: number };
      list(caller: Caller): readonly string[];
      lookup(name: string, caller: Caller): SyntheticNode | undefined;
    };

/** A file with a text that is made when it is read. */
export const file = (
  read: (caller: Caller) => string,
  options: { readonly mode?: number; readonly write?: (text: string, caller: Caller) => void } = {},
): SyntheticNode => ({ kind: 'file', read, ...options });
export const link = (target: (caller: Caller) => string, open?: () => Opened | undefined): SyntheticNode => ({
  kind: 'link',
  target,
  ...(open && { open }),
});

/** A directory of fixed names. */
export const directory = (entries: Readonly<Record<string, SyntheticNode>>, mode = 0o555): SyntheticNode => ({
  kind: 'dir',
  mode,
  list: () => Object.keys(entries),
  lookup: (name) => (Object.hasOwn(entries, name) ? entries[name] : undefined),
});

/** A directory of names that come and go. */
export const listing = (
  list: (caller: Caller) => readonly string[],
  lookup: (name: string, caller: Caller) => SyntheticNode | undefined,
  owner?: { uid: number; gid: number },
): SyntheticNode => ({ kind: 'dir', list, lookup, ...(owner && { owner }) });

export interface SyntheticOptions {
  readonly type: string;
  readonly source: string;
  readonly dev: number;
  readonly now: () => number;
  readonly root: SyntheticNode;
  /** What statfs tells; nothing for procfs. */
  readonly options?: readonly string[];
}

/** A file system over a tree of nodes. */
export function createSyntheticFs(options: SyntheticOptions): FileSystem {
  const made = options.now();
  const numbers = new Map<string, number>();
  const fs: FileSystem = {
    type: options.type,
    source: options.source,
    dev: options.dev,
    options: options.options ?? [],
    statfs: () => ({ total: 0, free: 0, files: 0, filesFree: 0 }),
    get root() {
      return root;
    },
  };
  const inodeNumber = (path: string): number => {
    const known = numbers.get(path) ?? numbers.size + 1;
    numbers.set(path, known);
    return known;
  };
  const root: Inode = inodeOf(options.root, '/');

  function inodeOf(node: SyntheticNode, path: string): Inode {
    const type: InodeType = node.kind === 'link' ? 'symlink' : node.kind;
    const stat = (): Stat => ({
      type,
      mode: node.kind === 'link' ? 0o777 : (node.mode ?? (node.kind === 'dir' ? 0o555 : node.write ? 0o644 : 0o444)),
      uid: node.kind === 'dir' ? (node.owner?.uid ?? 0) : 0,
      gid: node.kind === 'dir' ? (node.owner?.gid ?? 0) : 0,
      mtime: made,
      atime: made,
      ctime: made,
      ino: inodeNumber(path),
      dev: options.dev,
      nlink: type === 'dir' ? 2 : 1,
      size: 0,
    });
    const refuse = (): never => {
      throw new Errno('EPERM');
    };
    return {
      fs,
      type,
      stat,
      setAttributes: (_change: Partial<Attributes>) => refuse(),
      read(caller) {
        if (node.kind === 'dir') throw new Errno('EISDIR');
        if (node.kind !== 'file') throw new Errno('EINVAL');
        return encode(node.read(caller));
      },
      write(data, _offset, caller) {
        if (node.kind !== 'file' || !node.write) throw new Errno('EACCES');
        node.write(decode(data), caller);
      },
      truncate: () => {},
      readlink(caller) {
        if (node.kind !== 'link') throw new Errno('EINVAL');
        return node.target(caller);
      },
      jump() {
        const opened = node.kind === 'link' ? node.open?.() : undefined;
        return opened && openedInode(fs, opened);
      },
      lookup(name, caller) {
        if (node.kind !== 'dir') throw new Errno('ENOTDIR');
        const inner = node.lookup(name, caller);
        return inner && inodeOf(inner, `${path}${name}/`);
      },
      list(caller) {
        if (node.kind !== 'dir') throw new Errno('ENOTDIR');
        return node.list(caller);
      },
      create: () => {
        // procfs knows no call for it: the name is simply not there.
        throw new Errno(options.type === 'proc' ? 'ENOENT' : 'EPERM');
      },
      link: () => refuse(),
      remove: () => refuse(),
      rename: () => refuse(),
    };
  }
  return fs;
}

/** A pipe or socket that a process has open, as a path call sees it. */
function openedInode(fs: FileSystem, { description, uid, gid }: Opened): Inode {
  const refuse = (): never => {
    throw new Errno('EINVAL');
  };
  const stat = (): Stat => ({ ...description.stat(), uid, gid });
  return {
    fs,
    type: stat().type,
    opened: description,
    stat,
    setAttributes: () => {},
    read: refuse,
    write: refuse,
    truncate: () => {},
    readlink: refuse,
    lookup: () => {
      throw new Errno('ENOTDIR');
    },
    list: () => {
      throw new Errno('ENOTDIR');
    },
    create: refuse,
    link: refuse,
    remove: refuse,
    rename: refuse,
  };
}
