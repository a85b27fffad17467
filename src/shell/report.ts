import { isErrno } from '../host/errno.ts';
import { write } from '../host/process/stdio.ts';
import type { Shell } from './shell-state.ts';
import { toBytes } from './text.ts';

/** What this shell puts before an error message. */
export function messagePrefix(sh: Shell, builtin?: string): string {
  if (sh.flavour.name === 'bash') {
    const name = builtin && sh.source === 'command' && sh.functionNames.length > 0 ? 'environment' : sh.name;
    const where = sh.lineNumbers ? `${name}: line ${sh.line}: ` : `${name}: `;
    return builtin ? `${where}${builtin}: ` : where;
  }
  const { name } = sh;
  if (sh.flavour.dash) {
    const where = `${name}: ${sh.line}: `;
    return builtin ? `${where}${builtin}: ` : where;
  }
  // ash counts the lines of `-c` from 0, and up to 1.37 tells them only of builtins.
  const line = sh.source === 'command' ? sh.line - 1 : sh.line;
  const number = sh.interactive ? '' : `line ${line}: `;
  if (builtin) return `${name}: ${builtin}: ${number}`;
  return sh.flavour.alwaysTellsLine || sh.source === 'file' ? `${name}: ${number}` : `${name}: `;
}

/** Prints an error message of the shell on standard error, whatever becomes of it. */
export async function report(sh: Shell, message: string, builtin?: string): Promise<void> {
  await printTo(sh, 2, `${messagePrefix(sh, builtin)}${message}\n`);
}

/** Writes shell text to a descriptor; false when that is closed or cannot be written. A broken pipe ends the process. */
export async function printTo(sh: Shell, fd: number, text: string): Promise<boolean> {
  try {
    await write(sh.proc, fd, toBytes(text));
    return true;
  } catch (error) {
    if (!isErrno(error) || (error.code === 'EPIPE' && !sh.traps.has('PIPE'))) throw error;
    return false;
  }
}
