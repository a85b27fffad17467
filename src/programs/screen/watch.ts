// Models procps watch.c and busybox procps/watch.c: a command again and again on a cleared screen.
import { decode } from '../../base/bytes.ts';
import { fitWidth, textWidth } from '../../base/cell-width.ts';
import { createPipe } from '../../host/process/pipe.ts';
import { isTerminal } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, type Run, WrongUse } from '../applet/applet.ts';
import { strftime } from '../applet/time.ts';
import { paint, RESIZED, withScreen } from './terminal.ts';

export const watch: Program = applet(
  {
    name: 'watch',
    gnu: '+bcd::egn:ptwx',
    busybox: '+n:t',
    long: {
      'interval=': 'n',
      'no-title': 't',
      'differences=?': 'd',
      color: 'c',
      beep: 'b',
      errexit: 'e',
      chgexit: 'g',
      exec: 'x',
      'no-wrap': 'w',
    },
  },
  async (run) => {
    if (run.operands.length === 0) throw new WrongUse('');
    const seconds = Math.max(0.1, Number(run.options.value('n') ?? 2));
    const { proc } = run;
    const { tty } = proc;
    if (!tty || !isTerminal(proc, 1)) return withoutScreen(run, seconds);
    const use = { alternate: !run.busybox, signals: true };
    return withScreen(
      proc,
      tty,
      async (screen) => {
        let before: readonly string[] | undefined;
        for (;;) {
          const { text, status } = await outputOf(run, run.operands.join(' '));
          const lines = linesOf(run, text, screen.cols);
          const head = titleOf(run, seconds, screen.cols);
          const shown = run.options.has('d') && before ? markChanges(before, lines) : lines;
          await paint(screen, [...head, ...shown].slice(0, screen.rows));
          if (run.options.has('b') && status !== 0) await screen.write('\x07');
          if (run.options.has('e') && status !== 0) {
            run.status = 8;
            return undefined;
          }
          if (run.options.has('g') && before && before.join('\n') !== lines.join('\n')) return undefined;
          before = lines;
          let key = await screen.key(seconds * 1000);
          while (key !== undefined && key !== RESIZED && key !== ' ') key = await screen.key(seconds * 1000);
        }
      },
      use,
    );
  },
);

async function withoutScreen(run: Run, seconds: number): Promise<never> {
  for (;;) {
    const { text } = await outputOf(run, run.operands.join(' '));
    await run.print([...titleOf(run, seconds, 80), text].join('\n'));
    await run.proc.sleep(seconds * 1000);
  }
}

/** `Every 2.0s: date`, and at the right the machine and the time. */
function titleOf(run: Run, seconds: number, cols: number): string[] {
  if (run.options.has('t')) return [];
  const left = `Every ${seconds.toFixed(1)}s: ${run.operands.join(' ')}`;
  const format = run.busybox ? '%Y-%m-%d %H:%M:%S' : '%a %b %e %H:%M:%S %Y';
  const right = `${run.busybox ? '' : `${run.proc.ns.uts.hostname}: `}${strftime(format, run.proc.clock.now())}`;
  const room = Math.max(0, cols - right.length);
  const fitted = fitWidth(left, Math.max(0, room - 1));
  return [fitWidth(`${fitted}${' '.repeat(Math.max(0, room - textWidth(fitted)))}${right}`, cols), ''];
}

const COLOUR = /\x1b\[[0-9;?]*[A-Za-z]/g;

/** What was printed, in lines that fit: wrapped as watch does, or cut with -w. */
function linesOf(run: Run, text: string, cols: number): string[] {
  const plain = (run.options.has('c') ? text : text.replace(COLOUR, '')).replace(/\t/g, '        ').replace(/\r/g, '');
  return plain
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line) => {
      if (run.options.has('c') || run.options.has('w') || run.busybox)
        return [run.options.has('c') ? line : fitWidth(line, cols)];
      const rows: string[] = [];
      let rest = line;
      while (textWidth(rest) > cols) {
        const row = fitWidth(rest, cols);
        rows.push(row);
        rest = rest.slice(row.length);
      }
      return [...rows, rest];
    });
}

/** -d: what is not as it was stands out. */
function markChanges(before: readonly string[], lines: readonly string[]): string[] {
  return lines.map((line, row) => {
    const old = [...(before[row] ?? '')];
    return [...line].map((char, col) => (old[col] === char ? char : `\x1b[7m${char}\x1b[27m`)).join('');
  });
}

async function outputOf(run: Run, command: string): Promise<{ readonly text: string; readonly status: number }> {
  const pipe = createPipe();
  const nothing = run.files.open('/dev/null', { read: true });
  const child = run.proc.spawn({
    argv: ['sh', '-c', command],
    path: '/bin/sh',
    fds: new Map([
      [0, nothing],
      [1, pipe.writer],
      [2, pipe.writer],
    ]),
  });
  pipe.writer.close();
  nothing.close();
  let text = '';
  for (;;) {
    const chunk = await run.proc.interruptible(pipe.reader.read(65536, run.proc.endSignal));
    if (chunk.length === 0) break;
    text += decode(chunk);
  }
  pipe.reader.close();
  const status = await child.ended;
  await run.proc.wait(child.pid);
  return { text, status: status.kind === 'exited' ? status.code : 1 };
}
