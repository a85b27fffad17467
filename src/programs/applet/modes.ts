// Models the permission texts of ls and stat, and chmod's modes.
import type { InodeType, Stat } from '../../host/fs/types.ts';

const TYPE_LETTERS: Readonly<Record<InodeType, string>> = {
  file: '-',
  dir: 'd',
  symlink: 'l',
  char: 'c',
  block: 'b',
  fifo: 'p',
  socket: 's',
};
export const TYPE_BITS: Readonly<Record<InodeType, number>> = {
  fifo: 0o010000,
  char: 0o020000,
  dir: 0o040000,
  block: 0o060000,
  file: 0o100000,
  symlink: 0o120000,
  socket: 0o140000,
};

/** `drwxr-xr-x`. */
export function modeText({ type, mode }: Pick<Stat, 'type' | 'mode'>): string {
  const bits = [6, 3, 0].map((shift, index) => {
    const special = (mode >> (11 - index)) & 1;
    const execute = (mode >> shift) & 1;
    const [on, off] = index === 2 ? ['t', 'T'] : ['s', 'S'];
    const last = special ? (execute ? on : off) : execute ? 'x' : '-';
    return `${(mode >> shift) & 4 ? 'r' : '-'}${(mode >> shift) & 2 ? 'w' : '-'}${last}`;
  });
  return TYPE_LETTERS[type] + bits.join('');
}

/**
 * A mode from `755` or `u+x,g=rw`; undefined for what is none. `umask` counts where no class is named.
 */
export function parseMode(text: string, old: number, directory: boolean, umask: number): number | undefined {
  if (/^[0-7]{1,5}$/.test(text)) return Number.parseInt(text, 8) & 0o7777;
  let mode = old;
  for (const clause of text.split(',')) {
    const match = /^([ugoa]*)((?:[-+=](?:[rwxXst]*|[ugo]))+)$/.exec(clause);
    if (!match) return undefined;
    const who = match[1] || '';
    for (const [, operator = '', letters = ''] of (match[2] ?? '').matchAll(/([-+=])([rwxXstugo]*)/g))
      mode = change(mode, who, operator, letters, directory, umask);
  }
  return mode;
}

function change(
  mode: number,
  who: string,
  operator: string,
  letters: string,
  directory: boolean,
  umask: number,
): number {
  const classes = who === '' || who.includes('a') ? 'ugo' : who;
  let value = 0;
  let mask = 0;
  for (const [letter, shift] of [
    ['u', 6],
    ['g', 3],
    ['o', 0],
  ] as const) {
    if (!classes.includes(letter)) continue;
    mask |= 7 << shift;
    value |= bitsFor(letters, mode, directory) << shift;
  }
  if (letters.includes('s')) value |= (classes.includes('u') ? 0o4000 : 0) | (classes.includes('g') ? 0o2000 : 0);
  if (letters.includes('t')) value |= 0o1000;
  if (who === '') value &= ~umask;
  if (operator === '+') return mode | value;
  if (operator === '-') return mode & ~value;
  const specials = (classes.includes('u') ? 0o4000 : 0) | (classes.includes('g') ? 0o2000 : 0);
  return (mode & ~(mask | (directory ? 0 : specials))) | value;
}

function bitsFor(letters: string, mode: number, directory: boolean): number {
  let bits = 0;
  for (const letter of letters) {
    if (letter === 'r') bits |= 4;
    if (letter === 'w') bits |= 2;
    if (letter === 'x' || (letter === 'X' && (directory || mode & 0o111))) bits |= 1;
    if (letter === 'u') bits |= (mode >> 6) & 7;
    if (letter === 'g') bits |= (mode >> 3) & 7;
    if (letter === 'o') bits |= mode & 7;
  }
  return bits;
}
