/** Serving HTTP on a socket that a listener accepted. */
import { isErrno } from '../../host/errno.ts';
import type { FileDescription } from '../../host/process/file-description.ts';
import type { Process } from '../../host/process/types.ts';
import { createReader, type HttpRequest, headerOf, readRequest } from './message.ts';

/** Answers one request with the bytes of a whole response. */
export type RequestHandler = (request: HttpRequest) => Promise<Uint8Array>;

/** Answers requests until the client goes away or asks to close. Descriptors are closed. */
export async function serveConnection(
  socket: FileDescription,
  handler: RequestHandler,
  options: { readonly signal?: AbortSignal; readonly keepAlive: boolean },
): Promise<void> {
  const reader = createReader(socket, options.signal);
  try {
    for (;;) {
      const request = await readRequest(reader);
      if (!request) return;
      await socket.write(await handler(request), options.signal);
      const wish = headerOf(request.headers, 'connection')?.toLowerCase();
      if (!options.keepAlive || wish === 'close' || (request.version === 'HTTP/1.0' && wish !== 'keep-alive')) return;
    }
  } catch (error) {
    if (!isErrno(error)) throw error;
  } finally {
    socket.close();
  }
}

/** Takes the lowest free descriptor number of a process, so that /proc shows it and the process's end closes it. */
export function installDescriptor(proc: Process, description: FileDescription): number {
  let fd = 3;
  while (proc.fds.has(fd)) fd++;
  proc.fds.set(fd, description);
  return fd;
}

/** Closes a descriptor of a process. */
export function closeDescriptor(proc: Process, fd: number): void {
  proc.fds.get(fd)?.close();
  proc.fds.delete(fd);
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  css: 'text/css',
  js: 'application/javascript',
  json: 'application/json',
  txt: 'text/plain',
  xml: 'text/xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  ico: 'image/x-icon',
  pdf: 'application/pdf',
};

/** A media type by the file name's ending. */
export const mediaType = (path: string, fallback: string): string =>
  TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? fallback;
