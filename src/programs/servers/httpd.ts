// Models busybox networking/httpd.c: static files, its error pages and headers.
import { concat, encode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import type { Listener } from '../../host/net/namespace.ts';
import { listen } from '../../host/net/sockets.ts';
import { printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { applet, Failure, type Run } from '../applet/applet.ts';
import { strftime } from '../applet/time.ts';
import { type HttpRequest, responseBytes } from '../http/message.ts';
import { mediaType, serveConnection } from '../http/server.ts';

const REASONS: Readonly<Record<number, readonly [string, string]>> = {
  400: ['Bad Request', 'Unsupported method'],
  404: ['Not Found', 'The requested URL was not found'],
  403: ['Forbidden', ''],
  501: ['Not Implemented', 'The requested method is not recognized'],
};

/** The names that BusyBox has a media type for. */
const KNOWN = /\.(?:txt|h|c|cc|cpp|html?|jpe?g|gif|png|svg|css|js|wav|avi|qt|mov|mpeg?|midi?|mp3)$/;

export const httpd: Program = applet(
  { name: 'httpd', gnu: 'c:d:e:h:fp:r:u:im:vx', busybox: 'c:d:e:h:fp:r:u:im:v' },
  async (run) => {
    const { options, proc } = run;
    const home = options.value('h');
    if (home !== undefined) {
      try {
        proc.chdir(home);
      } catch (error) {
        if (!isErrno(error)) throw error;
        throw new Failure(`can't change directory to '${home}': ${error.message}`);
      }
    }
    const address = options.value('p') ?? '80';
    const [ip, port] = address.includes(':')
      ? [address.slice(0, address.lastIndexOf(':')), address.slice(address.lastIndexOf(':') + 1)]
      : ['0.0.0.0', address];
    if (
      Number(port) < 1024 &&
      !proc.cred.caps.has('CAP_NET_BIND_SERVICE') &&
      Number(port) < Number(proc.ns.net.sysctls.get('net.ipv4.ip_unprivileged_port_start') ?? 1024)
    )
      throw new Failure('bind: Permission denied');
    const root = proc.cwd;
    if (options.has('f')) return serve(run, proc, ip, Number(port), root);
    proc.spawn({
      argv: proc.argv,
      program: async (child) => serve({ ...run, proc: child }, child, ip, Number(port), root),
      session: { tty: undefined },
    });
    return 0;
  },
);

async function serve(run: Run, proc: Process, ip: string, port: number, root: string): Promise<number> {
  let listener: Listener;
  try {
    listener = listen(proc.ns.net, 'tcp', { ip: ip || '0.0.0.0', port }, proc.pid);
  } catch (error) {
    if (!isErrno(error)) throw error;
    await printError(proc, `httpd: bind: ${error.message}\n`);
    return 1;
  }
  proc.endSignal.addEventListener('abort', () => listener.close());
  for (;;) {
    const { socket, from } = await proc.interruptible(listener.accept(proc.endSignal));
    const handler = async (request: HttpRequest): Promise<Uint8Array> => {
      const { bytes, status } = answer(proc, request, root);
      if (run.options.has('v'))
        await printError(
          proc,
          `[::ffff:${from.ip}]:${from.port}:${run.options.given.filter(([key]) => key === 'v').length > 1 ? ` url:${request.target}\n[::ffff:${from.ip}]:${from.port}:` : ''} response:${status}\n`,
        );
      return bytes;
    };
    serveConnection(socket, handler, { signal: proc.endSignal, keepAlive: false }).catch(() => {});
  }
}

const httpDate = (time: number): string => strftime('%a, %d %b %Y %H:%M:%S GMT', time);

function errorPage(proc: Process, status: number): { bytes: Uint8Array; status: number } {
  const [reason, detail] = REASONS[status] ?? ['Error', ''];
  const page = encode(
    `<HTML><HEAD><TITLE>${status} ${reason}</TITLE></HEAD>\n<BODY><H1>${status} ${reason}</H1>\n${detail}\n</BODY></HTML>\n`,
  );
  return {
    bytes: responseBytes(
      `HTTP/1.1 ${status} ${reason}`,
      [
        ['Date', httpDate(proc.clock.now())],
        ['Connection', 'close'],
        ['Content-type', 'text/html'],
      ],
      page,
    ),
    status,
  };
}

function answer(proc: Process, request: HttpRequest, root: string): { bytes: Uint8Array; status: number } {
  if (request.method !== 'GET' && request.method !== 'HEAD') return errorPage(proc, 501);
  const path = decodeURIComponent(request.target.replace(/\?.*/, ''));
  if (path.split('/').includes('..')) return errorPage(proc, 400);
  let file = `${root === '/' ? '' : root}${path}`;
  try {
    if (proc.files.isDirectory(file)) {
      if (!file.endsWith('/'))
        return {
          bytes: responseBytes(
            'HTTP/1.1 302 Found',
            [
              ['Date', httpDate(proc.clock.now())],
              ['Connection', 'close'],
              ['Content-type', 'text/html'],
              ['Location', `${path}/`],
            ],
            encode(''),
          ),
          status: 302,
        };
      file = `${file}index.html`;
    }
    const content = proc.files.readFile(file);
    const stat = proc.files.stat(file);
    const type = KNOWN.test(file) ? mediaType(file, '') : '';
    const headers: [string, string][] = [
      ['Date', httpDate(proc.clock.now())],
      ['Connection', 'close'],
      ...(type === '' ? [] : [['Content-type', type] as [string, string]]),
      ['Accept-Ranges', 'bytes'],
      ['Last-Modified', httpDate(stat.mtime)],
      ['Content-Length', String(content.length)],
    ];
    return {
      bytes: concat([
        responseBytes('HTTP/1.1 200 OK', headers, request.method === 'HEAD' ? new Uint8Array(0) : content),
      ]),
      status: 200,
    };
  } catch (error) {
    if (!isErrno(error)) throw error;
    return errorPage(proc, error.code === 'EACCES' ? 403 : 404);
  }
}
