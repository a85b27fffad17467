/** A socket's bytes, asked for piece by piece; what was read too far goes back. */
import type { Duplex } from 'node:stream';

export interface ByteReader {
  /** The next bytes, at least one; undefined when the peer sends no more. */
  read(): Promise<Uint8Array | undefined>;
  /** Puts bytes in front of what comes next. */
  unread(bytes: Uint8Array): void;
  /** Resolves when the peer has said that it sends no more, or has gone. */
  readonly ended: Promise<void>;
}

/** What may wait to be read before the peer is told to wait. */
const ENOUGH = 1 << 18;

/** From now on all that arrives at `socket` comes out here. A broken connection ends like a closed one. */
export function readBytes(socket: Duplex): ByteReader {
  const waiting: Uint8Array[] = [];
  let size = 0;
  let over = false;
  let wake = (): void => {};
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      over = true;
      wake();
      resolve();
    };
    socket.on('end', end).on('close', end).on('error', end);
  });
  socket.on('data', (chunk: Buffer) => {
    waiting.push(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    size += chunk.byteLength;
    if (size > ENOUGH) socket.pause();
    wake();
  });
  return {
    ended,
    async read() {
      while (waiting.length === 0 && !over)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      const next = waiting.shift();
      size -= next?.byteLength ?? 0;
      if (size <= ENOUGH && !over) socket.resume();
      return next;
    },
    unread(bytes) {
      if (bytes.byteLength === 0) return;
      waiting.unshift(bytes);
      size += bytes.byteLength;
    },
  };
}
