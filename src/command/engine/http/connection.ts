/**
 * One client's connection: HTTP/1.0 and 1.1, and what the Engine API does with it besides. node:http is not enough here:
 * attach and exec take a connection over whether or not the client asked for an upgrade, and bytes that arrive with the
 * request belong to the container.
 */
import type { Duplex } from 'node:stream';
import { restOf, type Upgrades } from '../upgrade.ts';
import { type ByteReader, readBytes } from './byte-reader.ts';
import { Refusal, refusalText } from './refusal.ts';
import { type RequestBody, readBody } from './request-body.ts';
import { type RequestHead, readHead } from './request-head.ts';
import { type After, writeHijacked, writeResponse } from './response.ts';

export interface Service {
  /** Answers a request; `upload` is what the client sends once it has taken the connection over. */
  handle(request: Request, upload?: ReadableStream<Uint8Array>): Promise<Response>;
  /** Milliseconds since the epoch, for the `Date` of answers. */
  now(): number;
  /** Who takes a connection that is to become HTTP/2; without it, it stays what it is. */
  readonly upgrades?: Upgrades;
}

/** Serves a client until it or we close. Never rejects. */
export async function serveConnection(socket: Duplex, service: Service): Promise<void> {
  const reader = readBytes(socket);
  try {
    while ((await serveOne(socket, reader, service)) === 'open');
    socket.end();
  } catch (error) {
    if (error instanceof Refusal) socket.end(refusalText(error));
    else socket.destroy();
  }
}

async function serveOne(socket: Duplex, reader: ByteReader, service: Service): Promise<After> {
  const head = await readHead(reader);
  if (!head) return 'close';
  const expected = head.headers.get('expect')?.toLowerCase();
  if (expected !== undefined && expected !== '100-continue') throw new Refusal(417);
  const body = readBody(head, reader, () => {
    if (expected) socket.write('HTTP/1.1 100 Continue\r\n\r\n');
  });
  const gone = new AbortController();
  const request = toRequest(head, body, gone.signal);
  const options = { method: head.method, minor: head.minor, keep: keepsAlive(head), now: service.now() };
  if (request && service.upgrades && becomesHttp2(head)) {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n');
    await service.upgrades.serve(request, restOf(socket, reader));
    return 'close';
  }
  if (!request) return writeResponse(socket, new Response('{"message":"page not found"}\n', NOT_FOUND), options);
  const upload = takesOver(head) ? uploadFrom(reader, body) : undefined;
  if (!upload) void reader.ended.then(() => gone.abort());
  const handle = (asked: Request): Promise<Response> => service.handle(asked, upload);
  const response = await (service.upgrades?.answer(request, handle) ?? handle(request));
  if (upload && isTakenOver(response)) {
    await writeHijacked(socket, response, head.headers.has('upgrade'), head.target.includes('/attach'));
    return 'close';
  }
  const keep = options.keep && (await body.discard());
  return writeResponse(socket, response, { ...options, keep, now: service.now() });
}

const NOT_FOUND = { status: 404, headers: { 'Content-Type': 'application/json' } };

/** Undefined for methods that no handler can be asked for (CONNECT, TRACE) and targets that are no path. */
function toRequest(head: RequestHead, { stream }: RequestBody, signal: AbortSignal): Request | undefined {
  const { method, target, headers } = head;
  const carries = stream !== undefined && method !== 'GET' && method !== 'HEAD';
  try {
    const url = new URL(target.startsWith('/') ? `http://docker${target}` : target);
    return new Request(url, {
      method,
      headers,
      signal,
      ...(carries && { body: stream, duplex: 'half' }),
    } as RequestInit);
  } catch {
    return undefined;
  }
}

function keepsAlive({ minor, headers }: RequestHead): boolean {
  const wish = headers.get('connection')?.toLowerCase() ?? '';
  return minor === 1 ? !wish.includes('close') : wish.includes('keep-alive');
}

const becomesHttp2 = ({ method, target, headers }: RequestHead): boolean =>
  method === 'POST' && /^(\/v[0-9.]+)?\/(grpc|session)(\?|$)/.test(target) && headers.get('upgrade') === 'h2c';

const TAKEN_OVER = /^(\/v[0-9.]+)?\/(containers\/.+\/attach|exec\/.+\/start)(\?|$)/;
const takesOver = ({ method, target }: RequestHead): boolean => method === 'POST' && TAKEN_OVER.test(target);

const isTakenOver = ({ headers }: Response): boolean =>
  /^application\/vnd\.docker\.(raw|multiplexed)-stream$/.test(headers.get('content-type') ?? '');

/** What comes after the request's body, of which the handler may have had no use. */
function uploadFrom(reader: ByteReader, body: RequestBody): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await body.discard();
        const next = await reader.read();
        if (next) controller.enqueue(next);
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}
