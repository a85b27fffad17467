// Models the columns of procps ps (4.0), src/ps/output.c.
import type { Process } from '../../host/process/types.ts';
import { groupName, userName } from '../applet/accounts.ts';
import type { Run } from '../applet/applet.ts';
import { strftime } from '../applet/time.ts';
import { commandOf, commOf, memoryOf, pidIn, stateLetter, terminalOf } from './view.ts';

export interface Column {
  readonly title: string;
  readonly width: number;
  readonly right?: boolean;
  value(process: Process, pid: number, run: Run): string;
}

export const ppidOf = (process: Process, run: Run): number => pidIn(run.proc, process.parent);
const groupLeader = (number: number, run: Run): number =>
  pidIn(
    run.proc,
    run.proc.kernel.processes().find((other) => other.hostPid === number),
  );
export const status = (process: Process, run: Run): string => {
  const letter = stateLetter(process, run.proc);
  const leader = process.sid === process.hostPid ? 's' : '';
  const many = ['dockerd', 'containerd', 'containerd-shim'].includes(process.exe.note.program) ? 'l' : '';
  const foreground = process.tty && process.tty.foreground === process.pgid ? '+' : '';
  return letter + leader + many + foreground;
};
export const startTime = (process: Process, run: Run): string =>
  strftime(run.proc.clock.now() - process.startedAt < 86_400_000 ? '%H:%M' : '%b%d', process.startedAt);
const elapsed = (process: Process, run: Run): string => {
  const seconds = Math.floor((run.proc.clock.now() - process.startedAt) / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const days = Math.floor(seconds / 86400);
  const hours = Math.floor(seconds / 3600) % 24;
  return `${days > 0 ? `${days}-` : ''}${days > 0 || hours > 0 ? `${two(hours)}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};

export const COLUMNS: Readonly<Record<string, Column>> = {
  pid: { title: 'PID', width: 7, right: true, value: (_process, pid) => String(pid) },
  ppid: { title: 'PPID', width: 7, right: true, value: (process, _pid, run) => String(ppidOf(process, run)) },
  pgid: { title: 'PGID', width: 7, right: true, value: (process, _pid, run) => String(groupLeader(process.pgid, run)) },
  sid: { title: 'SID', width: 7, right: true, value: (process, _pid, run) => String(groupLeader(process.sid, run)) },
  user: { title: 'USER', width: 8, value: (process, _pid, run) => userName(run.proc, process.cred.uid) },
  uid: { title: 'UID', width: 5, right: true, value: (process) => String(process.cred.uid) },
  group: { title: 'GROUP', width: 8, value: (process, _pid, run) => groupName(run.proc, process.cred.gid) },
  comm: { title: 'COMMAND', width: 15, value: (process) => commOf(process) },
  cmd: { title: 'CMD', width: 27, value: (process) => commandOf(process) },
  args: { title: 'COMMAND', width: 27, value: (process) => commandOf(process) },
  stat: { title: 'STAT', width: 4, value: (process, _pid, run) => status(process, run) },
  s: { title: 'S', width: 1, value: (process, _pid, run) => stateLetter(process, run.proc) },
  tty: { title: 'TT', width: 8, value: (process) => terminalOf(process) },
  time: { title: 'TIME', width: 8, right: true, value: () => '00:00:00' },
  etime: { title: 'ELAPSED', width: 11, right: true, value: (process, _pid, run) => elapsed(process, run) },
  start: { title: 'STARTED', width: 8, right: true, value: (process) => strftime('%H:%M:%S', process.startedAt) },
  lstart: {
    title: 'STARTED',
    width: 24,
    right: true,
    value: (process) => strftime('%a %b %e %H:%M:%S %Y', process.startedAt),
  },
  stime: { title: 'STIME', width: 5, value: (process, _pid, run) => startTime(process, run) },
  vsz: { title: 'VSZ', width: 6, right: true, value: (process) => String(memoryOf(process).virtual) },
  rss: { title: 'RSS', width: 5, right: true, value: (process) => String(memoryOf(process).resident) },
  ni: { title: 'NI', width: 3, right: true, value: () => '0' },
  pri: { title: 'PRI', width: 3, right: true, value: () => '19' },
  pcpu: { title: '%CPU', width: 4, right: true, value: () => '0.0' },
  pmem: {
    title: '%MEM',
    width: 4,
    right: true,
    value: (process, _pid, run) => ((memoryOf(process).resident * 100) / totalMemory(run)).toFixed(1),
  },
};
export const ALIASES: Readonly<Record<string, string>> = {
  command: 'args',
  ucmd: 'comm',
  fname: 'comm',
  ruser: 'user',
  euser: 'user',
  tt: 'tty',
  tname: 'tty',
  '%cpu': 'pcpu',
  '%mem': 'pmem',
  state: 's',
  rgroup: 'group',
  sess: 'sid',
  vsize: 'vsz',
  rssize: 'rss',
  nice: 'ni',
  euid: 'uid',
  pgrp: 'pgid',
};

function totalMemory(run: Run): number {
  try {
    return Number(/MemTotal:\s+(\d+)/.exec(run.files.readText('/proc/meminfo'))?.[1] ?? 4_000_000);
  } catch {
    return 4_000_000;
  }
}
