// Models procps top.c (4.0) and busybox procps/top.c: one batch, or a screen that renews itself until q or Ctrl-C.
import { isTerminal, print } from '../../../host/process/stdio.ts';
import type { Program } from '../../../host/process/types.ts';
import { applet, type Run } from '../../applet/applet.ts';
import { keyName, paint, promptLine, RESIZED, type Screen, withScreen } from '../terminal.ts';
import { busyboxFrame, FIRST_VIEW, procpsFrame, type TopView } from './frame.ts';
import { BUSYBOX_KEYS, HELP, PROCPS_KEYS } from './keys.ts';

export const top: Program = applet(
  { name: 'top', gnu: 'bn:d:p:u:H1cio:w::', busybox: 'bn:d:Hm', long: { batch: 'b', 'delay=': 'd' } },
  async (run) => {
    const { options, proc } = run;
    const delay = Number(options.value('d') ?? (run.busybox ? 5 : 3)) * 1000;
    const count = Number(options.value('n') ?? Number.POSITIVE_INFINITY);
    const view = { ...FIRST_VIEW, perCpu: options.has('1'), commandLines: options.has('c') };
    const tty = proc.fds.get(0)?.tty;
    if (!options.has('b') && tty && isTerminal(proc, 1))
      return withScreen(proc, tty, (screen) => watchProcesses(run, screen, { delay, count, view }));
    for (let round = 0; round < count; round++) {
      await print(proc, `${frame(run, view, undefined).join('\n')}\n${run.busybox ? '\n' : ''}`);
      if (round + 1 < count) await proc.sleep(delay);
    }
    return undefined;
  },
);

const frame = (run: Run, view: TopView, cols: number | undefined): string[] =>
  (run.busybox ? busyboxFrame : procpsFrame)(run, view, cols);

/** The row for messages: the empty one above the table's head. */
const messageRow = (lines: readonly string[]): number => lines.indexOf('');

async function watchProcesses(
  run: Run,
  screen: Screen,
  { delay: firstDelay, count, view: firstView }: { delay: number; count: number; view: TopView },
): Promise<void> {
  let view = firstView;
  let delay = firstDelay;
  let message = '';
  for (let round = 0; round < count; ) {
    const lines = frame(run, view, screen.cols);
    const row = messageRow(lines);
    if (row >= 0) lines[row] = message;
    await paint(screen, lines.slice(0, screen.rows - 1), { row: Math.max(0, row), col: 0 });
    const key = await screen.key(delay);
    message = '';
    if (key === undefined) round++;
    if (key === undefined || key === RESIZED) continue;
    const name = keyName(key);
    if (name === 'q' || name === '\x03') break;
    const change = (run.busybox ? BUSYBOX_KEYS : PROCPS_KEYS)[name];
    if (change) view = change(view);
    else if (run.busybox || name === ' ' || name === 'enter') continue;
    else if (name === 'h' || name === '?') await showHelp(screen);
    else if (name === 'd' || name === 's') delay = (await askDelay(screen, delay)) ?? delay;
    else message = " Unknown command - try 'h' for help";
  }
  await screen.write(`\x1b[${screen.rows};1H\n`);
}

async function askDelay(screen: Screen, delay: number): Promise<number | undefined> {
  const typed = await promptLine(screen, `Change delay from ${(delay / 1000).toFixed(1)} to `);
  const seconds = Number(typed);
  return typed && seconds > 0 ? seconds * 1000 : undefined;
}

async function showHelp(screen: Screen): Promise<void> {
  await paint(
    screen,
    HELP.slice(0, screen.rows - 1).map((line) => line.slice(0, screen.cols)),
  );
  for (;;) if ((await screen.key()) !== RESIZED) return;
}
