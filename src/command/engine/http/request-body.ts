// Models net/http transfer.go: where a request's body ends.
import { concat, decode } from '../../../base/bytes.ts';
import type { ByteReader } from './byte-reader.ts';
import { Refusal } from './refusal.ts';
import type { RequestHead } from './request-head.ts';

export interface RequestBody {
  /** Undefined for a request without one. Rejects when the peer goes away in the middle. */
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  /** Reads on to its end, if that is near and nobody else is reading: true when the end has been reached. */
  discard(): Promise<boolean>;
}

/** net/http's maxPostHandlerReadBytes: what is thrown away to save a connection. */
const DISCARD = 256 << 10;

/** `onFirstRead` is called once, before the first byte is waited for: the moment to say `100 Continue`. */
export function readBody(head: RequestHead, reader: ByteReader, onFirstRead: () => void): RequestBody {
  const pieces = piecesOf(head, reader);
  if (!pieces) return { stream: undefined, discard: async () => true };
  let begun = false;
  let read = false;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        if (!begun) onFirstRead();
        begun = true;
        const { done, value } = await pieces.next();
        if (!done) return controller.enqueue(value.slice());
        read = true;
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const discard = async (): Promise<boolean> => {
    // A client that waits to be asked for its body has not sent it.
    if (read || stream.locked || (!begun && head.headers.has('expect'))) return read;
    let size = 0;
    for await (const piece of stream.values({ preventCancel: true })) {
      size += piece.byteLength;
      if (size > DISCARD) return false;
    }
    return true;
  };
  return { stream, discard };
}

function piecesOf({ headers }: RequestHead, reader: ByteReader): AsyncGenerator<Uint8Array> | undefined {
  const coding = headers.get('transfer-encoding');
  if (coding !== null) {
    if (coding.toLowerCase() !== 'chunked') throw new Refusal(501, `unsupported transfer encoding: "${coding}"`);
    return chunks(reader);
  }
  const length = headers.get('content-length');
  if (length === null) return undefined;
  const [first = '', ...more] = length.split(',').map((part) => part.trim());
  if (!/^\d+$/.test(first) || more.some((other) => other !== first)) throw new Refusal(400);
  return first === '0' ? undefined : exactly(Number(first), reader);
}

async function* exactly(length: number, reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (let left = length; left > 0; ) {
    const next = await reader.read();
    if (!next) throw new Error('unexpected EOF');
    reader.unread(next.subarray(left));
    yield next.subarray(0, left);
    left -= Math.min(left, next.byteLength);
  }
}

async function* chunks(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (;;) {
    const size = /^([0-9a-fA-F]+)[ \t]*(;.*)?$/.exec(await line(reader))?.[1];
    if (size === undefined) throw new Error('invalid byte in chunk length');
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    yield* exactly(length, reader);
    if ((await line(reader)) !== '') throw new Error('malformed chunked encoding');
  }
  while ((await line(reader)) !== '');
}

async function line(reader: ByteReader): Promise<string> {
  let taken: Uint8Array = new Uint8Array(0);
  for (;;) {
    const next = await reader.read();
    if (!next || taken.byteLength > 4096) throw new Error('unexpected EOF');
    taken = concat([taken, next]);
    const end = taken.indexOf(10);
    if (end < 0) continue;
    reader.unread(taken.subarray(end + 1));
    return decode(taken.subarray(0, end)).replace(/\r$/, '');
  }
}
