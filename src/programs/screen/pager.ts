// Models less, more and util-linux/ncurses clear: text a page at a time; straight through where there is no terminal.
import { decode } from '../../base/bytes.ts';
import { isTerminal } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run } from '../applet/applet.ts';
import { splitLines } from '../applet/binary.ts';
import { readOperands } from '../applet/input.ts';
import { type Screen, withScreen } from './terminal.ts';

const pager = (name: 'less' | 'more'): Program =>
  applet({ name, gnu: 'eEfFgiImMnNrRsSuUX', busybox: 'EFIMmNSRh~', long: {} }, async (run) => {
    const { proc } = run;
    if (run.operands.length === 0 && isTerminal(proc, 0))
      throw new Failure(run.busybox ? 'missing filename' : `Missing filename ("${name} --help" for help)`);
    const data = await readOperands(run, run.operands);
    const { tty } = proc;
    if (!tty || !isTerminal(proc, 1)) return run.print(data);
    const lines = splitLines(decode(data));
    await withScreen(proc, tty, (screen) => (name === 'more' ? more(screen, lines) : less(run, screen, lines)));
  });

async function more(screen: Screen, lines: readonly string[]): Promise<void> {
  let at = 0;
  let step = screen.rows - 1;
  while (at < lines.length) {
    await screen.write(
      lines
        .slice(at, at + step)
        .map((line) => `${line}\n`)
        .join(''),
    );
    at += step;
    if (at >= lines.length) return;
    await screen.write(`\x1b[7m--More--(${Math.floor((at * 100) / lines.length)}%)\x1b[m`);
    const key = await screen.key();
    await screen.write('\r\x1b[K');
    if (key === undefined || key === 'q' || key === '\x03') return;
    step = key === '\r' || key === '\n' ? 1 : screen.rows - 1;
  }
}

async function less(run: Run, screen: Screen, lines: readonly string[]): Promise<void> {
  const page = (): number => screen.rows - 1;
  const last = (): number => Math.max(0, lines.length - page());
  let at = 0;
  await screen.write('\x1b[?1049h');
  for (;;) {
    const shown = Array.from({ length: page() }, (_row, row) => (lines[at + row] ?? '~').slice(0, screen.cols));
    const end = at >= last();
    const prompt = end
      ? '\x1b[7m(END)\x1b[m'
      : at === 0 && run.operands[0] !== undefined
        ? `\x1b[7m${run.operands[0]}\x1b[m`
        : ':';
    await screen.write(`\x1b[H\x1b[J${shown.join('\n')}\n${prompt}`);
    const key = await screen.key();
    if (key === undefined || key === 'q' || key === '\x03') break;
    if (key === ' ' || key === 'f' || key === '\x1b[6~') at += page();
    else if (key === 'b' || key === '\x1b[5~') at -= page();
    else if (key === 'j' || key === '\r' || key === '\n' || key === '\x1b[B' || key === '\x1bOB') at++;
    else if (key === 'k' || key === '\x1b[A' || key === '\x1bOA') at--;
    else if (key === 'g') at = 0;
    else if (key === 'G') at = last();
    at = Math.min(Math.max(0, at), last());
  }
  await screen.write('\x1b[?1049l');
}

export const lessProgram = pager('less');
export const moreProgram = pager('more');

export const clear: Program = applet({ name: 'clear', gnu: 'xVT:', busybox: '' }, async (run) =>
  // A terminal described as dumb has no way to be cleared.
  run.print(run.busybox ? '\x1b[H\x1b[J' : run.proc.env.get('TERM') === 'dumb' ? '' : '\x1b[H\x1b[2J\x1b[3J'),
);
