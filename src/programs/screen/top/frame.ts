/** One picture of what runs, as procps top and BusyBox top draw it. */
import { fitWidth } from '../../../base/cell-width.ts';
import type { Process } from '../../../host/process/types.ts';
import { userName } from '../../applet/accounts.ts';
import type { Run } from '../../applet/applet.ts';
import { isAtLeast } from '../../applet/flavour.ts';
import { commandOf, commOf, pidIn, processesOf, memoryOf as processMemory, stateLetter } from '../../process/view.ts';
import { processorsOf } from '../../system/identity.ts';
import { memoryOf, uptimeLine } from '../../system/memory.ts';

/** What a reader may change while it runs. */
export interface TopView {
  readonly sort: 'cpu' | 'memory' | 'pid' | 'time';
  readonly reversed: boolean;
  /** A line for each processor. */
  readonly perCpu: boolean;
  /** Whole command lines instead of names. */
  readonly commandLines: boolean;
}

export const FIRST_VIEW: TopView = { sort: 'cpu', reversed: false, perCpu: false, commandLines: false };

interface Entry {
  readonly pid: number;
  readonly process: Process;
}

/** Everything idles here, so that processor time leaves the order of the numbers. */
function sorted(run: Run, { sort, reversed }: TopView): Entry[] {
  const entries = processesOf(run.proc);
  const by: Readonly<Record<TopView['sort'], (a: Entry, b: Entry) => number>> = {
    cpu: () => 0,
    time: () => 0,
    pid: (a, b) => b.pid - a.pid,
    memory: (a, b) => processMemory(b.process).resident - processMemory(a.process).resident,
  };
  const ordered = entries.sort(by[sort]);
  return reversed ? ordered.reverse() : ordered;
}

/** BusyBox's picture; `cols` is undefined where there is no screen. */
export function busyboxFrame(run: Run, view: TopView, cols: number | undefined): string[] {
  const memory = memoryOf(run);
  const used = memory.total - memory.free;
  const load = /load average: (.*)/.exec(uptimeLine(run))?.[1]?.replaceAll(',', '') ?? '0.00 0.00 0.00';
  const all = sorted(run, view);
  const rows = all.map(({ pid, process }) =>
    fitWidth(
      `${String(pid).padStart(5)} ${String(pidIn(run.proc, process.parent)).padStart(5)} ${userName(run.proc, process.cred.uid).slice(0, 8).padEnd(8)} ${stateLetter(process, run.proc).padEnd(4)} ${String(processMemory(process).virtual).padStart(5)}   0%   0% ${commandOf(process)}`,
      cols ?? 4096,
    ),
  );
  // From 1.38 on what is really in memory.
  const size = isAtLeast(String(run.proc.exe.note.version ?? ''), '1.38') ? 'RSS' : 'VSZ';
  const title = `  PID  PPID USER     STAT   ${size} %${size} %CPU COMMAND`;
  const last = Math.max(1, ...all.map(({ pid }) => pid));
  return [
    `Mem: ${used}K used, ${memory.free}K free, ${memory.shared}K shrd, ${memory.buffers}K buff, ${memory.cached}K cached`,
    'CPU:   0% usr   0% sys   0% nic 100% idle   0% io   0% irq   0% sirq',
    `Load average: ${load} 1/${all.length} ${last}`,
    cols ? `\x1b[7m${title}\x1b[m` : title,
    ...rows,
  ].map((line) => (cols && !line.startsWith('\x1b') ? fitWidth(line, cols) : line));
}

/** procps's picture. */
export function procpsFrame(run: Run, view: TopView, cols: number | undefined): string[] {
  const memory = memoryOf(run);
  const mib = (kib: number): string => (kib / 1024).toFixed(1).padStart(8);
  const all = sorted(run, view);
  const count = (letters: string): string =>
    String(all.filter(({ process }) => letters.includes(stateLetter(process, run.proc))).length).padStart(3);
  const cache = memory.buffers + memory.cached;
  const rows = all.map(({ pid, process }) => {
    const { virtual, resident } = processMemory(process);
    const user = userName(run.proc, process.cred.uid);
    const command = view.commandLines ? commandOf(process) : commOf(process);
    const name = !cols && command.length > 8 ? `${command.slice(0, 7)}+` : command;
    const share = ((resident * 100) / Math.max(1, memory.total)).toFixed(1).padStart(5);
    const line = `${String(pid).padStart(7)} ${(user.length > 8 ? `${user.slice(0, 7)}+` : user).padEnd(8)}  20   0 ${String(virtual).padStart(7)} ${String(resident).padStart(6)} ${String(Math.floor(resident * 0.8)).padStart(6)} ${stateLetter(process, run.proc)}   0.0 ${share}   0:00.00 ${name}`;
    return cols ? fitWidth(line, cols) : line;
  });
  const title = '    PID USER      PR  NI    VIRT    RES    SHR S  %CPU  %MEM     TIME+ COMMAND';
  const tail = cols ? '' : ' ';
  const processors = view.perCpu
    ? Array.from({ length: processorsOf(run.proc) }, (_, cpu) => `%Cpu${String(cpu).padEnd(3)}`)
    : ['%Cpu(s)'];
  const head = [
    `top -${uptimeLine(run).trimEnd()}`,
    `Tasks: ${String(all.length).padStart(3)} total, ${count('R')} running, ${count('SD')} sleeping, ${count('T')} stopped, ${count('Z')} zombie`,
    ...processors.map((cpu) => `${cpu}:  0.0 us,  0.0 sy,  0.0 ni,100.0 id,  0.0 wa,  0.0 hi,  0.0 si,  0.0 st${tail}`),
    `MiB Mem :${mib(memory.total)} total,${mib(memory.free)} free,${mib(memory.total - memory.free - cache)} used,${mib(cache)} buff/cache${tail.repeat(5)}`,
    `MiB Swap:${mib(0)} total,${mib(0)} free,${mib(0)} used.${mib(memory.available)} avail Mem${tail}`,
  ].map((line) => (cols ? fitWidth(line, cols) : line));
  return [...head, '', cols ? `\x1b[7m${fitWidth(title.padEnd(cols), cols)}\x1b[m` : title, ...rows];
}
