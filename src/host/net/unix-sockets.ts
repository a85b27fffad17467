// Models AF_UNIX stream sockets that speak HTTP: /var/run/docker.sock is one.
import { Errno } from '../errno.ts';
import { mayAccess } from '../fs/mounts.ts';
import type { Inode } from '../fs/types.ts';
import { callerOf } from '../process/credentials.ts';
import type { Process } from '../process/types.ts';

/**
 * An HTTP service behind a socket file. `upload` is the connection's other half after it was hijacked (attach, exec): a
 * `Request` cannot hold a stream in every browser. `peer` is who connected (SO_PEERCRED).
 */
export type HttpHandler = (request: Request, upload?: ReadableStream<Uint8Array>, peer?: Process) => Promise<Response>;

/** Who listens, by the socket file's inode: the file can be bind-mounted into a container and still be the same socket. */
export type UnixSockets = Map<Inode, HttpHandler>;

/**
 * Connects to a socket file as the process may: throws ENOENT (no such file), EACCES (may not write to it) or ECONNREFUSED
 * (nobody listens any more, or no socket at all).
 */
export function connectUnix(proc: Process, sockets: UnixSockets, path: string): HttpHandler {
  const { inode } = proc.files.resolve(path);
  if (!mayAccess(inode, callerOf(proc), 'write')) throw new Errno('EACCES', path);
  const handler = inode.type === 'socket' ? sockets.get(inode) : undefined;
  if (!handler) throw new Errno('ECONNREFUSED', path);
  return (request, upload) => handler(request, upload, proc);
}
