// Models moby container/stream/streams.go: a container's standard streams, with any number of listeners.
import { createDeferred } from '../../../base/deferred.ts';
import { openTty } from '../../../host/fs/devices.ts';
import { type FileDescription, openDescription } from '../../../host/process/file-description.ts';
import { createPipe } from '../../../host/process/pipe.ts';
import { createTty, type Tty } from '../../../host/process/tty.ts';
import type { TaskIo } from '../../containerd/types.ts';
import { createQueue, type Queue } from '../queue.ts';

export interface Output {
  readonly stream: 'stdout' | 'stderr';
  readonly data: Uint8Array;
}

/** What listeners may leave unread before the program that writes has to wait. */
const UNREAD_CHUNKS = 64;

export interface StreamConfig {
  /** What the program prints from now on; ends when its streams close. */
  listen(): Queue<Output>;
  /** Takes what the program prints as it comes, whoever else listens (the log). */
  tap: ((output: Output) => void) | undefined;
  /** Streams for one run of the program. */
  open(options: {
    readonly tty: boolean;
    readonly stdin: boolean;
    readonly name: string;
    readonly size?: readonly [number, number];
  }): TaskIo;
  /** Keys and text for the program. Resolves when they are taken. */
  write(data: Uint8Array): Promise<void>;
  /** No more input will come. */
  closeStdin(): void;
  readonly tty: Tty | undefined;
  /** The run is over: listeners get the end. */
  close(): void;
}

export function createStreams(): StreamConfig {
  const listeners = new Set<Queue<Output>>();
  let tty: Tty | undefined;
  let stdin: FileDescription | undefined;
  let opened = createDeferred<void>();

  const deliver = async (output: Output): Promise<void> => {
    streams.tap?.(output);
    for (const listener of listeners) listener.push(output);
    for (const listener of listeners) await listener.drained(UNREAD_CHUNKS);
  };
  const sink = (stream: Output['stream']): FileDescription =>
    openDescription({
      kind: 'pipe',
      name: 'pipe:[1]',
      write: (data) => deliver({ stream, data: data.slice() }),
    });

  const streams: StreamConfig = {
    tap: undefined,
    get tty() {
      return tty;
    },
    listen() {
      const queue = createQueue<Output>();
      listeners.add(queue);
      queue.onClose(() => listeners.delete(queue));
      return queue;
    },
    open(options) {
      if (options.tty) {
        const [rows, cols] = options.size ?? [24, 80];
        const terminal = createTty('/dev/pts/0', { rows: rows || 24, cols: cols || 80 });
        terminal.onOutput((data) => void deliver({ stream: 'stdout', data }));
        tty = terminal;
        opened.resolve();
        return { stdin: openTty(terminal), stdout: openTty(terminal), stderr: openTty(terminal), terminal };
      }
      const pipe = options.stdin ? createPipe() : undefined;
      stdin = pipe?.writer;
      opened.resolve();
      return { stdin: pipe?.reader, stdout: sink('stdout'), stderr: sink('stderr'), terminal: undefined };
    },
    async write(data) {
      await opened.promise;
      if (tty) tty.input(data);
      else await stdin?.write(data).catch(() => {});
    },
    closeStdin() {
      void opened.promise.then(() => {
        stdin?.close();
        stdin = undefined;
      });
    },
    close() {
      stdin?.close();
      stdin = undefined;
      tty = undefined;
      opened = createDeferred();
      for (const listener of [...listeners]) listener.end();
      listeners.clear();
    },
  };
  return streams;
}
