// Models net/http server.go (cw.writeHeader, chunkWriter): a response as it goes over the wire.
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { concat, encode } from '../../../base/bytes.ts';

/** How the connection stands once the response has been written. */
export type After = 'open' | 'close';

export interface WriteOptions {
  readonly method: string;
  readonly minor: 0 | 1;
  /** True when the client takes further answers on this connection. */
  readonly keep: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Writes status, headers and body, no faster than the client reads. A client that goes away cancels the body. */
export async function writeResponse(socket: Duplex, response: Response, options: WriteOptions): Promise<After> {
  const { method, minor, keep } = options;
  const bare = method === 'HEAD' || response.status === 204 || response.status === 304;
  const length = response.headers.get('content-length');
  const chunked = !bare && length === null && response.body !== null && minor === 1;
  const delimited = bare || chunked || length !== null || response.body === null;
  const after: After = keep && delimited ? 'open' : 'close';
  const lines = [
    `HTTP/1.${minor} ${response.status} ${STATUS_CODES[response.status] ?? `status code ${response.status}`}`,
    ...headerLines(response.headers),
    `Date: ${new Date(options.now).toUTCString()}`,
    ...lengthLine(response, bare),
    ...(after === 'close' ? ['Connection: close'] : minor === 0 ? ['Connection: keep-alive'] : []),
    ...(chunked ? ['Transfer-Encoding: chunked'] : []),
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  if (bare || response.body === null) {
    await response.body?.cancel();
    return after;
  }
  const whole = await writeBody(socket, response.body, chunked ? asChunk : undefined);
  if (whole && chunked) socket.write('0\r\n\r\n');
  return whole ? after : 'close';
}

/**
 * Hands the connection over: from now on it carries `response`'s body as it is, and what the client sends. Attach writes
 * its answer by hand, failures too, and so without the engine's usual headers.
 */
export async function writeHijacked(
  socket: Duplex,
  response: Response,
  upgrade: boolean,
  attach: boolean,
): Promise<void> {
  const { status, headers } = response;
  const first = upgrade && status === 200 ? '101 UPGRADED' : `${status} ${STATUS_CODES[status] ?? ''}`;
  const lines = [
    `HTTP/1.1 ${first}`,
    `Content-Type: ${headers.get('content-type') ?? ''}`,
    ...(upgrade && status === 200 ? ['Connection: Upgrade', 'Upgrade: tcp'] : []),
    ...(attach ? [] : headerLines(headers).filter((line) => !line.startsWith('Content-Type:'))),
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  await new Promise((resolve) => setTimeout(resolve, HEAD_START));
  if (response.body) await writeBody(socket, response.body);
}

/**
 * Milliseconds. Some clients lose what they read together with the answer's head (docker-py), and get away with it since a
 * real engine starts the process after it.
 */
const HEAD_START = 20;

/** Sorted, and in capitals as Go's CanonicalHeaderKey has them. */
function headerLines(headers: Headers): readonly string[] {
  return [...headers]
    .filter(([name]) => name !== 'content-length' && name !== 'date')
    .map(([name, value]) => `${name.replace(/(^|-)[a-z]/g, (match) => match.toUpperCase())}: ${value}`)
    .sort();
}

function lengthLine(response: Response, bare: boolean): readonly string[] {
  const length = response.headers.get('content-length');
  if (response.status === 204 || response.status === 304) return [];
  if (length !== null) return [`Content-Length: ${length}`];
  return response.body === null && !bare ? ['Content-Length: 0'] : [];
}

const asChunk = (piece: Uint8Array): Uint8Array =>
  concat([encode(`${piece.byteLength.toString(16)}\r\n`), piece, encode('\r\n')]);

/** True when all of it has been written; false when the client went away or the body broke off. */
async function writeBody(
  socket: Duplex,
  body: ReadableStream<Uint8Array>,
  wrap: (piece: Uint8Array) => Uint8Array = (piece) => piece,
): Promise<boolean> {
  const reader = body.getReader();
  const gone = (): void => void reader.cancel().catch(() => {});
  socket.once('close', gone).once('error', gone);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return socket.writable;
      if (!socket.writable) return false;
      if (value.byteLength > 0 && !socket.write(wrap(value))) await drained(socket);
    }
  } catch {
    return false;
  } finally {
    socket.off('close', gone).off('error', gone);
  }
}

const drained = (socket: Duplex): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.on('drain', done).on('close', done);
  });
