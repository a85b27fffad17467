/** One live line that says what is being run; nothing where there is no terminal. */
import { styleFor } from '../style.ts';
import type { Io } from '../subcommand.ts';

export interface Status {
  next(what: string): void;
  clear(): void;
}

/** A counter up to `total` on standard error. */
export function createStatus(io: Io, total: number): Status {
  const style = styleFor(io.err, io.env);
  const width = String(total).length;
  let done = 0;
  return {
    next(what) {
      done++;
      if (!io.err.isTerminal) return;
      const count = `${String(done).padStart(width)}/${total}`;
      io.err.write(`\r\x1b[2K${style.cyan(count)} ${what.slice(0, Math.max(10, io.err.columns - count.length - 2))}`);
    },
    clear() {
      if (io.err.isTerminal) io.err.write('\r\x1b[2K');
    },
  };
}
