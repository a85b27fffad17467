// Models procps watch.c and busybox procps/watch.c: a command again and again on a cleared screen.
import { decode } from '../../base/bytes.ts';
import { createPipe } from '../../host/process/pipe.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, type Run, WrongUse } from '../applet/applet.ts';
import { strftime } from '../applet/time.ts';

export const watch: Program = applet(
  {
    name: 'watch',
    gnu: '+bcd::egn:ptx',
    busybox: '+n:t',
    long: { 'interval=': 'n', 'no-title': 't', 'differences=?': 'd' },
  },
  async (run) => {
    if (run.operands.length === 0) throw new WrongUse('');
    const seconds = Math.max(0.1, Number(run.options.value('n') ?? 2));
    const command = run.operands.join(' ');
    for (;;) {
      const size = run.proc.fds.get(1)?.tty?.size ?? { cols: 80, rows: 24 };
      const left = `Every ${seconds.toFixed(1)}s: ${command}`;
      const right = `${run.busybox ? '' : `${run.proc.ns.uts.hostname}: `}${strftime(run.busybox ? '%Y-%m-%d %H:%M:%S' : '%a %b %e %H:%M:%S %Y', run.proc.clock.now())}`;
      const title = run.options.has('t')
        ? ''
        : `${left.slice(0, Math.max(0, size.cols - right.length - 1)).padEnd(size.cols - right.length)}${right}\n\n`;
      const lines = (await outputOf(run, command)).split('\n').slice(0, size.rows - (title ? 2 : 0));
      await run.print(`\x1b[H\x1b[J${title}${lines.join('\n')}`);
      await run.proc.sleep(seconds * 1000);
    }
  },
);

async function outputOf(run: Run, command: string): Promise<string> {
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
  await run.proc.wait(child.pid);
  return text;
}
