// Models moby daemon/listeners/listeners_linux.go: the sockets that dockerd answers on.
import type { Host } from '../../host/host.ts';
import type { HttpHandler } from '../../host/net/unix-sockets.ts';

export interface Listening {
  close(): void;
}

const SOCKET = '/run/docker.sock';

/**
 * Answers on `unix://<path>` or `fd://`, which is systemd's /run/docker.sock: its file is left behind, others are removed.
 * The file is root:docker 0660. Throws an `Error` in dockerd's words for an address that it cannot listen on.
 */
export function listenOn(host: Host, address: string, handler: HttpHandler): Listening {
  const [scheme = '', rest = ''] = address.split('://');
  if (scheme === 'fd') return listenAt(host, SOCKET, handler, false);
  if (scheme === 'unix') return listenAt(host, rest === '' ? '/var/run/docker.sock' : rest, handler, true);
  throw new Error(`failed to load listeners: invalid protocol format: ${JSON.stringify(scheme)}`);
}

function listenAt({ files, unixSockets }: Host, path: string, handler: HttpHandler, own: boolean): Listening {
  if (own || !files.exists(path)) {
    files.removeAll(path);
    files.mknod(path, 'socket', 0o660);
    files.chmod(path, 0o660);
    files.chown(path, 0, groupId(files, 'docker'));
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

/** The group's number; root's where there is no such group. */
function groupId(files: Host['files'], name: string): number {
  if (!files.exists('/etc/group')) return 0;
  const line = files
    .readText('/etc/group')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  return Number(line?.split(':')[2] ?? 0);
}
