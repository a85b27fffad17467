// Models moby pkg/stdcopy: stdout and stderr in one stream, for containers without a terminal.
import { concat, encode } from '../../base/bytes.ts';

export type StdStream = 'stdin' | 'stdout' | 'stderr' | 'systemerr';

const STREAMS: readonly StdStream[] = ['stdin', 'stdout', 'stderr', 'systemerr'];
const HEADER = 8;

/** One frame: a header (stream, three zero bytes, length in big endian) and the data. */
export function frame(stream: StdStream, data: Uint8Array | string): Uint8Array {
  const body = typeof data === 'string' ? encode(data) : data;
  const header = new Uint8Array(HEADER);
  header[0] = STREAMS.indexOf(stream);
  new DataView(header.buffer).setUint32(4, body.length);
  return concat([header, body]);
}

export interface StdFrame {
  readonly stream: StdStream;
  readonly data: Uint8Array;
}

/** Takes a stream of frames apart as it comes. Throws when a header names a stream that does not exist. */
export function createDemultiplexer(): (chunk: Uint8Array) => readonly StdFrame[] {
  let rest: Uint8Array = new Uint8Array(0);
  return (chunk) => {
    let bytes = rest.length > 0 ? concat([rest, chunk]) : chunk;
    const frames: StdFrame[] = [];
    while (bytes.length >= HEADER) {
      const stream = STREAMS[bytes[0] ?? -1];
      if (!stream) throw new Error(`Unrecognized input header: ${bytes[0]}`);
      const length = new DataView(bytes.buffer, bytes.byteOffset, HEADER).getUint32(4);
      if (bytes.length < HEADER + length) break;
      frames.push({ stream, data: bytes.slice(HEADER, HEADER + length) });
      bytes = bytes.subarray(HEADER + length);
    }
    rest = bytes.slice();
    return frames;
  };
}
