// What an AWK program reads and writes: records from files, commands and standard input; output to files and commands.
import { isErrno } from '../../host/errno.ts';
import type { FileDescription } from '../../host/process/file-description.ts';
import { createPipe } from '../../host/process/pipe.ts';
import { write } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { fromBinary, toBinary } from '../applet/binary.ts';
import { commandPath } from '../system/env.ts';

/** Records of one input. */
export interface Reader {
  /** The next record, by the separator that holds now; undefined at the end. */
  next(separator: string): Promise<string | undefined>;
  close(): Promise<number>;
}

export interface Writer {
  write(text: string): Promise<void>;
  flush(): Promise<void>;
  close(): Promise<number>;
}

const CHUNK = 65536;

/** `compile` makes a separator of more than one character an expression. */
export function createReader(
  proc: Process,
  description: FileDescription,
  compile: (source: string) => RegExp,
  closed: () => Promise<number>,
): Reader {
  let text = '';
  let ended = false;
  const more = async (): Promise<void> => {
    const chunk = await proc.interruptible(description.read(CHUNK, proc.endSignal));
    if (chunk.length === 0) ended = true;
    text += toBinary(chunk);
  };
  const take = (end: number, length: number): string => {
    const record = text.slice(0, end);
    text = text.slice(end + length);
    return record;
  };
  const separated = (separator: string): { end: number; length: number } | undefined => {
    if (separator.length === 1) {
      const end = text.indexOf(separator);
      return end < 0 ? undefined : { end, length: 1 };
    }
    const found = (separator === '' ? /\n\n+/ : compile(separator)).exec(text);
    if (!found || found[0] === '') return undefined;
    // What matched up to the end of what is there may go on.
    if (found.index + found[0].length === text.length && !ended) return undefined;
    return { end: found.index, length: found[0].length };
  };
  return {
    async next(separator) {
      for (;;) {
        if (separator === '') text = text.replace(/^\n+/, '');
        const at = separated(separator);
        if (at) return take(at.end, at.length);
        if (!ended) {
          await more();
          continue;
        }
        if (text === '') return undefined;
        const last = take(text.length, 0);
        return separator === '' || separator.length > 1 ? last.replace(/\n$/, '') : last;
      }
    },
    async close() {
      description.close();
      return closed();
    },
  };
}

/** Starts `sh -c command` with one end of a pipe as its input or output. */
function startShell(proc: Process, command: string, fd: 0 | 1, end: FileDescription) {
  const fds = new Map(proc.fds).set(fd, end);
  const path = commandPath({ proc, files: proc.files }, 'sh');
  const child = proc.spawn({ argv: ['sh', '-c', command], path, fds });
  end.close();
  return async (): Promise<number> => statusOf((await proc.wait(child.pid)).status);
}

const statusOf = (status: Awaited<ReturnType<Process['wait']>>['status']): number =>
  status.kind === 'exited' ? status.code : 256;

export function readCommand(proc: Process, command: string, compile: (source: string) => RegExp): Reader {
  const { reader, writer } = createPipe();
  return createReader(proc, reader, compile, startShell(proc, command, 1, writer));
}

/** Throws `Errno` for a file that cannot be read. */
export function readFile(proc: Process, path: string, compile: (source: string) => RegExp): Reader {
  const standard = path === '-' || path === '/dev/stdin' ? proc.fds.get(0)?.retain() : undefined;
  return createReader(proc, standard ?? proc.files.open(path, { read: true }), compile, async () => 0);
}

/** Collects output and writes it in large pieces. */
export function createWriter(send: (data: Uint8Array) => Promise<void>, closed: () => Promise<number>): Writer {
  let pending = '';
  const writer: Writer = {
    async write(text) {
      pending += text;
      if (pending.length > CHUNK) await writer.flush();
    },
    async flush() {
      if (pending === '') return;
      const data = fromBinary(pending);
      pending = '';
      await send(data);
    },
    async close() {
      await writer.flush();
      return closed();
    },
  };
  return writer;
}

export const standardWriter = (proc: Process, fd: number): Writer =>
  createWriter(
    (data) => write(proc, fd, data),
    async () => 0,
  );

/** `> file` and `>> file`. Throws `Errno`. */
export function writeFile(proc: Process, path: string, append: boolean): Writer {
  const fd = { '/dev/stdout': 1, '/dev/stderr': 2, '-': 1 }[path];
  if (fd !== undefined) return standardWriter(proc, fd);
  const description = proc.files.open(path, {
    write: true,
    create: true,
    ...(append ? { append } : { truncate: true }),
  });
  const send = async (data: Uint8Array): Promise<void> => {
    await proc.interruptible(description.write(data, proc.endSignal));
  };
  return createWriter(send, async () => {
    description.close();
    return 0;
  });
}

/** `| command`. */
export function writeCommand(proc: Process, command: string): Writer {
  const { reader, writer } = createPipe();
  const finish = startShell(proc, command, 0, reader);
  const send = async (data: Uint8Array): Promise<void> => {
    try {
      await proc.interruptible(writer.write(data, proc.endSignal));
    } catch (error) {
      if (!isErrno(error, 'EPIPE')) throw error;
    }
  };
  return createWriter(send, () => {
    writer.close();
    return finish();
  });
}

/** system(): waits for the command and tells its status. */
export async function runCommand(proc: Process, command: string): Promise<number> {
  const path = commandPath({ proc, files: proc.files }, 'sh');
  const child = proc.spawn({ argv: ['sh', '-c', command], path });
  return statusOf((await proc.wait(child.pid)).status);
}
