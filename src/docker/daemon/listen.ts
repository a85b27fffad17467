// Models moby daemon/listeners/listeners_linux.go: the sockets that dockerd answers on.
import { isErrno } from '../../host/errno.ts';
import type { Host } from '../../host/host.ts';
import type { HttpHandler } from '../../host/net/unix-sockets.ts';
import type { DaemonLog } from './config/log.ts';

export interface Listening {
  close(): void;
}

const SOCKET = '/run/docker.sock';
const DEFAULT_GROUP = 'docker';

/**
 * Answers on `unix://<path>` or `fd://`, which is systemd's /run/docker.sock: its file is left behind, others are removed.
 * The file is the group's, 0660. Throws an `Error` in dockerd's words for an address that it cannot listen on.
 */
export function listenOn(
  host: Host,
  address: string,
  handler: HttpHandler,
  group: string,
  log: Pick<DaemonLog, 'warn'>,
): Listening {
  const [scheme = '', rest = ''] = address.split('://');
  if (scheme === 'fd') return listenAt(host, SOCKET, handler, undefined);
  if (scheme !== 'unix') throw new Error(`invalid protocol format: ${JSON.stringify(scheme)}`);
  const path = rest === '' ? '/var/run/docker.sock' : rest;
  return listenAt(host, path, handler, socketGroup(host.files, group, path, log));
}

/** Without a group of its own to give it to, the socket is one that somebody else made. */
function listenAt(
  { files, unixSockets }: Host,
  path: string,
  handler: HttpHandler,
  group: number | undefined,
): Listening {
  const own = group !== undefined;
  if (own || !files.exists(path)) {
    makeSocket(files, path);
    files.chown(path, 0, group ?? groupId(files, DEFAULT_GROUP) ?? 0);
  }
  const { inode } = files.resolve(path);
  const before = unixSockets.get(inode);
  unixSockets.set(inode, handler);
  return {
    close() {
      if (unixSockets.get(inode) !== handler) return;
      if (before) unixSockets.set(inode, before);
      else unixSockets.delete(inode);
      if (own && files.exists(path)) files.unlink(path);
    },
  };
}

function makeSocket(files: Host['files'], path: string): void {
  try {
    files.removeAll(path);
    files.mknod(path, 'socket', 0o660);
    files.chmod(path, 0o660);
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
    throw new Error(`can't create unix socket ${path}: listen unix ${path}: bind: no such file or directory`);
  }
}

/** The group's number. Without the default group the socket is root's alone; without one that was asked for it fails. */
function socketGroup(files: Host['files'], name: string, path: string, log: Pick<DaemonLog, 'warn'>): number {
  const id = /^\d+$/.test(name) ? Number(name) : groupId(files, name);
  if (id !== undefined) return id;
  if (name !== '' && name !== DEFAULT_GROUP) throw new Error(`group ${name} not found`);
  if (name !== '') log.warn(`could not change group ${path} to ${DEFAULT_GROUP}: group ${DEFAULT_GROUP} not found`);
  return 0;
}

function groupId(files: Host['files'], name: string): number | undefined {
  if (!files.exists('/etc/group')) return undefined;
  const line = files
    .readText('/etc/group')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  return line === undefined ? undefined : Number(line.split(':')[2]);
}
