// Models nginx's static, index, return, autoindex and proxy modules for one request, and its error pages.
import { concat, encode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import { connect } from '../../host/net/sockets.ts';
import type { Process } from '../../host/process/types.ts';
import { strftime } from '../applet/time.ts';
import {
  bodyOf,
  createReader,
  type HeaderList,
  type HttpRequest,
  headerOf,
  readResponseHead,
  requestBytes,
  responseBytes,
} from '../http/message.ts';
import { mediaType } from '../http/server.ts';
import { parseUrl } from '../http/url.ts';
import { resolveHost } from '../net/resolve.ts';
import { type Directive, directive, type NginxLocation, type NginxServer, serversOf } from './nginx-config.ts';

export interface NginxAnswer {
  readonly bytes: Uint8Array;
  readonly status: number;
  /** Bytes of the body, as the access log counts them. */
  readonly size: number;
  /** For the error log. */
  readonly error?: string;
}

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  204: 'No Content',
  301: 'Moved Permanently',
  302: 'Moved Temporarily',
  304: 'Not Modified',
  307: 'Temporary Redirect',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Not Allowed',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
};

export async function respond(
  proc: Process,
  config: readonly Directive[],
  request: HttpRequest,
  port: number,
): Promise<NginxAnswer> {
  const server = serverFor(config, request, port);
  const path = decodeURIComponent(request.target.replace(/\?.*/, ''));
  const location = server && locationFor(server, path);
  const directives = [...(location?.directives ?? []), ...(server?.directives ?? [])];
  const page = (status: number, error?: string): NginxAnswer =>
    errorAnswer(proc, request, directives, server, status, error);
  const returned = directive(location?.directives ?? server?.directives ?? [], 'return');
  if (returned) return returnAnswer(proc, request, returned.args);
  const upstream = directive(location?.directives ?? [], 'proxy_pass')?.args[0];
  if (upstream !== undefined) return proxy(proc, config, request, upstream, location, page);
  if (request.method !== 'GET' && request.method !== 'HEAD') return page(405);
  const root = directive(directives, 'root')?.args[0] ?? '/etc/nginx/html';
  const alias = directive(location?.directives ?? [], 'alias')?.args[0];
  let file = alias !== undefined && location ? alias + path.slice(location.path.length) : `${root}${path}`;
  const tried = directive(directives, 'try_files')?.args;
  if (tried) {
    const hit = tried
      .slice(0, -1)
      .map((one) => `${root}${one.replaceAll('$uri', path)}`)
      .find((one) => proc.files.exists(one) && (one.endsWith('/') || !proc.files.isDirectory(one)));
    const last = tried[tried.length - 1] ?? '=404';
    if (hit === undefined && last.startsWith('=')) return page(Number(last.slice(1)));
    file = hit ?? `${root}${last.replaceAll('$uri', path)}`;
  }
  try {
    if (proc.files.isDirectory(file)) {
      if (!path.endsWith('/'))
        return redirect(proc, request, 301, `http://${headerOf(request.headers, 'host') ?? 'localhost'}${path}/`);
      const index = (directive(directives, 'index')?.args ?? ['index.html'])
        .map((name) => `${file.replace(/\/$/, '')}/${name}`)
        .find((one) => proc.files.exists(one));
      if (index === undefined)
        return directive(directives, 'autoindex')?.args[0] === 'on'
          ? listing(proc, request, file, path)
          : page(403, `directory index of "${file}" is forbidden`);
      file = index;
    }
    const content = proc.files.readFile(file);
    const stat = proc.files.stat(file);
    const tag = `"${Math.floor(stat.mtime / 1000).toString(16)}-${content.length.toString(16)}"`;
    const changed: HeaderList = [
      ['Last-Modified', httpDate(stat.mtime)],
      ['Connection', 'keep-alive'],
      ['ETag', tag],
    ];
    if (headerOf(request.headers, 'if-none-match') === tag)
      return answer(proc, request, 304, changed, new Uint8Array(0), undefined);
    return answer(
      proc,
      request,
      200,
      [...changed, ['Accept-Ranges', 'bytes']],
      content,
      mediaType(file, 'application/octet-stream'),
    );
  } catch (error) {
    if (!isErrno(error)) throw error;
    return error.code === 'EACCES'
      ? page(403, `open() "${file}" failed (13: Permission denied)`)
      : page(404, `open() "${file}" failed (2: No such file or directory)`);
  }
}

