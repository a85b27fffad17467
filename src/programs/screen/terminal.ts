/** Programs that take the whole screen: keys as they are pressed, the window's size, the mode put back at the end. */
import { encode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import { RAW, type Tty } from '../../host/process/tty.ts';
import type { Process } from '../../host/process/types.ts';

export interface Screen {
  readonly rows: number;
  readonly cols: number;
  write(text: string): Promise<void>;
  /** The next key; undefined when the time is over or the terminal is gone. */
  key(timeout?: number): Promise<string | undefined>;
}

/** One key: an escape sequence of a cursor or function key, or a character. Several may arrive together. */
const KEY = /\x1b(?:\[[0-9;]*[A-Za-z~]|O[A-Za-z])|[\s\S]/gu;

/** Runs `body` with the terminal in raw mode; output keeps its carriage returns. */
export async function withScreen<T>(proc: Process, tty: Tty, body: (screen: Screen) => Promise<T>): Promise<T> {
  const before = tty.mode;
  tty.mode = { ...RAW, opost: true };
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
      pending ??= tty.read(16, proc.endSignal);
      const over = new AbortController();
      const waits: Promise<Uint8Array | undefined>[] = [pending];
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
        if (!bytes) return undefined;
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
    return await body(screen);
  } finally {
    tty.mode = before;
  }
}
