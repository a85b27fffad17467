// Models procps ps (4.0) and busybox procps/ps.c.
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { groupName, userName } from '../applet/accounts.ts';
import { applet, Failure, type Run } from '../applet/applet.ts';
import { strftime } from '../applet/time.ts';
import { commandOf, commOf, memoryOf, pidIn, processesOf, stateLetter, terminalOf } from './view.ts';

interface Column {
  readonly title: string;
  readonly width: number;
  readonly right?: boolean;
  value(process: Process, pid: number, run: Run): string;
}

const ppidOf = (process: Process, run: Run): number => pidIn(run.proc, process.parent);
const groupLeader = (number: number, run: Run): number =>
  pidIn(
    run.proc,
    run.proc.kernel.processes().find((other) => other.hostPid === number),
  );
const status = (process: Process, run: Run): string => {
  const letter = stateLetter(process, run.proc);
  const leader = process.sid === process.hostPid ? 's' : '';
  const many = ['dockerd', 'containerd', 'containerd-shim'].includes(process.exe.note.program) ? 'l' : '';
  const foreground = process.tty && process.tty.foreground === process.pgid ? '+' : '';
  return letter + leader + many + foreground;
};
const startTime = (process: Process, run: Run): string =>
  strftime(run.proc.clock.now() - process.startedAt < 86_400_000 ? '%H:%M' : '%b%d', process.startedAt);
const elapsed = (process: Process, run: Run): string => {
  const seconds = Math.floor((run.proc.clock.now() - process.startedAt) / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const days = Math.floor(seconds / 86400);
  const hours = Math.floor(seconds / 3600) % 24;
  return `${days > 0 ? `${days}-` : ''}${days > 0 || hours > 0 ? `${two(hours)}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};

const COLUMNS: Readonly<Record<string, Column>> = {
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
const ALIASES: Readonly<Record<string, string>> = {
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

export const ps: Program = async (proc) => (proc.exe.note.program === 'busybox' ? busyboxPs(proc) : procps(proc));

interface Choice {
  readonly all: boolean;
  /** Every process of this terminal's user. */
  readonly format:
    | readonly { readonly key: string; readonly title: string | undefined }[]
    | 'plain'
    | 'full'
    | 'user'
    | 'bsd';
  readonly pids: readonly number[];
  readonly users: readonly string[];
  readonly names: readonly string[];
  readonly headers: boolean;
  readonly forest: boolean;
  readonly sort: string | undefined;
}

function choose(args: readonly string[]): Choice | string {
  const choice = {
    all: false,
    format: 'plain' as Choice['format'],
    pids: [] as number[],
    users: [] as string[],
    names: [] as string[],
    headers: true,
    forest: false,
    sort: undefined as string | undefined,
  };
  const columns: { key: string; title: string | undefined }[] = [];
  const list = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);
  const addColumns = (text: string): void => {
    for (const part of text.includes('=') && !text.includes(',') ? [text] : list(text)) {
      const [key = '', title] = part.split('=', 2);
      columns.push({ key: ALIASES[key] ?? key, title });
    }
  };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg.startsWith('--')) {
      const [name, value] = arg.slice(2).split('=', 2);
      if (name === 'no-headers' || name === 'no-heading') choice.headers = false;
      else if (name === 'forest') choice.forest = true;
      else if (name === 'sort') choice.sort = value ?? args[++at];
      else if (name === 'pid') choice.pids.push(...list(value ?? args[++at] ?? '').map(Number));
      else if (name === 'ppid') choice.all = true;
      else return `error: unknown gnu long option`;
      continue;
    }
    const bsd = !arg.startsWith('-');
    if (bsd && /^\d+$/.test(arg)) {
      choice.pids.push(Number(arg));
      continue;
    }
    const letters = bsd ? arg : arg.slice(1);
    for (let i = 0; i < letters.length; i++) {
      const letter = letters.charAt(i);
      const value = (): string => {
        const rest = letters.slice(i + 1);
        i = letters.length;
        return rest !== '' ? rest : (args[++at] ?? '');
      };
      if (letter === 'o' || (letter === 'O' && !bsd)) addColumns(value());
      else if (letter === 'p') choice.pids.push(...list(value()).map(Number));
      else if (!bsd && (letter === 'u' || letter === 'U')) choice.users.push(...list(value()));
      else if (!bsd && letter === 'C') choice.names.push(...list(value()));
      else if (
        letter === 'e' ||
        letter === 'A' ||
        (bsd && (letter === 'a' || letter === 'x')) ||
        letter === 'a' ||
        letter === 'x'
      )
        choice.all = true;
      else if (letter === 'f' && !bsd) choice.format = 'full';
      else if (letter === 'F') choice.format = 'full';
      else if (letter === 'f' || letter === 'H') choice.forest = true;
      else if (bsd && letter === 'u') choice.format = 'user';
      else if (bsd && 'jlvs'.includes(letter)) choice.format = 'bsd';
      else if (!'wlyLTcdjMZh'.includes(letter)) return 'error: unsupported option (BSD syntax)';
      if (bsd && choice.format === 'plain' && choice.all) choice.format = 'bsd';
    }
  }
  return columns.length > 0 ? { ...choice, format: columns } : choice;
}

