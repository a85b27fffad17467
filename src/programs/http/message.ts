// HTTP/1.1 messages (RFC 9112) on a byte stream: shared by the clients and the servers of this machine.
import { concat, decode, encode } from '../../base/bytes.ts';
import type { FileDescription } from '../../host/process/file-description.ts';

export type HeaderList = readonly (readonly [name: string, value: string])[];

export interface HttpRequest {
  readonly method: string;
  /** Path and query as on the request line. */
  readonly target: string;
  readonly version: string;
  readonly headers: HeaderList;
  readonly body: Uint8Array;
}

export interface ResponseHead {
  readonly version: string;
  readonly status: number;
  readonly reason: string;
  readonly headers: HeaderList;
}

export const headerOf = (headers: HeaderList, name: string): string | undefined =>
  headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];

/** Bytes of a stream with the lines and blocks that HTTP is made of. */
export interface HttpReader {
  /** A line without its end; undefined at the end of the stream. */
  line(): Promise<string | undefined>;
  /** Up to `max` bytes; empty at the end. */
  some(max: number): Promise<Uint8Array>;
}

export function createReader(socket: FileDescription, signal?: AbortSignal): HttpReader {
  let held: Uint8Array = new Uint8Array(0);
  const more = async (): Promise<boolean> => {
    const chunk = await socket.read(65536, signal);
    held = concat([held, chunk]);
    return chunk.length > 0;
  };
  return {
    async line() {
      let end = held.indexOf(10);
      while (end < 0 && (await more())) end = held.indexOf(10);
      if (end < 0) return undefined;
      const text = decode(held.subarray(0, end)).replace(/\r$/, '');
      held = held.slice(end + 1);
      return text;
    },
    async some(max) {
      if (held.length === 0 && !(await more())) return new Uint8Array(0);
      const part = held.slice(0, max);
      held = held.slice(part.length);
      return part;
    },
  };
}

async function readHeaders(reader: HttpReader): Promise<[string, string][]> {
  const headers: [string, string][] = [];
  for (let line = await reader.line(); line !== undefined && line !== ''; line = await reader.line()) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.push([line.slice(0, colon), line.slice(colon + 1).trim()]);
  }
  return headers;
}

/** The body that the headers announce, as it comes. `toEnd`: without a length it goes on to the end of the stream. */
export async function* bodyOf(
  reader: HttpReader,
  headers: HeaderList,
  toEnd: boolean,
): AsyncGenerator<Uint8Array, void> {
  if (headerOf(headers, 'transfer-encoding')?.toLowerCase().includes('chunked')) {
    for (;;) {
      const size = Number.parseInt((await reader.line()) ?? '0', 16);
      if (!(size > 0)) break;
      for (let left = size; left > 0; ) {
        const part = await reader.some(left);
        if (part.length === 0) return;
        left -= part.length;
        yield part;
      }
      await reader.line();
    }
    await readHeaders(reader);
    return;
  }
  const length = headerOf(headers, 'content-length');
  if (length === undefined && !toEnd) return;
  let left = length === undefined ? Number.POSITIVE_INFINITY : Number(length);
  while (left > 0) {
    const part = await reader.some(Math.min(left, 65536));
    if (part.length === 0) return;
    left -= part.length;
    yield part;
  }
}

/** The next request on a connection; undefined when the client is gone. */
export async function readRequest(reader: HttpReader): Promise<HttpRequest | undefined> {
  const first = await reader.line();
  if (first === undefined) return undefined;
  const [method = '', target = '/', version = 'HTTP/1.0'] = first.split(' ');
  const headers = await readHeaders(reader);
  const parts: Uint8Array[] = [];
  for await (const part of bodyOf(reader, headers, false)) parts.push(part);
  return { method, target, version, headers, body: concat(parts) };
}

/** A response's first line and headers; undefined when nothing came, a string when what came is no HTTP. */
export async function readResponseHead(reader: HttpReader): Promise<ResponseHead | string | undefined> {
  const first = await reader.line();
  if (first === undefined) return undefined;
  const match = /^(HTTP\/\d(?:\.\d)?) (\d{3})(?: (.*))?$/.exec(first);
  if (!match) return first;
  return {
    version: match[1] ?? 'HTTP/1.1',
    status: Number(match[2]),
    reason: match[3] ?? '',
    headers: await readHeaders(reader),
  };
}

export const requestBytes = (method: string, target: string, headers: HeaderList, body?: Uint8Array): Uint8Array =>
  concat([
    encode(`${method} ${target} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`),
    body ?? new Uint8Array(0),
  ]);

export const responseBytes = (statusLine: string, headers: HeaderList, body: Uint8Array): Uint8Array =>
  concat([encode(`${statusLine}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`), body]);
