// Models curl's lib/connect.c, lib/http.c: one request over TCP or a Unix socket, with what -v tells of it.
import { isErrno } from '../../host/errno.ts';
import { connect } from '../../host/net/sockets.ts';
import { connectUnix, type UnixSockets } from '../../host/net/unix-sockets.ts';
import type { FileDescription } from '../../host/process/file-description.ts';
import type { Process } from '../../host/process/types.ts';
import { isAtLeast } from '../applet/flavour.ts';
import {
  bodyOf,
  createReader,
  type HeaderList,
  headerOf,
  type ResponseHead,
  readResponseHead,
  requestBytes,
} from '../http/message.ts';
import { closeDescriptor, installDescriptor } from '../http/server.ts';
import type { ParsedUrl } from '../http/url.ts';
import { closing, connectionNumber, refused } from './curl-texts.ts';
import { resolveHost } from './resolve.ts';

export interface CurlError {
  readonly code: number;
  readonly message: string;
}

export interface CurlTransfer {
  readonly url: ParsedUrl;
  readonly method: string;
  readonly headers: HeaderList;
  readonly body: Uint8Array | undefined;
  readonly unixSocket: string | undefined;
  /** Milliseconds; 0 for none. */
  readonly timeout: number;
  readonly version: string;
}

export interface CurlResponse {
  readonly head: ResponseHead;
  body(): AsyncGenerator<Uint8Array, void>;
  /** What is wrong when only so many bytes came. */
  shortage(received: number): CurlError | undefined;
  close(): void;
}

type Tell = ((text: string) => Promise<void>) | undefined;

/** Sends a request and waits for the head of the answer. `tell` prints what -v shows. */
export async function transfer(
  proc: Process,
  sockets: UnixSockets,
  request: CurlTransfer,
  tell: Tell,
): Promise<CurlResponse | CurlError> {
  return request.unixSocket === undefined
    ? overTcp(proc, request, tell)
    : overUnix(proc, sockets, request, request.unixSocket, tell);
}

const lines = (mark: string, first: string, headers: HeaderList): string =>
  `${mark} ${first}\n${headers.map(([name, value]) => `${mark} ${name}: ${value}\n`).join('')}${mark} \n`;

async function tellRequest(tell: Tell, request: CurlTransfer): Promise<void> {
  await tell?.(lines('>', `${request.method} ${request.url.target} HTTP/1.1`, request.headers));
}

async function tellResponse(tell: Tell, head: ResponseHead): Promise<void> {
  await tell?.(lines('<', `${head.version} ${head.status} ${head.reason}`, head.headers));
}

/** A server of a protocol that is not spoken here: nobody listens, or nobody is found. */
export async function refusedAt(proc: Process, url: CurlTransfer['url'], version: string): Promise<CurlError> {
  if ((await resolveHost(proc, url.host)) === undefined)
    return { code: 6, message: `Could not resolve host: ${url.host}` };
  return { code: 7, message: refused(version, url, 0) };
}