async function procps(proc: Process): Promise<number> {
  const run = { proc, files: proc.files } as Run;
  const choice = choose(proc.argv.slice(1));
  const complain = async (text: string): Promise<number> => {
    await printError(
      proc,
      `${text}\n\nUsage:\n ps [options]\n\n Try 'ps --help <simple|list|output|threads|misc|all>'\n  or 'ps --help <s|l|o|t|m|a>'\n for additional help text.\n\nFor more details see ps(1).\n`,
    );
    return 1;
  };
  if (typeof choice === 'string') return complain(choice);
  const rows = processesOf(proc).filter(({ pid, process }) => {
    if (choice.pids.length + choice.users.length + choice.names.length > 0)
      return (
        choice.pids.includes(pid) ||
        choice.users.some((user) => user === userName(proc, process.cred.uid) || user === String(process.cred.uid)) ||
        choice.names.includes(commOf(process))
      );
    return choice.all || (process.tty === proc.tty && process.cred.uid === proc.cred.uid);
  });
  if (choice.format !== 'plain' && choice.format !== 'full' && choice.format !== 'user' && choice.format !== 'bsd') {
    const unknown = choice.format.find(({ key }) => !COLUMNS[key]);
    if (unknown) return complain(`error: unknown user-defined format specifier "${unknown.key}"`);
  }
  await print(proc, table(run, choice, rows));
  return rows.length > 0 ? 0 : 1;
}

function table(run: Run, choice: Choice, rows: readonly { pid: number; process: Process }[]): string {
  const { proc } = run;
  const width = proc.fds.get(1)?.tty?.size.cols;
  const cutTo = (line: string): string => `${width ? line.slice(0, width) : line}\n`;
  const user = (process: Process, most: number): string => {
    const name = userName(proc, process.cred.uid);
    return name.length > most ? `${name.slice(0, most - 1)}+` : name;
  };
  if (choice.format === 'user') {
    const head = choice.headers ? 'USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND\n' : '';
    return (
      head +
      rows
        .map(({ pid, process }) => {
          const memory = memoryOf(process);
          const start = startTime(process, run);
          return cutTo(
            `${user(process, 8).padEnd(8)} ${String(pid).padStart(7)}  0.0 ${COLUMNS.pmem?.value(process, pid, run).padStart(4)} ${String(memory.virtual).padStart(6)} ${String(memory.resident).padStart(5)} ${terminalOf(process).padEnd(8)} ${status(process, run).padEnd(4)} ${start.padEnd(5)}   0:00 ${commandOf(process)}`,
          );
        })
        .join('')
    );
  }
  if (choice.format === 'full') {
    const head = choice.headers ? 'UID          PID    PPID  C STIME TTY          TIME CMD\n' : '';
    return (
      head +
      rows
        .map(({ pid, process }) =>
          cutTo(
            `${user(process, 8).padEnd(8)} ${String(pid).padStart(7)} ${String(ppidOf(process, run)).padStart(7)}  0 ${startTime(process, run)} ${terminalOf(process).padEnd(8)} 00:00:00 ${commandOf(process)}`,
          ),
        )
        .join('')
    );
  }
  if (choice.format === 'bsd') {
    const head = choice.headers ? '    PID TTY      STAT   TIME COMMAND\n' : '';
    return (
      head +
      rows
        .map(({ pid, process }) =>
          cutTo(
            `${String(pid).padStart(7)} ${terminalOf(process).padEnd(8)} ${status(process, run).padEnd(4)}   0:00 ${commandOf(process)}`,
          ),
        )
        .join('')
    );
  }
  if (choice.format === 'plain') {
    const head = choice.headers ? '    PID TTY          TIME CMD\n' : '';
    return (
      head +
      rows
        .map(
          ({ pid, process }) =>
            `${String(pid).padStart(7)} ${terminalOf(process).padEnd(8)} 00:00:00 ${commOf(process)}\n`,
        )
        .join('')
    );
  }
  return custom(run, choice.format, choice.headers, rows, cutTo);
}

