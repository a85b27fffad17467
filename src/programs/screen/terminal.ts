/** Programs that take the whole screen: keys as they are pressed, the window's size, and everything put back at the end. */

import { encode } from '../../base/bytes.ts';
import { charWidth } from '../../base/cell-width.ts';
import { createDeferred } from '../../base/deferred.ts';
import { isErrno } from '../../host/errno.ts';
import { COOKED, RAW, type Tty } from '../../host/process/tty.ts';
import type { Process } from '../../host/process/types.ts';

export interface Screen {
  readonly rows: number;
  readonly cols: number;
  write(text: string): Promise<void>;
  /** The next key; undefined when the time is over or the terminal is gone, RESIZED when the window has another size. */
  key(timeout?: number): Promise<string | undefined>;
}

/** What `key` gives when nothing was pressed but everything is to be drawn again. */
export const RESIZED = '\x1b[resized]';

export interface ScreenUse {
  /** The alternate buffer: what was on the screen before comes back at the end. */
  readonly alternate?: boolean;
  /** Ctrl-C and Ctrl-Z send their signals as ever. */
  readonly signals?: boolean;
}

/** One key: an escape sequence of a cursor or function key, or a character. Several may arrive together. */
const KEY = /\x1b(?:\[[0-9;]*[A-Za-z~]|O[A-Za-z])|[\s\S]/gu;

const ENTER = '\x1b[?1049h';
const LEAVE = '\x1b[?1049l';

/**
 * Runs `body` with the terminal in raw mode; output keeps its carriage returns. The mode and the screen are put back
 * however it ends, also by a signal.
 */
export async function withScreen<T>(
  proc: Process,
  tty: Tty,
  body: (screen: Screen) => Promise<T>,
  use: ScreenUse = {},
): Promise<T> {
  await untilForeground(proc, tty);
  const before = tty.mode;
  tty.mode = use.signals ? { ...COOKED, icanon: false, echo: false } : { ...RAW, opost: true };
  let resized = false;
  let wake = (): void => {};
  proc.onSignal('SIGWINCH', () => {
    resized = true;
    wake();
  });
  const decoder = new TextDecoder();
  const keys: string[] = [];
  let pending: Promise<Uint8Array> | undefined;
  const screen: Screen = {
    get rows() {
      return tty.size.rows;
    },
    get cols() {
      return tty.size.cols;
    },
    write: (text) => proc.interruptible(tty.write(encode(text))),
    async key(timeout) {
      const typed = keys.shift();
      if (typed !== undefined) return typed;
      if (resized) {
        resized = false;
        return RESIZED;
      }
      pending ??= tty.read(4096, proc.endSignal);
      const over = new AbortController();
      const waits: Promise<Uint8Array | undefined>[] = [
        pending,
        new Promise((resolve) => {
          wake = () => resolve(undefined);
        }),
      ];
      if (timeout !== undefined)
        waits.push(
          proc.clock.sleep(timeout, over.signal).then(
            () => undefined,
            () => undefined,
          ),
        );
      try {
        const bytes = await proc.interruptible(Promise.race(waits));
        over.abort();
        if (!bytes) return resized ? screen.key(timeout) : undefined;
        pending = undefined;
        if (bytes.length === 0) return undefined;
        keys.push(...(decoder.decode(bytes, { stream: true }).match(KEY) ?? []));
        return keys.shift() ?? screen.key(timeout);
      } catch (error) {
        if (isErrno(error)) return undefined;
        throw error;
      }
    },
  };
  try {
    if (use.alternate) await screen.write(ENTER);
    return await body(screen);
  } finally {
    if (use.alternate) void tty.write(encode(LEAVE));
    tty.mode = before;
  }
}

/** A program in the background leaves the terminal alone until it is brought to the foreground. */
async function untilForeground(proc: Process, tty: Tty): Promise<void> {
  while (tty === proc.tty && tty.foreground !== 0 && tty.foreground !== proc.pgid) {
    const change = createDeferred<void>();
    const stop = tty.onForeground(change.resolve);
    try {
      await proc.interruptible(change.promise);
    } finally {
      stop();
    }
  }
}

/** Draws a whole screen, line by line, without clearing it first. Lines must fit; escape sequences in them are allowed. */
export async function paint(
  screen: Screen,
  lines: readonly string[],
  cursor?: { readonly row: number; readonly col: number },
): Promise<void> {
  const body = lines.map((line) => `${line}\x1b[K`).join('\n');
  const place = cursor ? `\x1b[${cursor.row + 1};${cursor.col + 1}H` : '';
  await screen.write(`\x1b[H${body}\x1b[J${place}`);
}

export const reverse = (text: string): string => `\x1b[7m${text}\x1b[m`;

/** A character as it is shown at a column: a tab as blanks, control characters with a caret. */
export function shownAt(char: string, col: number): string {
  if (char === '\t') return ' '.repeat(8 - (col % 8));
  if (char === '\x7f') return '^?';
  return char < ' ' ? `^${String.fromCharCode(char.charCodeAt(0) + 64)}` : char;
}

/** The cells before a place of a line, counted as it is shown. */
export function cellsBefore(line: string, index: number): number {
  let col = 0;
  for (const char of line.slice(0, index)) for (const each of shownAt(char, col)) col += charWidth(each);
  return col;
}

const NAMED: Readonly<Record<string, string>> = {
  '\x1b[A': 'up',
  '\x1bOA': 'up',
  '\x1b[B': 'down',
  '\x1bOB': 'down',
  '\x1b[C': 'right',
  '\x1bOC': 'right',
  '\x1b[D': 'left',
  '\x1bOD': 'left',
  '\x1b[H': 'home',
  '\x1bOH': 'home',
  '\x1b[1~': 'home',
  '\x1b[F': 'end',
  '\x1bOF': 'end',
  '\x1b[4~': 'end',
  '\x1b[5~': 'page-up',
  '\x1b[6~': 'page-down',
  '\x1b[3~': 'delete',
  '\x1b[2~': 'insert',
  '\x7f': 'backspace',
  '\b': 'backspace',
  '\r': 'enter',
  '\n': 'enter',
  '\x1b': 'escape',
};

/** A key's name where it has one, else its text; control characters as they are. */
export const keyName = (key: string): string => NAMED[key] ?? key;

/** Reads a line on the last row, after a word; undefined when it is given up (Esc, Ctrl-C, or Backspace at its start). */
export async function promptLine(screen: Screen, label: string, given = ''): Promise<string | undefined> {
  let text = given;
  for (;;) {
    await screen.write(`\x1b[${screen.rows};1H${label}${text}\x1b[K`);
    const key = await screen.key();
    const name = key === undefined ? 'escape' : keyName(key);
    if (name === 'escape' || key === '\x03') return undefined;
    if (name === 'enter') return text;
    if (name === 'backspace') {
      if (text === '') return undefined;
      text = [...text].slice(0, -1).join('');
    } else if (key === '\x15') text = '';
    else if (name === key && key >= ' ' && !key.startsWith('\x1b')) text += key;
  }
}