async function overTcp(proc: Process, request: CurlTransfer, tell: Tell): Promise<CurlResponse | CurlError> {
  const { url, version } = request;
  const ip = await resolveHost(proc, url.host);
  if (ip === undefined) return { code: 6, message: `Could not resolve host: ${url.host}` };
  await tell?.(`*   Trying ${ip}:${url.port}...\n`);
  const started = proc.clock.now();
  let socket: FileDescription;
  try {
    socket = await proc.interruptible(connect(proc.ns.net, { ip, port: url.port }, proc.endSignal));
  } catch (error) {
    if (!isErrno(error)) throw error;
    if (error.code === 'ETIMEDOUT' || error.code === 'EHOSTUNREACH')
      await proc.sleep(request.timeout > 0 ? request.timeout : error.code === 'EHOSTUNREACH' ? 3060 : 134_000);
    const elapsed = Math.round(proc.clock.now() - started);
    await tell?.(
      `* connect to ${ip} port ${url.port}${isAtLeast(version, '8.6') ? ' from 0.0.0.0 port 0' : ''} failed: ${error.message}\n* ${refused(version, url, elapsed)}\n${closing(version)}\n`,
    );
    if (error.code === 'ETIMEDOUT' && request.timeout > 0)
      return { code: 28, message: `Connection timed out after ${elapsed} milliseconds` };
    return {
      code: 7,
      message: refused(version, url, elapsed),
    };
  }
  const fd = installDescriptor(proc, socket);
  const close = (): void => closeDescriptor(proc, fd);
  await tell?.(`* Connected to ${url.host} (${ip}) port ${url.port}${connectionNumber(version)}\n`);
  await tellRequest(tell, request);
  const reader = createReader(socket, proc.endSignal);
  try {
    await proc.interruptible(
      socket.write(requestBytes(request.method, url.target, request.headers, request.body), proc.endSignal),
    );
    const head = await withTimeout(proc, readResponseHead(reader), request.timeout);
    if (head === 'timeout') {
      close();
      return { code: 28, message: `Operation timed out after ${request.timeout} milliseconds with 0 bytes received` };
    }
    if (head === undefined) {
      await tell?.(`* Empty reply from server\n${closing(version)}\n`);
      close();
      return { code: 52, message: 'Empty reply from server' };
    }
    if (typeof head === 'string') {
      close();
      return { code: 1, message: 'Received HTTP/0.9 when not allowed' };
    }
    await tellResponse(tell, head);
    const length = headerOf(head.headers, 'content-length');
    return {
      head,
      body: () => bodyOf(reader, head.headers, request.method !== 'HEAD' && head.status !== 204 && head.status !== 304),
      shortage: (received) =>
        length !== undefined && received < Number(length)
          ? {
              code: 18,
              message: isAtLeast(version, '8.0')
                ? `end of response with ${Number(length) - received} bytes missing`
                : `transfer closed with ${Number(length) - received} bytes remaining to read`,
            }
          : undefined,
      close,
    };
  } catch (error) {
    close();
    if (!isErrno(error)) throw error;
    return { code: 56, message: 'Recv failure: Connection reset by peer' };
  }
}

async function withTimeout<T>(proc: Process, work: Promise<T>, timeout: number): Promise<T | 'timeout'> {
  if (timeout <= 0) return proc.interruptible(work);
  const over = new AbortController();
  const limit = proc.clock.sleep(timeout, over.signal).then(() => 'timeout' as const);
  limit.catch(() => {});
  try {
    return await proc.interruptible(Promise.race([work, limit]));
  } finally {
    over.abort();
  }
}

async function overUnix(
  proc: Process,
  sockets: UnixSockets,
  request: CurlTransfer,
  path: string,
  tell: Tell,
): Promise<CurlResponse | CurlError> {
  const { url, version } = request;
  await tell?.(`*   Trying ${path}:0...\n`);
  let response: Response;
  try {
    const handler = connectUnix(proc, sockets, path);
    await tell?.(
      `* Connected to ${url.host} (${path}) port ${isAtLeast(version, '8.0') ? 0 : url.port}${connectionNumber(version)}\n`,
    );
    await tellRequest(tell, request);
    const allowed = request.headers.filter(
      ([name]) => !['host', 'content-length', 'connection'].includes(name.toLowerCase()),
    );
    const init: RequestInit = {
      method: request.method,
      headers: allowed.map(([name, value]): [string, string] => [name, value]),
    };
    if (request.body && !['GET', 'HEAD'].includes(request.method)) init.body = request.body.slice();
    response = await proc.interruptible(handler(new Request(`http://${url.host}${url.target}`, init)));
  } catch (error) {
    if (!isErrno(error)) throw error;
    await tell?.(`* connect to ${path} port ${url.port} failed: ${error.message}\n`);
    return {
      code: 7,
      message: refused(version, url, 0),
    };
  }
  const head: ResponseHead = {
    version: 'HTTP/1.1',
    status: response.status,
    reason: REASONS[response.status] ?? response.statusText,
    headers: spelled(response),
  };
  await tellResponse(tell, head);
  const stream = response.body?.getReader();
  return {
    head,
    async *body() {
      for (;;) {
        const next = stream && (await proc.interruptible(stream.read()));
        if (!next || next.done) return;
        yield next.value;
      }
    },
    shortage: () => undefined,
    close: () => void stream?.cancel().catch(() => {}),
  };
}

const REASONS: Readonly<Record<number, string>> = {
  101: 'UPGRADED',
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  304: 'Not Modified',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
};

/** Header names as Go's server writes them: `Content-Type`. A Response keeps them in lower case. */
function spelled(response: Response): [string, string][] {
  return [...response.headers].map(([name, value]) => [
    name.replace(/(^|-)([a-z])/g, (_all, dash: string, letter: string) => dash + letter.toUpperCase()),
    value,
  ]);
}