function serverFor(config: readonly Directive[], request: HttpRequest, port: number): NginxServer | undefined {
  const servers = serversOf(config).filter((server) => server.listen.some((one) => one.port === port));
  const host = headerOf(request.headers, 'host')?.replace(/:\d+$/, '') ?? '';
  return servers.find((server) => server.names.includes(host)) ?? servers[0];
}

function locationFor(server: NginxServer, path: string): NginxLocation | undefined {
  const exact = server.locations.find((one) => one.exact && one.path === path);
  return (
    exact ??
    [...server.locations]
      .filter((one) => !one.exact && path.startsWith(one.path))
      .sort((a, b) => b.path.length - a.path.length)[0]
  );
}

const httpDate = (time: number): string => strftime('%a, %d %b %Y %H:%M:%S GMT', time);
const software = (proc: Process): string =>
  `nginx/${typeof proc.exe.note.version === 'string' ? proc.exe.note.version : '1.27.3'}`;

function answer(
  proc: Process,
  request: HttpRequest,
  status: number,
  extra: HeaderList,
  body: Uint8Array,
  type: string | undefined,
): NginxAnswer {
  const sent = request.method === 'HEAD' ? new Uint8Array(0) : body;
  const headers: [string, string][] = [
    ['Server', software(proc)],
    ['Date', httpDate(proc.clock.now())],
  ];
  if (type !== undefined) headers.push(['Content-Type', type], ['Content-Length', String(body.length)]);
  headers.push(...extra.map(([name, value]): [string, string] => [name, value]));
  return {
    bytes: responseBytes(`HTTP/1.1 ${status} ${REASONS[status] ?? ''}`, headers, sent),
    status,
    size: sent.length,
  };
}

