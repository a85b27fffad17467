/** Standard input and output for programs. */
import { concat, decode, encode } from '../../base/bytes.ts';
import { createDeferred } from '../../base/deferred.ts';
import { Errno } from '../errno.ts';
import type { FileDescription } from './file-description.ts';
import type { Tty } from './tty.ts';
import type { Process } from './types.ts';

const CHUNK = 65536;

/** A process's open description. Throws EBADF when the descriptor is closed. */
export function descriptor(proc: Process, fd: number): FileDescription {
  const description = proc.fds.get(fd);
  if (!description) throw new Errno('EBADF');
  return description;
}

/** Writes all of it. A write to a pipe that nobody reads ends the process as SIGPIPE does. */
export async function write(proc: Process, fd: number, data: string | Uint8Array): Promise<void> {
  const bytes = typeof data === 'string' ? encode(data) : data;
  await proc.interruptible(descriptor(proc, fd).write(bytes, proc.endSignal));
  // Two programs that feed each other without end must still let the rest of the machine run.
  const rest = proc.checkpoint();
  if (rest) await rest;
}

export const print = (proc: Process, text: string | Uint8Array): Promise<void> => write(proc, 1, text);
export const printError = (proc: Process, text: string | Uint8Array): Promise<void> => write(proc, 2, text);

/** The next bytes; empty at the end. */
export function read(proc: Process, fd: number, max = CHUNK): Promise<Uint8Array> {
  const description = descriptor(proc, fd);
  const { tty } = description;
  if (tty) return readTerminal(proc, tty, description, max);
  return proc.interruptible(description.read(max, proc.endSignal));
}

/** What is typed goes to the foreground group alone: others wait until they are it. */
async function readTerminal(proc: Process, tty: Tty, description: FileDescription, max: number): Promise<Uint8Array> {
  const allowed = (): boolean => tty !== proc.tty || tty.foreground === 0 || tty.foreground === proc.pgid;
  for (;;) {
    const change = createDeferred<void>();
    const cut = new AbortController();
    const stop = tty.onForeground(() => {
      change.resolve();
      if (!allowed()) cut.abort(new Errno('EINTR'));
    });
    try {
      if (allowed())
        return await proc.interruptible(description.read(max, AbortSignal.any([proc.endSignal, cut.signal])));
      await proc.interruptible(change.promise);
    } catch (error) {
      if (!cut.signal.aborted || proc.endSignal.aborted) throw error;
    } finally {
      stop();
    }
  }
}

/** Everything up to the end. */
export async function readAll(proc: Process, fd = 0): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = await read(proc, fd);
    if (chunk.length === 0) return concat(chunks);
    chunks.push(chunk);
  }
}

/** Everything a path leads to. Pipes are read to their end, as `/dev/stdin` and `<(command)` want it. */
export async function readPath(proc: Process, path: string): Promise<Uint8Array> {
  const { type } = proc.files.stat(path);
  if (type === 'file' || type === 'dir') return proc.files.readFile(path);
  const description = proc.files.open(path, { read: true });
  const chunks: Uint8Array[] = [];
  try {
    for (;;) {
      const chunk = await proc.interruptible(description.read(CHUNK, proc.endSignal));
      if (chunk.length === 0) return concat(chunks);
      chunks.push(chunk);
    }
  } finally {
    description.close();
  }
}

/** The lines of a descriptor as they come, without their newline. */
export async function* readLines(proc: Process, fd = 0): AsyncGenerator<string, void> {
  let rest = new Uint8Array(0);
  for (;;) {
    const chunk = await read(proc, fd);
    if (chunk.length === 0) break;
    let bytes = concat([rest, chunk]);
    for (let newline = bytes.indexOf(10); newline >= 0; newline = bytes.indexOf(10)) {
      yield decode(bytes.subarray(0, newline));
      bytes = bytes.subarray(newline + 1);
    }
    rest = bytes.slice();
  }
  if (rest.length > 0) yield decode(rest);
}

/** True when the descriptor is a terminal (isatty(3)). */
export const isTerminal = (proc: Process, fd: number): boolean => proc.fds.get(fd)?.tty !== undefined;
