// Models nginx's static, index, return, autoindex and proxy modules for one request.
import { concat } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import { connect } from '../../host/net/sockets.ts';
import type { Process } from '../../host/process/types.ts';
import {
  bodyOf,
  createReader,
  type HeaderList,
  type HttpRequest,
  headerOf,
  readResponseHead,
  requestBytes,
} from '../http/message.ts';
import { mediaType } from '../http/server.ts';
import { parseUrl } from '../http/url.ts';
import { resolveHost } from '../net/resolve.ts';
import { answer, errorAnswer, httpDate, listing, type NginxAnswer, redirect, returnAnswer } from './nginx-answer.ts';
import {
  type Directive,
  directive,
  locationFor,
  type NginxLocation,
  type NginxServer,
  serversOf,
} from './nginx-config.ts';

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
