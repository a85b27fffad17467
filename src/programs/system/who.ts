// Models procps w.c, vmstat.c (4.0) and util-linux last.c (2.39): who is here, and how busy the machine is.

import type { Program } from '../../host/process/types.ts';
import { userName } from '../applet/accounts.ts';
import { applet, type Run } from '../applet/applet.ts';
import { strftime } from '../applet/time.ts';
import { commandOf } from '../process/view.ts';
import { memoryOf, uptimeLine } from './memory.ts';

/** Terminals with the process that leads the session on each. */
const sessions = ({ proc }: Run) =>
  proc.kernel
    .processes()
    .filter((process) => process.tty && process.sid === process.hostPid && process.ns.pid === proc.ns.pid);

export const w: Program = applet({ name: 'w', gnu: 'fhioslV', long: { 'no-header': 'h', short: 's' } }, async (run) => {
  if (!run.options.has('h'))
    await run.print(`${uptimeLine(run)}USER     TTY      FROM             LOGIN@   IDLE   JCPU   PCPU  WHAT\n`);
  for (const process of sessions(run))
    await run.print(
      `${userName(run.proc, process.cred.uid).padEnd(8)} ${(process.tty?.name ?? '').replace('/dev/', '').padEnd(8)} -                ${strftime('%H:%M', process.startedAt)}    0.00s  0.01s  0.00s ${commandOf(process)}\n`,
    );
});

export const last: Program = applet({ name: 'last', gnu: '0123456789adf:Fin:p:Rs:t:wx' }, async (run) => {
  const { proc } = run;
  const day = (time: number): string => strftime('%a %b %e %H:%M', time);
  for (const process of sessions(run).reverse())
    await run.print(
      `${userName(proc, process.cred.uid).padEnd(8)} ${(process.tty?.name ?? '').replace('/dev/', '').padEnd(12)} ${''.padEnd(16)} ${day(process.startedAt)}   still logged in\n`,
    );
  const { began } = proc.kernel.log;
  await run.print(
    `${'reboot'.padEnd(8)} ${'system boot'.padEnd(12)} ${proc.kernel.modules.release.slice(0, 16).padEnd(16)} ${day(began)}   still running\n\nwtmp begins ${strftime('%a %b %e %H:%M:%S %Y', began)}\n`,
  );
});

const HEAD =
  'procs -----------memory---------- ---swap-- -----io---- -system-- -------cpu-------\n r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st gu\n';

export const vmstat: Program = applet({ name: 'vmstat', gnu: 'afmnsdDtwS:V' }, async (run) => {
  const [delay, count] = run.operands.map(Number);
  const row = (): string => {
    const { free, buffers, cached } = memoryOf(run);
    return ` 1  0      0 ${String(free).padStart(6)} ${String(buffers).padStart(6)} ${String(cached).padStart(6)}    0    0     5    12   60   90  0  0 100  0  0  0\n`;
  };
  await run.print(HEAD + row());
  for (let shown = 1; delay !== undefined && (count === undefined || shown < count); shown++) {
    await run.proc.sleep(delay * 1000);
    await run.print(row());
  }
});
