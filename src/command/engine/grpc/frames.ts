/** gRPC over HTTP/2: messages with their length in front, and a status at the end. */
import type { Duplex } from 'node:stream';
import { concat } from '../../../base/bytes.ts';

/** A call that failed; `code` is gRPC's (2 unknown, 5 not found, 12 not implemented). */
export class GrpcError extends Error {
  readonly code: number;
  /** google.rpc.Status as bytes, where there is more to tell. */
  readonly details: Uint8Array | undefined;

  constructor(code: number, text: string, details?: Uint8Array) {
    super(text);
    this.code = code;
    this.details = details;
  }
}

export const frame = (body: Uint8Array): Uint8Array => {
  const head = new Uint8Array(5);
  new DataView(head.buffer).setUint32(1, body.length);
  return concat([head, body]);
};

/** The messages of a stream, one after the other. */
export async function* messages(stream: Duplex): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    rest = rest.length === 0 ? chunk : concat([rest, chunk]);
    for (;;) {
      if (rest.length < 5) break;
      const length = new DataView(rest.buffer, rest.byteOffset).getUint32(1);
      if (rest.length < 5 + length) break;
      yield rest.slice(5, 5 + length);
      rest = rest.subarray(5 + length);
    }
  }
}

/** As the header grpc-message carries a text. */
export const percentEncoded = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) =>
      byte >= 0x20 && byte <= 0x7e && byte !== 0x25
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');
