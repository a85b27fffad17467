// Models procps top.c (4.0) and busybox procps/top.c: one batch, or a screen that renews itself until q or Ctrl-C.
import { isTerminal, print } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { userName } from '../applet/accounts.ts';
import { applet, type Run } from '../applet/applet.ts';
import { isAtLeast } from '../applet/flavour.ts';
import { commandOf, commOf, pidIn, processesOf, memoryOf as processMemory, stateLetter } from '../process/view.ts';
import { memoryOf, uptimeLine } from '../system/memory.ts';
import { withScreen } from './terminal.ts';

export const top: Program = applet(
  { name: 'top', gnu: 'bn:d:p:u:H1cio:w::', busybox: 'bn:d:Hm', long: { batch: 'b', 'delay=': 'd' } },
  async (run) => {
    const { options, proc } = run;
    const delay = Number(options.value('d') ?? (run.busybox ? 5 : 3)) * 1000;
    const count = Number(options.value('n') ?? Number.POSITIVE_INFINITY);
    const render = run.busybox ? busyboxFrame : procpsFrame;
    const tty = proc.fds.get(0)?.tty;
    if (options.has('b') || !tty || !isTerminal(proc, 1)) {
      for (let round = 0; round < count; round++) {
        await print(proc, render(run, undefined));
        if (round + 1 < count) await proc.sleep(delay);
      }
      return;
    }
    await withScreen(proc, tty, async (screen) => {
      for (let round = 0; round < count; round++) {
        const lines = render(run, screen.cols)
          .split('\n')
          .slice(0, screen.rows - 1);
        await screen.write(`\x1b[H\x1b[J${lines.join('\n')}`);
        const key = await screen.key(delay);
        if (key === 'q' || key === '\x03') break;
      }
      await screen.write('\n');
    });
  },
);

function busyboxFrame(run: Run, cols: number | undefined): string {
  const memory = memoryOf(run);
  const used = memory.total - memory.free;
  const load = /load average: (.*)/.exec(uptimeLine(run))?.[1]?.replaceAll(',', '') ?? '0.00 0.00 0.00';
  const all = processesOf(run.proc);
  const rows = all.map(({ pid, process }) =>
    `${String(pid).padStart(5)} ${String(pidIn(run.proc, process.parent)).padStart(5)} ${userName(run.proc, process.cred.uid).slice(0, 8).padEnd(8)} ${stateLetter(process, run.proc).padEnd(4)} ${String(processMemory(process).virtual).padStart(5)}   0%   0% ${commandOf(process)}`.slice(
      0,
      cols ?? 4096,
    ),
  );
  // From 1.38 on what is really in memory.
  const size = isAtLeast(String(run.proc.exe.note.version ?? ''), '1.38') ? 'RSS' : 'VSZ';
  const title = `  PID  PPID USER     STAT   ${size} %${size} %CPU COMMAND`;
  return `Mem: ${used}K used, ${memory.free}K free, ${memory.shared}K shrd, ${memory.buffers}K buff, ${memory.cached}K cached
CPU:   0% usr   0% sys   0% nic 100% idle   0% io   0% irq   0% sirq
Load average: ${load} 1/${all.length} ${all[all.length - 1]?.pid ?? 1}
${cols ? `\x1b[7m${title}\x1b[m` : title}\n${rows.join('\n')}\n${cols ? '' : '\n'}`;
}

function procpsFrame(run: Run, cols: number | undefined): string {
  const memory = memoryOf(run);
  const mib = (kib: number): string => (kib / 1024).toFixed(1).padStart(8);
  const all = processesOf(run.proc);
  const count = (letters: string): string =>
    String(all.filter(({ process }) => letters.includes(stateLetter(process, run.proc))).length).padStart(3);
  const cache = memory.buffers + memory.cached;
  const rows = all.map(({ pid, process }) => {
    const { virtual, resident } = processMemory(process);
    const user = userName(run.proc, process.cred.uid);
    const command = commOf(process);
    return `${String(pid).padStart(7)} ${(user.length > 8 ? `${user.slice(0, 7)}+` : user).padEnd(8)}  20   0 ${String(virtual).padStart(7)} ${String(resident).padStart(6)} ${String(Math.floor(resident * 0.8)).padStart(6)} ${stateLetter(process, run.proc)}   0.0 ${((resident * 100) / Math.max(1, memory.total)).toFixed(1).padStart(5)}   0:00.00 ${!cols && command.length > 8 ? `${command.slice(0, 7)}+` : command}`;
  });
  const title = '    PID USER      PR  NI    VIRT    RES    SHR S  %CPU  %MEM     TIME+ COMMAND';
  return `top -${uptimeLine(run).trimEnd()}
Tasks: ${String(all.length).padStart(3)} total, ${count('R')} running, ${count('SD')} sleeping, ${count('T')} stopped, ${count('Z')} zombie
%Cpu(s):  0.0 us,  0.0 sy,  0.0 ni,100.0 id,  0.0 wa,  0.0 hi,  0.0 si,  0.0 st${cols ? '' : ' '}
MiB Mem :${mib(memory.total)} total,${mib(memory.free)} free,${mib(memory.total - memory.free - cache)} used,${mib(cache)} buff/cache${cols ? '' : '     '}
MiB Swap:${mib(0)} total,${mib(0)} free,${mib(0)} used.${mib(memory.available)} avail Mem${cols ? '' : ' '}

${cols ? `\x1b[7m${title.padEnd(cols)}\x1b[m` : title}\n${rows.join('\n')}\n`;
}
