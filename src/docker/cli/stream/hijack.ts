// Models docker/cli cli/command/container/hijack.go and moby/term's escape proxy: one terminal, tied to a container.
import { concat } from '../../../base/bytes.ts';
import { descriptor, isTerminal, print, printError } from '../../../host/process/stdio.ts';
import { RAW } from '../../../host/process/tty.ts';
import { createDemultiplexer } from '../../api/stdcopy.ts';
import type { Cli } from '../cli.ts';

/** The client's half of a hijacked connection, to be filled from standard input. */
export interface Upload {
  readonly stream: ReadableStream<Uint8Array>;
  push(data: Uint8Array): void;
  close(): void;
}

export function createUpload(): Upload {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let closed = false;
  const stream = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given;
    },
    cancel() {
      closed = true;
    },
  });
  return {
    stream,
    push(data) {
      if (!closed) controller?.enqueue(data);
    },
    close() {
      if (!closed) controller?.close();
      closed = true;
    },
  };
}

export type Ending = 'output' | 'detached';

export interface HijackOptions {
  /** The engine's half. */
  readonly response: Response;
  readonly upload: Upload;
  readonly stdin: boolean;
  readonly tty: boolean;
  /** `ctrl-p,ctrl-q` when empty. */
  readonly detachKeys: string;
}

/**
 * Copies both ways until the output ends or the reader types the detach keys. A terminal is raw meanwhile and put back
 * whatever happens.
 */
export async function hijack(cli: Cli, options: HijackOptions): Promise<Ending> {
  const { proc } = cli;
  const terminal = options.stdin && options.tty ? proc.fds.get(0)?.tty : undefined;
  const before = terminal?.mode;
  const restore = (): void => {
    if (terminal && before) terminal.mode = before;
  };
  proc.endSignal.addEventListener('abort', restore, { once: true });
  const stop = new AbortController();
  try {
    if (terminal) terminal.mode = RAW;
    const output = copyOutput(cli, options.response, options.tty).then((): Ending => 'output');
    const input = options.stdin
      ? copyInput(cli, options, stop.signal)
      : Promise.resolve<Ending>('output').then((ending) => {
          options.upload.close();
          return ending;
        });
    const first = await proc.interruptible(
      Promise.race([output, input.then((ending) => (ending === 'detached' ? ending : output))]),
    );
    return first;
  } finally {
    stop.abort(new Error('the connection has ended'));
    restore();
    proc.endSignal.removeEventListener('abort', restore);
  }
}

/** The bytes of a body, as they come. */
export async function* bodyChunks(response: Response): AsyncGenerator<Uint8Array, void> {
  const reader = response.body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Writes a body to standard output, or to both streams where it is multiplexed. */
export async function copyOutput(cli: Cli, response: Response, tty: boolean): Promise<void> {
  const { proc } = cli;
  const split = tty ? undefined : createDemultiplexer();
  const reader = response.body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const { value, done } = await proc.interruptible(reader.read());
      if (done) return;
      if (!split) await print(proc, value);
      else
        for (const { stream, data } of split(value))
          await (stream === 'stderr' ? printError(proc, data) : print(proc, data));
    }
  } finally {
    void reader.cancel().catch(() => {});
  }
}

async function copyInput(cli: Cli, options: HijackOptions, signal: AbortSignal): Promise<Ending> {
  const { proc } = cli;
  const proxy = options.tty ? createEscapeProxy(detachSequence(options.detachKeys)) : undefined;
  const input = descriptor(proc, 0);
  for (;;) {
    let chunk: Uint8Array;
    try {
      chunk = await input.read(65536, AbortSignal.any([signal, proc.endSignal]));
    } catch {
      return 'output';
    }
    if (chunk.length === 0) {
      options.upload.close();
      return 'output';
    }
    const { data, detached } = proxy ? proxy(chunk) : { data: chunk, detached: false };
    if (data.length > 0) options.upload.push(data);
    if (detached) {
      options.upload.close();
      return 'detached';
    }
  }
}

const DEFAULT_KEYS = [16, 17];

/** `ctrl-p,ctrl-q` or `a,b` as bytes; the default for what cannot be read. */
export function detachSequence(keys: string): readonly number[] {
  if (keys === '') return DEFAULT_KEYS;
  const codes = keys.split(',').map((key) => {
    if ([...key].length === 1) return key.charCodeAt(0);
    const control = /^ctrl-([a-z@[\\\]^_])$/.exec(key)?.[1];
    return control === undefined ? undefined : control.toUpperCase().charCodeAt(0) & 31;
  });
  return codes.every((code) => code !== undefined) ? codes : DEFAULT_KEYS;
}

/** Holds back keys that may begin the sequence; hands them on when it does not come. */
function createEscapeProxy(keys: readonly number[]): (chunk: Uint8Array) => { data: Uint8Array; detached: boolean } {
  let met = 0;
  return (chunk) => {
    const out: Uint8Array[] = [];
    for (const byte of chunk) {
      if (byte === keys[met]) {
        met++;
        if (met === keys.length) return { data: concat(out.length > 0 ? out : [new Uint8Array(0)]), detached: true };
        continue;
      }
      if (met > 0) out.push(Uint8Array.from(keys.slice(0, met)));
      met = byte === keys[0] ? 1 : 0;
      if (met === 0) out.push(Uint8Array.of(byte));
    }
    return { data: out.length > 0 ? concat(out) : new Uint8Array(0), detached: false };
  };
}

/** Docker's refusal to give a container a terminal when there is none. */
export function checkTty(cli: Cli, attachStdin: boolean, tty: boolean): void {
  if (!attachStdin || !tty || isTerminal(cli.proc, 0)) return;
  throw new Error(
    cli.version.major >= 29
      ? 'cannot attach stdin to a TTY-enabled container because stdin is not a terminal'
      : 'the input device is not a TTY',
  );
}

/** The terminal's size as the engine wants it; 0 without one. */
export function consoleSize(cli: Cli): { rows: number; cols: number } {
  const tty = cli.proc.fds.get(1)?.tty;
  return tty ? { rows: tty.size.rows, cols: tty.size.cols } : { rows: 0, cols: 0 };
}
