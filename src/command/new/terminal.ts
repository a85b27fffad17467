/** A person at a terminal who answers questions. */
import { createInterface } from 'node:readline/promises';
import type { Io } from '../subcommand.ts';
import { type Asker, Ended } from './ask.ts';

export interface TerminalAsker extends Asker {
  close(): void;
}

/** Someone to ask, or undefined where standard input or standard error is no terminal. Ctrl-C ends with 130, Ctrl-D with 2. */
export function terminalAsker(io: Io): TerminalAsker | undefined {
  if (!io.stdin.isTTY || !io.err.isTerminal) return undefined;
  const lines = createInterface({ input: io.stdin, output: process.stderr });
  const ended = new AbortController();
  let status = 2;
  lines.on('SIGINT', () => {
    status = 130;
    lines.close();
  });
  lines.on('close', () => ended.abort());
  return {
    async ask(prompt) {
      try {
        return await lines.question(prompt, { signal: ended.signal });
      } catch {
        io.err.write('\n');
        throw new Ended(status);
      }
    },
    tell: (text) => io.err.write(text),
    close: () => lines.close(),
  };
}
