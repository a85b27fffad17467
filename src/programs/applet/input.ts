/** Reading operands: files, or standard input for `-` and when there are none. */
import { concat } from '../../base/bytes.ts';
import type { FileDescription } from '../../host/process/file-description.ts';
import { descriptor, read } from '../../host/process/stdio.ts';
import { type Run, reason } from './applet.ts';
import { quoteAlways, quoteIfNeeded } from './quoting.ts';

const CHUNK = 65536;

export interface Input {
  /** The operand as typed; `-` for standard input. */
  readonly name: string;
  readonly description: FileDescription;
  /** The next bytes; empty at the end. Throws `Errno`. */
  read(max?: number): Promise<Uint8Array>;
  close(): void;
}

/** How a tool words what it cannot open. */
export type OpenComplaint = (name: string, why: string) => string;

export const plainly: OpenComplaint = (name, why) => `${quoteIfNeeded(name)}: ${why}`;
export const cannotOpen: OpenComplaint = (name, why) => `cannot open ${quoteAlways(name)} for reading: ${why}`;
export const busyboxCannotOpen: OpenComplaint = (name, why) => `can't open '${name}': ${why}`;
/** Some BusyBox applets use fopen_or_warn_stdin, whose text is the bare name. */
export const busyboxPlainly: OpenComplaint = (name, why) => `${name}: ${why}`;

export function standardInput(run: Run): Input {
  const description = descriptor(run.proc, 0);
  return {
    name: '-',
    description,
    // Not the description's own read: a process in the background must not take what is typed.
    read: (max = CHUNK) => read(run.proc, 0, max),
    close: () => {},
  };
}

/** Opens a file for reading. Throws `Errno`. */
export function openInput(run: Run, name: string): Input {
  if (name === '-') return standardInput(run);
  const description = run.files.open(name, { read: true });
  return {
    name,
    description,
    read: (max = CHUNK) => run.proc.interruptible(description.read(max, run.proc.endSignal)),
    close: () => description.close(),
  };
}

/** Opens each operand in turn; says what it cannot open and goes on. */
export async function* inputs(
  run: Run,
  names: readonly string[],
  gnu: OpenComplaint = plainly,
  busybox: OpenComplaint = busyboxCannotOpen,
): AsyncGenerator<Input, void> {
  for (const name of names.length === 0 ? ['-'] : names) {
    let input: Input;
    try {
      input = openInput(run, name);
    } catch (error) {
      await run.warn((run.busybox ? busybox : gnu)(name, reason(error)));
      continue;
    }
    try {
      yield input;
    } finally {
      input.close();
    }
  }
}

export async function* chunks(input: Input): AsyncGenerator<Uint8Array, void> {
  for (;;) {
    const chunk = await input.read();
    if (chunk.length === 0) return;
    yield chunk;
  }
}

export async function readWhole(run: Run, input: Input): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let held = run.proc.memory;
  for await (const chunk of chunks(input)) {
    parts.push(chunk);
    held += chunk.length;
    run.proc.holdMemory(held);
    await run.proc.checkpoint();
  }
  return concat(parts);
}

/** Whole contents of the operands one after the other, as text. Directories and the like are complained about. */
export async function readOperands(
  run: Run,
  names: readonly string[],
  busybox: OpenComplaint = busyboxCannotOpen,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const input of inputs(run, names, plainly, busybox)) {
    try {
      parts.push(await readWhole(run, input));
    } catch (error) {
      await run.warn(run.busybox ? `read error: ${reason(error)}` : `${quoteIfNeeded(input.name)}: ${reason(error)}`);
    }
  }
  return concat(parts);
}
