/** A login on a machine in the terminal one is in. */

import { traceText } from '../../machine/trace/render.ts';
import type { Recording } from '../../machine/trace/traces.ts';
import type { Machine, TerminalSize } from '../../machine.ts';
import { styleFor } from '../style.ts';
import type { Io } from '../subcommand.ts';
import type { Hints } from './hints.ts';

/** What a full-screen program may have left switched on: bracketed paste, hidden cursor, colours, other screen. */
const RESTORE = '\x1b[?2004l\x1b[?1l\x1b>\x1b[?25h\x1b[0m';

/** What is told after each command. */
export interface Telling {
  readonly trace?: Recording | undefined;
  readonly hints?: Hints | undefined;
}

/** Connects keys and screen with a login shell until it ends; gives its exit status. */
export async function runTerminal(machine: Machine, io: Io, { trace, hints }: Telling = {}): Promise<number> {
  const { stdin, out } = io;
  const style = styleFor(out, io.env);
  out.write(
    style.dim(`${machine.host}: a simulated machine. Nothing here touches your computer; exit or Ctrl-D leaves.\n`),
  );
  machine.clock.setPace('real');
  let terminal = machine.openTerminal(sizeOf(io));
  const onKeys = (keys: Uint8Array): void => terminal.write(keys);
  const onResize = (): void => terminal.resize(sizeOf(io));
  const leave = (): void => {
    stdin.setRawMode?.(false);
    out.write(RESTORE);
  };
  const show = (): void => {
    terminal.onData((bytes) => out.write(bytes));
    terminal.onCommand((command) => {
      const hint = hints?.for(command);
      if (hint !== undefined) out.write(`${command.output.endsWith('\n') ? '' : '\r\n'}${style.dim(hint)}\r\n`);
      if (trace) out.write(style.dim(traceText(trace.cut()).replaceAll('\n', '\r\n')));
    });
  };
  process.on('exit', leave);
  process.stdout.on('resize', onResize);
  stdin.setRawMode?.(true);
  stdin.on('data', onKeys);
  stdin.resume();
  try {
    for (;;) {
      show();
      const exit = await terminal.closed;
      if (machine.isUp) return exit;
      out.write(style.dim('\r\nthe machine starts again\r\n'));
      await machine.up();
      terminal = machine.openTerminal(sizeOf(io));
    }
  } finally {
    stdin.off('data', onKeys);
    stdin.pause();
    process.stdout.off('resize', onResize);
    process.off('exit', leave);
    hints?.close();
    leave();
  }
}

const sizeOf = (io: Io): TerminalSize => ({ cols: io.out.columns, rows: io.out.rows });
