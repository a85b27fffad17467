// Models moby builder/remotecontext/archive.go and lazycontext.go (v20.10.24 to v28.5.2): what COPY and ADD read from, a
// build context or an image, with the checksums that the cache compares.

import { cleanPath } from '../../../base/pattern-matcher.ts';
import { isErrno } from '../../../host/errno.ts';
import type { Files } from '../../../host/fs/files.ts';
import { createMemfs } from '../../../host/fs/memfs.ts';
import { createMountNamespace } from '../../../host/fs/mounts.ts';
import type { FileSystem } from '../../../host/fs/types.ts';
import { type TarItem, unpackTar } from '../../api/tar.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { filesIn } from '../../runtimes/rootfs.ts';
import { tarSum } from './tarsum.ts';
import type { ClassicBackend } from './types.ts';

export interface Source {
  /** Path calls with the source as the root. */
  readonly files: Files;
  /** True for a build context, whose missing files .dockerignore may be to blame for. */
  readonly isContext: boolean;
  /** The checksum of what is at a path relative to the root, symlinks followed; the path itself for nothing at all. */
  hash(path: string): string;
}

/** Path calls as root inside a file system. */
export function filesOn(fs: FileSystem): Files {
  const namespace = createMountNamespace();
  namespace.mount('/', fs);
  return filesIn(namespace);
}

/** Throws Error for a path that leaves the source: `forbidden path outside the build context: ../x ()`. */
export function scopedPath(path: string): string {
  const clean = cleanPath(path.replace(/^\/+/, '') || '.');
  if (clean === '..' || clean.startsWith('../'))
    throw new Error(`forbidden path outside the build context: ${path} ()`);
  return clean === '.' ? '/' : `/${clean}`;
}

const MAX_LINKS = 40;

/** The path with symlinks followed as far as there is something to follow. */
export function followInScope(files: Files, path: string, links = 0): string {
  const clean = cleanPath(path || '/');
  if (clean === '/') return '/';
  const cut = clean.lastIndexOf('/');
  const parent = followInScope(files, clean.slice(0, cut) || '/', links);
  const here = `${parent === '/' ? '' : parent}/${clean.slice(cut + 1)}`;
  const target = linkTarget(files, here);
  if (target === undefined || links > MAX_LINKS) return here;
  return followInScope(files, target.startsWith('/') ? target : `${parent}/${target}`, links + 1);
}

function linkTarget(files: Files, path: string): string | undefined {
  try {
    return files.lstat(path).type === 'symlink' ? files.readlink(path) : undefined;
  } catch (error) {
    if (isErrno(error)) return undefined;
    throw error;
  }
}

/** A build context from an uncompressed archive. Throws `unexpected EOF` for a broken one. */
export function contextSource(tar: Uint8Array, { clock, version }: Pick<ClassicBackend, 'clock' | 'version'>): Source {
  const files = filesOn(createMemfs({ type: 'ext4', source: 'context', dev: 0, clock }));
  const sums = new Map<string, string>();
  for (const item of unpackTar(tar)) {
    const path = cleanPath(`/${item.name}`);
    place(files, path, item);
    if (!sums.has(path)) sums.set(path, sumOf(item, version));
  }
  return {
    files,
    isContext: true,
    hash: (path) => sums.get(followInScope(files, scopedPath(path))) ?? path,
  };
}

const NOTHING = new Uint8Array(0);

const sumOf = (item: TarItem, version: EngineVersion): string =>
  tarSum({ ...item, data: item.data ?? NOTHING, link: item.link ?? '', rdev: [0, 0] }, version);

function place(files: Files, path: string, item: TarItem): void {
  if (path === '/') return;
  files.mkdirAll(path.slice(0, path.lastIndexOf('/')) || '/', 0o755);
  if (!(item.type === 'dir' && files.isDirectory(path))) files.removeAll(path);
  if (item.type === 'symlink') files.symlink(item.link ?? '', path);
  else if (item.type === 'link') return files.link(cleanPath(`/${item.link ?? ''}`), path);
  else if (item.type === 'dir') files.mkdirAll(path, item.mode);
  else if (item.type === 'file') files.writeFile(path, item.data ?? NOTHING, { mode: item.mode });
  else files.mknod(path, item.type, item.mode);
  files.chown(path, item.uid, item.gid, { follow: false });
  if (item.type !== 'symlink') files.chmod(path, item.mode);
  files.utimes(path, item.mtime * 1000, item.mtime * 1000, { follow: false });
}

/** The files of an image, for COPY --from. */
export function imageSource(fs: FileSystem, backend: Pick<ClassicBackend, 'version' | 'ownerNames'>): Source {
  const files = filesOn(fs);
  const sums = new Map<string, string>();
  const hash = (path: string): string => {
    const full = followInScope(files, scopedPath(path));
    const known = sums.get(full);
    if (known !== undefined) return known;
    const sum = fileSum(files, full, backend);
    if (sum === undefined) return full.slice(1);
    sums.set(full, sum);
    return sum;
  };
  return { files, isContext: false, hash };
}

function fileSum(
  files: Files,
  path: string,
  { version, ownerNames }: Pick<ClassicBackend, 'version' | 'ownerNames'>,
): string | undefined {
  try {
    const stat = files.lstat(path);
    const file = {
      name: path.slice(1),
      type: stat.type,
      mode: stat.mode,
      uid: stat.uid,
      gid: stat.gid,
      link: stat.type === 'symlink' ? files.readlink(path) : '',
      data: stat.type === 'file' ? files.readFile(path) : NOTHING,
      rdev: stat.rdev ?? ([0, 0] as const),
      ...(!since(version, 23) && { names: ownerNames(stat.uid, stat.gid) }),
    };
    return tarSum(file, version);
  } catch (error) {
    if (isErrno(error)) return undefined;
    throw error;
  }
}
