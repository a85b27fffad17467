import { concat } from '../../base/bytes.ts';
import { Errno } from '../../host/errno.ts';
import type { Shell } from '../shell-state.ts';
import { toText } from '../text.ts';

export interface ReadLineOptions {
  /** The byte that ends the line; newline unless given. */
  readonly delimiter?: number;
  /** Stops after so many characters. */
  readonly characters?: number;
  /** Milliseconds. */
  readonly timeout?: number;
  /** A count that the delimiter does not end. */
  readonly exact?: boolean;
}

export interface LineRead {
  readonly text: string;
  /** The end of the input came before the delimiter. */
  readonly ended: boolean;
  readonly timedOut: boolean;
}

/**
 * Reads a line and not a byte more, so that what follows is left for others who share the descriptor. Throws `Errno`
 * EBADF when it is closed. Ctrl-C at an interactive shell and trapped signals cut it short.
 */
export async function readLine(sh: Shell, fd: number, options: ReadLineOptions): Promise<LineRead> {
  const description = sh.proc.fds.get(fd);
  if (!description) throw new Errno('EBADF');
  const { delimiter = 10, characters } = options;
  const limit = new AbortController();
  const stop = AbortSignal.any([sh.proc.endSignal, sh.wake.signal, limit.signal]);
  const timer = options.timeout === undefined ? undefined : startTimer(sh, options.timeout, limit);
  const chunks: Uint8Array[] = [];
  const done = (ended: boolean, timedOut = false): LineRead => ({ text: toText(concat(chunks)), ended, timedOut });
  const seekable = description.kind === 'file';
  try {
    for (;;) {
      const chunk = await sh.proc.interruptible(description.read(seekable ? 4096 : 1, stop));
      if (chunk.length === 0) return done(true);
      const end = options.exact ? -1 : chunk.indexOf(delimiter);
      const enough =
        end > 0 &&
        characters !== undefined &&
        [...toText(concat([...chunks, chunk.subarray(0, end)]))].length >= characters;
      if (end >= 0 && !enough) {
        chunks.push(chunk.slice(0, end));
        if (seekable) description.seek(end + 1 - chunk.length, 'current');
        return done(false);
      }
      chunks.push(chunk.slice());
      if (characters === undefined) continue;
      const text = toText(concat(chunks));
      if ([...text].length < characters || /[\udc80-\udcff]$/.test(text)) continue;
      const wanted = [...text].slice(0, characters).join('');
      if (seekable) description.seek(new TextEncoder().encode(wanted).length - concat(chunks).length, 'current');
      return { text: wanted, ended: false, timedOut: false };
    }
  } catch (error) {
    if (limit.signal.aborted) return done(false, true);
    throw error;
  } finally {
    timer?.abort();
  }
}

/** Aborts `limit` after a time, unless the timer itself is aborted before. */
function startTimer(sh: Shell, milliseconds: number, limit: AbortController): AbortController {
  const timer = new AbortController();
  sh.proc.clock.sleep(milliseconds, timer.signal).then(
    () => limit.abort(new Error('timeout')),
    () => {},
  );
  return timer;
}
