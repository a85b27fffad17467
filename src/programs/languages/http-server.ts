// Models Python's http.server: files of a directory, its listings, its log on standard error.
import { encode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import type { Listener } from '../../host/net/namespace.ts';
import { listen } from '../../host/net/sockets.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { strftime } from '../applet/time.ts';
import { type HttpRequest, responseBytes } from '../http/message.ts';
import { mediaType, serveConnection } from '../http/server.ts';

interface Answer {
  readonly status: number;
  readonly reason: string;
  readonly type: string;
  readonly body: Uint8Array;
  readonly location?: string;
}

const page = (title: string, body: string): Uint8Array =>
  encode(
    `<!DOCTYPE HTML>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n</head>\n<body>\n${body}</body>\n</html>\n`,
  );

const failure = (status: number, reason: string, explain: string): Answer => ({
  status,
  reason,
  type: 'text/html;charset=utf-8',
  body: encode(
    `<!DOCTYPE HTML>\n<html lang="en">\n    <head>\n        <meta charset="utf-8">\n        <title>Error response</title>\n    </head>\n    <body>\n        <h1>Error response</h1>\n        <p>Error code: ${status}</p>\n        <p>Message: ${reason}.</p>\n        <p>Error code explanation: ${status} - ${explain}.</p>\n    </body>\n</html>\n`,
  ),
});

function answer(proc: Process, request: HttpRequest, root: string): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return failure(501, `Unsupported method ('${request.method}')`, 'Server does not support this operation');
  const path = decodeURIComponent(request.target.replace(/[?#].*/, ''));
  let file = `${root === '/' ? '' : root}${path
    .split('/')
    .filter((part) => part !== '..')
    .join('/')}`;
  const { files } = proc;
  if (files.isDirectory(file)) {
    if (!path.endsWith('/'))
      return { status: 301, reason: 'Moved Permanently', type: '', body: new Uint8Array(0), location: `${path}/` };
    const index = ['index.html', 'index.htm'].find((name) => files.exists(file + name));
    if (index === undefined) return listing(proc, file, path);
    file += index;
  }
  try {
    return { status: 200, reason: 'OK', type: mediaType(file, 'application/octet-stream'), body: files.readFile(file) };
  } catch (error) {
    if (!isErrno(error)) throw error;
    return failure(404, 'File not found', 'Nothing matches the given URI');
  }
}

function listing(proc: Process, directory: string, path: string): Answer {
  const items = proc.files
    .readdir(directory)
    .map(
      ({ name, type }) =>
        `<li><a href="${encodeURIComponent(name)}${type === 'dir' ? '/' : ''}">${name}${type === 'dir' ? '/' : ''}</a></li>\n`,
    );
  const title = `Directory listing for ${path}`;
  return {
    status: 200,
    reason: 'OK',
    type: 'text/html; charset=utf-8',
    body: page(title, `<h1>${title}</h1>\n<hr>\n<ul>\n${items.join('')}</ul>\n<hr>\n`),
  };
}

/** `python3 -m http.server [-b ADDRESS] [-d DIRECTORY] [PORT]`. */
export async function httpServer(proc: Process, args: readonly string[], version: string): Promise<number> {
  const after = (...names: string[]): string | undefined => {
    const at = args.findIndex((arg) => names.includes(arg));
    return at < 0 ? undefined : args[at + 1];
  };
  const port = Number(args.find((arg, index) => /^\d+$/.test(arg) && !args[index - 1]?.startsWith('-')) ?? 8000);
  const address = after('-b', '--bind') ?? '0.0.0.0';
  const root = proc.files.absolute(after('-d', '--directory') ?? '.');
  let listener: Listener;
  try {
    listener = listen(proc.ns.net, 'tcp', { ip: address, port }, proc.pid);
  } catch (error) {
    if (!isErrno(error)) throw error;
    await printError(proc, `OSError: [Errno 98] ${error.message}\n`);
    return 1;
  }
  proc.endSignal.addEventListener('abort', () => listener.close());
  await print(proc, `Serving HTTP on ${address} port ${port} (http://${address}:${port}/) ...\n`);
  for (;;) {
    const { socket, from } = await proc.interruptible(listener.accept(proc.endSignal));
    const handle = async (request: HttpRequest): Promise<Uint8Array> => {
      const given = answer(proc, request, root);
      const now = proc.clock.now();
      const line = `${request.method} ${request.target} ${request.version}`;
      const note = `${from.ip} - - [${strftime('%d/%b/%Y %H:%M:%S', now)}] `;
      if (given.status >= 400) await printError(proc, `${note}code ${given.status}, message ${given.reason}\n`);
      await printError(proc, `${note}"${line}" ${given.status} -\n`);
      return responseBytes(
        `HTTP/1.0 ${given.status} ${given.reason}`,
        [
          ['Server', `SimpleHTTP/0.6 Python/${version}`],
          ['Date', strftime('%a, %d %b %Y %H:%M:%S GMT', now)],
          ...(given.location === undefined ? [] : [['Location', given.location] as const]),
          ...(given.type === '' ? [] : [['Content-type', given.type] as const]),
          ['Content-Length', String(given.body.length)],
        ],
        request.method === 'HEAD' ? new Uint8Array(0) : given.body,
      );
    };
    serveConnection(socket, handle, { signal: proc.endSignal, keepAlive: false }).catch(() => {});
  }
}