const CENTRED = (title: string, proc: Process): string =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>${software(proc)}</center>\r\n</body>\r\n</html>\r\n`;

function errorAnswer(
  proc: Process,
  request: HttpRequest,
  directives: readonly Directive[],
  server: NginxServer | undefined,
  status: number,
  error?: string,
): NginxAnswer {
  const custom = directives.find((one) => one.name === 'error_page' && one.args.includes(String(status)));
  const target = custom?.args[custom.args.length - 1];
  const place = server && target?.startsWith('/') ? locationFor(server, target) : undefined;
  const root = directive([...(place?.directives ?? []), ...directives], 'root')?.args[0];
  let body = encode(CENTRED(`${status} ${REASONS[status] ?? ''}`, proc));
  if (target !== undefined && root !== undefined && proc.files.exists(root + target))
    body = proc.files.readFile(root + target).slice();
  return {
    ...answer(proc, request, status, [['Connection', 'keep-alive']], body, 'text/html'),
    ...(error !== undefined && { error }),
  };
}

const redirect = (proc: Process, request: HttpRequest, status: number, location: string): NginxAnswer =>
  answer(
    proc,
    request,
    status,
    [
      ['Location', location],
      ['Connection', 'keep-alive'],
    ],
    encode(CENTRED(`${status} ${REASONS[status] ?? ''}`, proc)),
    'text/html',
  );

function returnAnswer(proc: Process, request: HttpRequest, args: readonly string[]): NginxAnswer {
  const [code = '200', text = ''] = args;
  const expand = (value: string): string =>
    value
      .replaceAll('$request_uri', request.target)
      .replaceAll('$host', headerOf(request.headers, 'host')?.replace(/:\d+$/, '') ?? '')
      .replaceAll('$scheme', 'http')
      .replaceAll('$hostname', proc.ns.uts.hostname)
      .replaceAll('\\n', '\n');
  const status = Number(code);
  if (Number.isNaN(status)) return redirect(proc, request, 302, expand(code));
  if (status >= 300 && status < 400) return redirect(proc, request, status, expand(text));
  return answer(
    proc,
    request,
    status,
    [['Connection', 'keep-alive']],
    encode(expand(text)),
    'application/octet-stream',
  );
}

function listing(proc: Process, request: HttpRequest, directory: string, path: string): NginxAnswer {
  const rows = proc.files.readdir(directory).map((entry) => {
    const stat = proc.files.stat(`${directory}/${entry.name}`);
    const name = entry.name + (stat.type === 'dir' ? '/' : '');
    return `<a href="${name}">${name}</a>${' '.repeat(Math.max(1, 51 - name.length))}${strftime('%d-%b-%Y %H:%M', stat.mtime)} ${(stat.type === 'dir' ? '-' : String(stat.size)).padStart(19)}\r\n`;
  });
  const page = `<html>\r\n<head><title>Index of ${path}</title></head>\r\n<body>\r\n<h1>Index of ${path}</h1><hr><pre><a href="../">../</a>\r\n${rows.join('')}</pre><hr></body>\r\n</html>\r\n`;
  return answer(proc, request, 200, [['Connection', 'keep-alive']], encode(page), 'text/html');
}

async function proxy(
  proc: Process,
  config: readonly Directive[],
  request: HttpRequest,
  upstream: string,
  location: NginxLocation | undefined,
  page: (status: number, error?: string) => NginxAnswer,
): Promise<NginxAnswer> {
  const url = parseUrl(upstream);
  if (!url) return page(500, `invalid URL prefix in "${upstream}"`);
  const named = directive(config, 'http')?.block?.find((one) => one.name === 'upstream' && one.args[0] === url.host);
  const [name = url.host, port = String(url.port)] = (
    named?.block?.find((one) => one.name === 'server')?.args[0] ?? `${url.host}:${url.port}`
  ).split(':');
  const ip = await resolveHost(proc, name);
  if (ip === undefined) return page(502, `${name} could not be resolved (3: Host not found)`);
  const hasPath = /^\w+:\/\/[^/]+\//.test(upstream);
  const target = hasPath && location ? url.target + request.target.slice(location.path.length) : request.target;
  try {
    const socket = await connect(proc.ns.net, { ip, port: Number(port) }, proc.endSignal);
    try {
      const kept = request.headers.filter(([key]) => !['host', 'connection'].includes(key.toLowerCase()));
      await socket.write(
        requestBytes(request.method, target, [['Host', url.host], ['Connection', 'close'], ...kept], request.body),
        proc.endSignal,
      );
      const reader = createReader(socket, proc.endSignal);
      const head = await readResponseHead(reader);
      if (head === undefined || typeof head === 'string')
        return page(502, 'upstream prematurely closed connection while reading response header from upstream');
      const parts: Uint8Array[] = [];
      for await (const part of bodyOf(reader, head.headers, true)) parts.push(part);
      const passed = head.headers.filter(
        ([key]) =>
          !['server', 'date', 'connection', 'content-length', 'content-type', 'transfer-encoding'].includes(
            key.toLowerCase(),
          ),
      );
      return answer(
        proc,
        request,
        head.status,
        [['Connection', 'keep-alive'], ...passed],
        concat(parts),
        headerOf(head.headers, 'content-type') ?? 'text/plain',
      );
    } finally {
      socket.close();
    }
  } catch (error) {
    if (!isErrno(error)) throw error;
    return page(
      502,
      `connect() failed (${error.code === 'ECONNREFUSED' ? 111 : 113}: ${error.message}) while connecting to upstream`,
    );
  }
}