function custom(
  run: Run,
  format: readonly { key: string; title: string | undefined }[],
  headers: boolean,
  rows: readonly { pid: number; process: Process }[],
  cutTo: (line: string) => string,
): string {
  const cells = (value: (column: Column, title: string | undefined) => string): string =>
    format
      .map(({ key, title }, index) => {
        const column = COLUMNS[key];
        if (!column) return '';
        const text = value(column, title);
        if (column.right) return text.padStart(column.width);
        return index === format.length - 1 ? text : text.slice(0, Math.max(column.width, 1)).padEnd(column.width);
      })
      .join(' ');
  const untitled = format.every(({ title }) => title === '');
  const head = headers && !untitled ? `${cells((column, title) => title ?? column.title)}\n` : '';
  return head + rows.map(({ pid, process }) => cutTo(cells((column) => column.value(process, pid, run)))).join('');
}

const BUSYBOX: Readonly<Record<string, { title: string; width: number; right?: boolean; key: string }>> = {
  user: { title: 'USER', width: 8, key: 'user' },
  group: { title: 'GROUP', width: 8, key: 'group' },
  comm: { title: 'COMMAND', width: 16, key: 'comm' },
  args: { title: 'COMMAND', width: 256, key: 'args' },
  pid: { title: 'PID', width: 5, right: true, key: 'pid' },
  ppid: { title: 'PPID', width: 5, right: true, key: 'ppid' },
  pgid: { title: 'PGID', width: 5, right: true, key: 'pgid' },
  nice: { title: 'NI', width: 5, right: true, key: 'ni' },
  rgroup: { title: 'RGROUP', width: 8, key: 'group' },
  ruser: { title: 'RUSER', width: 8, key: 'user' },
  etime: { title: 'ELAPSED', width: 7, right: true, key: 'etime' },
  time: { title: 'TIME', width: 5, right: true, key: 'time' },
  tty: { title: 'TT', width: 6, key: 'tty' },
  vsz: { title: 'VSZ', width: 4, right: true, key: 'vsz' },
  sid: { title: 'SID', width: 5, right: true, key: 'sid' },
  stat: { title: 'STAT', width: 4, key: 'stat' },
  rss: { title: 'RSS', width: 4, right: true, key: 'rss' },
};

const busyboxPs: Program = applet(
  {
    name: 'ps',
    gnu: '',
    busybox: 'o:T',
    prepare: (args) => args.filter((arg, index) => arg.startsWith('-o') || args[index - 1] === '-o'),
  },
  async (run) => {
    const { proc } = run;
    // Debian's build leaves the time column out.
    const timed = !String(proc.exe.note.build ?? '').startsWith('Debian');
    const width = proc.fds.get(1)?.tty?.size.cols ?? 32766;
    const wanted = run.options.values('o').flatMap((text) => text.split(','));
    const keys = wanted.length > 0 ? wanted : ['pid', 'user', ...(timed ? ['time'] : []), 'args'];
    const supported = Object.keys(BUSYBOX).filter((key) => timed || (key !== 'etime' && key !== 'time'));
    const bad = keys.find((key) => !supported.includes(key.split('=')[0] ?? ''));
    if (bad !== undefined) throw new Failure(`bad -o argument '${bad}', supported arguments: ${supported.join(',')}`);
    const cell = (key: string, text: string, last: boolean): string => {
      const column = BUSYBOX[key];
      if (!column || last) return text;
      return column.right ? text.padStart(column.width) : text.slice(0, column.width).padEnd(column.width);
    };
    const title = (key: string, last: boolean): string =>
      last ? (BUSYBOX[key]?.title ?? '') : (BUSYBOX[key]?.title ?? '').padEnd(BUSYBOX[key]?.width ?? 0);
    const names = keys.map((key) => key.split('=')[0] ?? '');
    let out = `${names.map((key, index) => title(key, index === names.length - 1) + (index < names.length - 1 ? ' ' : '')).join('')}\n`;
    for (const { pid, process } of processesOf(proc)) {
      const value = (key: string): string =>
        key === 'time'
          ? '0:00'
          : key === 'stat'
            ? stateLetter(process, proc)
            : (COLUMNS[BUSYBOX[key]?.key ?? '']?.value(process, pid, run) ?? '');
      const line = names
        .map((key, index) => cell(key, value(key), index === names.length - 1) + (index < names.length - 1 ? ' ' : ''))
        .join('');
      out += `${line.slice(0, width)}\n`;
    }
    await run.print(out);
  },
);
