// Models where gpg writes (g10/openfile.c): it asks before it overwrites.
import { isTerminal, print, printError, readLines } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import type { Command } from './command-line.ts';

/** Where output goes; asks before it overwrites. False when it may not. */
export async function mayWrite(proc: Process, command: Command): Promise<boolean> {
  const { output } = command;
  if (output === undefined || output === '-' || !proc.files.exists(output) || command.yes) return true;
  if (command.batch || !(proc.tty || isTerminal(proc, 0))) return false;
  await printError(proc, `File '${output}' exists. Overwrite? (y/N) `);
  const { value } = await readLines(proc, proc.tty ? ttyDescriptor(proc) : 0).next();
  if (/^y/i.test(value ?? '')) return true;
  await printError(proc, 'Enter new filename: ');
  return false;
}

/** gpg asks the terminal, whatever its input is. */
export function ttyDescriptor(proc: Process): number {
  const free = Math.max(10, ...[...proc.fds.keys()].map((fd) => fd + 1));
  proc.fds.set(free, proc.files.open('/dev/tty', { read: true, write: true }));
  return free;
}

export async function emit(proc: Process, command: Command, data: Uint8Array | string): Promise<number> {
  const { output } = command;
  if (output === undefined || output === '-') await print(proc, data);
  else {
    try {
      proc.files.writeFile(output, data, { mode: 0o644 });
    } catch (error) {
      await printError(proc, `gpg: can't create '${output}': ${error instanceof Error ? error.message : ''}\n`);
      return 2;
    }
  }
  return 0;
}
