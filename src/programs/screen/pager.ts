// Models less, more and util-linux/ncurses clear: text a page at a time; straight through where there is no terminal.
import { decode } from '../../base/bytes.ts';
import { isTerminal } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run } from '../applet/applet.ts';
import { splitLines } from '../applet/binary.ts';
import { readOperands } from '../applet/input.ts';
import { less } from './less/less.ts';
import { more } from './more.ts';
import { type Screen, withScreen } from './terminal.ts';

/** `+G` and the like stand among the options. */
const isStart = (word: string): boolean => word.startsWith('+');

const pager = (
  name: 'less' | 'more',
  show: (run: Run, screen: Screen, lines: readonly string[]) => Promise<void>,
): Program =>
  applet(
    {
      name,
      gnu: 'eEfFgGiIJKLmMnNqQrRsSuUwWXVx:z:',
      busybox: 'EFIMmNSRh~',
      long: {
        'quit-at-eof': 'e',
        'quit-if-one-screen': 'F',
        'ignore-case': 'i',
        'LINE-NUMBERS': 'N',
        'RAW-CONTROL-CHARS': 'R',
        'chop-long-lines': 'S',
        'no-init': 'X',
      },
    },
    async (run) => {
      const { proc } = run;
      const files = run.operands.filter((word) => !isStart(word));
      if (files.length === 0 && isTerminal(proc, 0))
        throw new Failure(run.busybox ? 'missing filename' : `Missing filename ("${name} --help" for help)`);
      const data = await readOperands(run, files);
      if (run.status !== 0 && data.length === 0) return;
      const { tty } = proc;
      if (!tty || !isTerminal(proc, 1)) return run.print(data);
      const lines = splitLines(decode(data));
      if (run.options.has('F') && lines.length < tty.size.rows) return run.print(data);
      const alternate = name === 'less' && !run.options.has('X');
      await withScreen(proc, tty, (screen) => show(run, screen, lines), { alternate });
    },
  );

export const lessProgram = pager('less', (run, screen, lines) => {
  const { options, operands, proc } = run;
  const [file] = operands.filter((word) => !isStart(word));
  return less(screen, lines, {
    name: file,
    chop: options.has('S'),
    numbers: options.has('N'),
    raw: options.has('R') || options.has('r'),
    ignoreCase: options.has('i') || options.has('I'),
    start: operands.find(isStart)?.slice(1) ?? '',
    reread: file === undefined ? undefined : () => splitLines(proc.files.readText(file)),
  });
});

export const moreProgram = pager('more', (_run, screen, lines) => more(screen, lines));

export const clear: Program = applet({ name: 'clear', gnu: 'xVT:', busybox: '' }, async (run) =>
  // A terminal described as dumb has no way to be cleared.
  run.print(run.busybox ? '\x1b[H\x1b[J' : run.proc.env.get('TERM') === 'dumb' ? '' : '\x1b[H\x1b[2J\x1b[3J'),
);
