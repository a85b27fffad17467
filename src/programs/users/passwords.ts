/**
 * Passwords of accounts. They are kept in /etc/shadow as a digest of the sandbox's own (`$hatoba$…`): nobody's real one
 * should ever be typed here. Accounts begin without one.
 */

import { decode } from '../../base/bytes.ts';
import { digestOf } from '../../base/digest.ts';
import { read, write } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { changeEntry, readEntries, today } from './database.ts';

const hashed = (name: string, password: string): string =>
  `$hatoba$${digestOf(`${name}:${password}`)
    .replace(/^sha256:/, '')
    .slice(0, 43)}`;

/** What /etc/shadow holds for an account, as far as this process may read it. */
const fieldOf = (proc: Process, name: string): string =>
  readEntries(proc, 'shadow').find(([own]) => own === name)?.[1] ?? '';

/** `P` usable, `L` locked or never set, `NP` none is asked. */
export const passwordState = (proc: Process, name: string): 'P' | 'L' | 'NP' => {
  const field = fieldOf(proc, name);
  return field === '' ? 'NP' : /^[!*]/.test(field) ? 'L' : 'P';
};

export const isPassword = (proc: Process, name: string, password: string): boolean => {
  const field = fieldOf(proc, name);
  return field === '' || field === hashed(name, password);
};

export const setPassword = (proc: Process, name: string, password: string): void =>
  setField(proc, name, () => hashed(name, password));

/** Changes what stands in the password's place: locked, unlocked, none. */
export function setField(proc: Process, name: string, change: (field: string) => string): void {
  changeEntry(proc, 'shadow', name, ([own = '', field = '', , ...rest]) => [
    own,
    change(field),
    String(today(proc)),
    ...rest,
  ]);
}

/** A line from the terminal (or standard input) that is not shown. Undefined at the end of the input. */
export async function readHidden(proc: Process, prompt: string, fd = 0): Promise<string | undefined> {
  const tty = proc.fds.get(fd)?.tty;
  await write(proc, 2, prompt);
  const mode = tty?.mode;
  if (tty && mode) tty.mode = { ...mode, echo: false };
  try {
    return await readLine(proc, fd);
  } finally {
    if (tty && mode) {
      tty.mode = mode;
      await write(proc, 2, '\n');
    }
  }
}

/** One line, byte by byte, so that nothing of what follows is taken. */
export async function readLine(proc: Process, fd = 0): Promise<string | undefined> {
  const bytes: number[] = [];
  for (;;) {
    const [byte] = await read(proc, fd, 1);
    if (byte === undefined) return bytes.length === 0 ? undefined : decode(new Uint8Array(bytes));
    if (byte === 10) return decode(new Uint8Array(bytes));
    bytes.push(byte);
  }
}
