import { Errno } from '../errno.ts';
import { type FileDescription, openDescription } from './file-description.ts';

/** What a Linux pipe holds before the writer has to wait. */
const CAPACITY = 65536;

/** A byte queue with a reader and a writer that wait for each other: the heart of pipes, sockets and terminals. */
export interface ByteQueue {
  read(max: number, signal?: AbortSignal): Promise<Uint8Array>;
  write(data: Uint8Array, signal?: AbortSignal): Promise<void>;
  /** No more will be written: reads drain what is left, then give the empty array. */
  endWriting(): void;
  /** No more will be read: writes fail with EPIPE. */
  endReading(): void;
  readonly size: number;
}

export function createByteQueue(capacity = CAPACITY): ByteQueue {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let writerGone = false;
  let readerGone = false;
  const sleepers = new Set<() => void>();

  const wake = (): void => {
    for (const sleeper of [...sleepers]) sleeper();
  };
  const change = (signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const finish = (): void => {
        sleepers.delete(finish);
        signal?.removeEventListener('abort', abort);
        resolve();
      };
      const abort = (): void => {
        sleepers.delete(finish);
        reject(signal?.reason);
      };
      if (signal?.aborted) return abort();
      sleepers.add(finish);
      signal?.addEventListener('abort', abort, { once: true });
    });

  const take = (max: number): Uint8Array => {
    const first = chunks[0];
    if (!first) return new Uint8Array(0);
    if (first.length > max) {
      chunks[0] = first.subarray(max);
      size -= max;
      return first.subarray(0, max);
    }
    chunks.shift();
    size -= first.length;
    return first;
  };

  return {
    get size() {
      return size;
    },
    async read(max, signal) {
      while (size === 0) {
        if (writerGone) return new Uint8Array(0);
        await change(signal);
      }
      const data = take(max);
      wake();
      return data;
    },
    async write(data, signal) {
      let rest = data;
      while (rest.length > 0) {
        if (readerGone) throw new Errno('EPIPE');
        const room = capacity - size;
        if (room <= 0) {
          await change(signal);
          continue;
        }
        const part = rest.subarray(0, room);
        chunks.push(part.slice());
        size += part.length;
        rest = rest.subarray(part.length);
        wake();
      }
      if (readerGone) throw new Errno('EPIPE');
    },
    endWriting() {
      writerGone = true;
      wake();
    },
    endReading() {
      readerGone = true;
      chunks.length = 0;
      size = 0;
      wake();
    },
  };
}

/** A pipe as pipe(2) makes it: what is written to `writer` is read from `reader`. */
export function createPipe(): { readonly reader: FileDescription; readonly writer: FileDescription } {
  const queue = createByteQueue();
  return {
    reader: openDescription({
      kind: 'pipe',
      name: 'pipe:[1]',
      read: queue.read,
      release: queue.endReading,
    }),
    writer: openDescription({
      kind: 'pipe',
      name: 'pipe:[1]',
      write: queue.write,
      release: queue.endWriting,
    }),
  };
}

/** Two connected stream sockets, as socketpair(2) makes them. Closing one end ends both directions for the other. */
export function createSocketPair(name = 'socket:[1]'): readonly [FileDescription, FileDescription] {
  const there = createByteQueue();
  const back = createByteQueue();
  const end = (incoming: ByteQueue, outgoing: ByteQueue): FileDescription =>
    openDescription({
      kind: 'socket',
      name,
      read: incoming.read,
      write: outgoing.write,
      shutdown: outgoing.endWriting,
      release() {
        incoming.endReading();
        outgoing.endWriting();
      },
    });
  return [end(back, there), end(there, back)];
}
