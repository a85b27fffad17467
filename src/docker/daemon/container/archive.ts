// Models moby daemon/archive_unix.go (/containers/{id}/archive: docker cp) and daemon/export.go.

import { rfc3339Nano } from '../../../base/rfc3339.ts';
import { isErrno } from '../../../host/errno.ts';
import type { Files } from '../../../host/fs/files.ts';
import { joinPath } from '../../../host/fs/mounts.ts';
import type { Stat } from '../../../host/fs/types.ts';
import type { PathStat } from '../../api/types/container.ts';
import { since } from '../../engine-version.ts';
import { DockerError, invalidParameter, system } from '../../errdefs/errdefs.ts';
import { readTar } from '../archive/read.ts';
import { entriesOf, unpack } from '../archive/tree.ts';
import { writeTar } from '../archive/write.ts';
import type { Daemon } from '../daemon.ts';
import { rootFiles } from '../root-files.ts';
import type { Container } from './container.ts';
import { noFileInContainer, readOnlyRootfs } from './errors.ts';
import { logContainerEvent } from './events.ts';
import { getContainer } from './find.ts';

/** The container's files as it sees them: its root, with its volumes and bind mounts over it. */
export function filesOf(daemon: Daemon, container: Container): Files {
  const mounts = container.mounts.flatMap((mount) => {
    if (mount.type === 'tmpfs' || !daemon.host.files.exists(mount.source)) return [];
    return [{ target: mount.destination, inode: daemon.host.files.resolve(mount.source).inode }];
  });
  return rootFiles(container.snapshot.fs, mounts);
}

const GO_MODE: Readonly<Record<Stat['type'], number>> = {
  file: 0,
  dir: 2 ** 31,
  symlink: 2 ** 27,
  char: 2 ** 26 + 2 ** 21,
  block: 2 ** 26,
  fifo: 2 ** 25,
  socket: 2 ** 24,
};

function pathStat(files: Files, path: string): PathStat {
  const stat = files.lstat(path);
  return {
    name: path === '/' ? '/' : (path.split('/').pop() ?? ''),
    size: stat.size,
    mode: GO_MODE[stat.type] + (stat.mode & 0o777),
    mtime: rfc3339Nano(stat.mtime),
    linkTarget: stat.type === 'symlink' ? files.realpath(path) : '',
  };
}

/** Throws `Could not find the file ...` where there is nothing. */
function locate(files: Files, container: string, path: string): string {
  const clean = joinPath('/', path);
  try {
    const stat = files.lstat(clean);
    if (/\/\.?$/.test(path) && stat.type === 'symlink') return files.realpath(clean);
    if (/\/\.?$/.test(path) && stat.type !== 'dir') throw invalidParameter(`path is not a directory: ${path}`);
    return clean;
  } catch (error) {
    if (isErrno(error, 'ENOENT') || isErrno(error, 'ENOTDIR')) throw noFileInContainer(container, path);
    throw error;
  }
}

export function statContainerPath(daemon: Daemon, name: string, path: string): PathStat {
  const container = getContainer(daemon, name);
  const files = filesOf(daemon, container);
  return pathStat(files, locate(files, name, path));
}

export function archiveContainerPath(
  daemon: Daemon,
  name: string,
  path: string,
): { readonly stat: PathStat; readonly tar: Uint8Array } {
  const container = getContainer(daemon, name);
  const files = filesOf(daemon, container);
  const found = locate(files, name, path);
  const stat = pathStat(files, found);
  const entries = namedEntries(files, found, path);
  logContainerEvent(daemon, container, 'archive-path');
  return { stat, tar: writeTar(entries) };
}

/** Names begin with the last part of what was asked for: `etc`, `.` for `/etc/.`, `/` for the root. */
function namedEntries(files: Files, found: string, asked: string): ReturnType<typeof entriesOf> {
  if (/(^|\/)\.$/.test(asked)) return entriesOf(files, found, '.');
  if (found !== '/') return entriesOf(files, found, found.split('/').pop() ?? '');
  return entriesOf(files, '/', '').map((entry) => ({ ...entry, name: `/${entry.name}` }));
}

export interface ExtractOptions {
  readonly path: string;
  readonly noOverwriteDirNonDir: boolean;
  readonly copyUidGid: boolean;
}

/** Unpacks into a directory of the container, running or not. */
export function extractToContainer(daemon: Daemon, name: string, options: ExtractOptions, tar: Uint8Array): void {
  const container = getContainer(daemon, name);
  const files = filesOf(daemon, container);
  const clean = joinPath('/', options.path);
  const target = locateDirectory(daemon, files, name, clean, options.path);
  checkWritable(container, target);
  try {
    unpack(files, target, entriesIn(daemon, tar), {
      keepOwner: true,
      noOverwriteDirNonDir: options.noOverwriteDirNonDir,
    });
  } catch (error) {
    if (isErrno(error)) throw system(error.message.toLowerCase());
    throw error;
  }
  logContainerEvent(daemon, container, 'extract-to-dir');
}

/** Before 23 another process unpacked, and its end was told too. */
function entriesIn(daemon: Daemon, tar: Uint8Array): ReturnType<typeof readTar> {
  if (tar.length === 0) return [];
  try {
    return readTar(tar);
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    if (since(daemon.version, 23)) throw system(error.message);
    throw system(`Error processing tar file(exit status 1): ${error.message}`);
  }
}

/** A mistake of the client from 28 on. */
const notADirectory = (daemon: Daemon): DockerError =>
  (since(daemon.version, 28) ? invalidParameter : system)('extraction point is not a directory');

function locateDirectory(daemon: Daemon, files: Files, container: string, clean: string, path: string): string {
  try {
    const real = files.realpath(clean);
    if (!files.isDirectory(real)) throw notADirectory(daemon);
    return real;
  } catch (error) {
    if (error instanceof DockerError) throw error;
    throw noFileInContainer(container, path);
  }
}

function checkWritable(container: Container, path: string): void {
  const over = [...container.mounts]
    .filter((mount) => path === mount.destination || path.startsWith(`${mount.destination}/`))
    .sort((a, b) => b.destination.length - a.destination.length)[0];
  if (over ? !over.rw : container.hostConfig.ReadonlyRootfs) {
    throw over ? new DockerError('Forbidden', 'mounted volume is marked read-only') : readOnlyRootfs();
  }
}

/** The whole root file system, as `docker export` saves it. */
export function exportContainer(daemon: Daemon, name: string): Uint8Array {
  const container = getContainer(daemon, name);
  const tar = writeTar(entriesOf(rootFiles(container.snapshot.fs), '/', ''));
  logContainerEvent(daemon, container, 'export');
  return tar;
}
