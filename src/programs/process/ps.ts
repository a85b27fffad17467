// Models procps ps (4.0): which processes it shows and in which form.
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { userName } from '../applet/accounts.ts';
import type { Run } from '../applet/applet.ts';
import { busyboxPs } from './ps-busybox.ts';
import { ALIASES, COLUMNS, type Column, ppidOf, startTime, status } from './ps-columns.ts';
import { forest, type Row, sorted } from './ps-order.ts';
import { commandOf, commOf, memoryOf, processesOf, terminalOf } from './view.ts';

export const ps: Program = async (proc) => (proc.exe.note.program === 'busybox' ? busyboxPs(proc) : procps(proc));

interface Choice {
  readonly all: boolean;
  /** Every process of this terminal's user. */
  readonly format:
    | readonly { readonly key: string; readonly title: string | undefined }[]
    | 'plain'
    | 'full'
    | 'user'
    | 'bsd'
    | 'jobs';
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
      else if (bsd && letter === 'j') choice.format = 'jobs';
      else if (bsd && 'lvs'.includes(letter)) choice.format = 'bsd';
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
  if (
    choice.format !== 'plain' &&
    choice.format !== 'full' &&
    choice.format !== 'user' &&
    choice.format !== 'bsd' &&
    choice.format !== 'jobs'
  ) {
    const unknown = choice.format.find(({ key }) => !COLUMNS[key]);
    if (unknown) return complain(`error: unknown user-defined format specifier "${unknown.key}"`);
  }
  const inOrder = choice.sort === undefined ? rows : sorted(rows, choice.sort, run);
  if (!inOrder) return complain('error: unknown sort specifier');
  const drawn = choice.forest ? forest(inOrder, run) : inOrder.map((row) => ({ ...row, branch: '' }));
  await print(proc, table(run, choice, drawn));
  return rows.length > 0 ? 0 : 1;
}

function table(run: Run, choice: Choice, rows: readonly Row[]): string {
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
        .map(({ pid, process, branch }) => {
          const memory = memoryOf(process);
          const start = startTime(process, run);
          return cutTo(
            `${user(process, 8).padEnd(8)} ${String(pid).padStart(7)}  0.0 ${COLUMNS.pmem?.value(process, pid, run).padStart(4)} ${String(memory.virtual).padStart(6)} ${String(memory.resident).padStart(5)} ${terminalOf(process).padEnd(8)} ${status(process, run).padEnd(4)} ${start.padEnd(5)}   0:00 ${branch}${commandOf(process)}`,
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
        .map(({ pid, process, branch }) =>
          cutTo(
            `${user(process, 8).padEnd(8)} ${String(pid).padStart(7)} ${String(ppidOf(process, run)).padStart(7)}  0 ${startTime(process, run)} ${terminalOf(process).padEnd(8)} 00:00:00 ${branch}${commandOf(process)}`,
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
        .map(({ pid, process, branch }) =>
          cutTo(
            `${String(pid).padStart(7)} ${terminalOf(process).padEnd(8)} ${status(process, run).padEnd(4)}   0:00 ${branch}${commandOf(process)}`,
          ),
        )
        .join('')
    );
  }
  if (choice.format === 'jobs') return jobs(run, choice.headers, rows, cutTo);
  if (choice.format === 'plain') {
    const head = choice.headers ? '    PID TTY          TIME CMD\n' : '';
    return (
      head +
      rows
        .map(
          ({ pid, process, branch }) =>
            `${String(pid).padStart(7)} ${terminalOf(process).padEnd(8)} 00:00:00 ${branch}${commOf(process)}\n`,
        )
        .join('')
    );
  }
  return custom(run, choice.format, choice.headers, rows, cutTo);
}

/** `ps axj`. */
function jobs(run: Run, headers: boolean, rows: readonly Row[], cutTo: (line: string) => string): string {
  const head = headers ? '   PPID     PID    PGID     SID TTY        TPGID STAT   UID   TIME COMMAND\n' : '';
  const cell = (key: string, { process, pid }: Row): string =>
    (COLUMNS[key]?.value(process, pid, run) ?? '').padStart(7);
  const foreground = ({ process }: Row): string => String(process.tty?.foreground || -1).padStart(7);
  const line = (row: Row): string =>
    `${cell('ppid', row)} ${cell('pid', row)} ${cell('pgid', row)} ${cell('sid', row)} ${terminalOf(row.process).padEnd(8)} ${foreground(row)} ${status(row.process, run).padEnd(4)} ${String(row.process.cred.uid).padStart(5)}   0:00 ${row.branch}${commandOf(row.process)}`;
  return head + rows.map((row) => cutTo(line(row))).join('');
}

function custom(
  run: Run,
  format: readonly { key: string; title: string | undefined }[],
  headers: boolean,
  rows: readonly Row[],
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
  const command = (column: Column): boolean => ['CMD', 'COMMAND'].includes(column.title);
  return (
    head +
    rows
      .map(({ pid, process, branch }) =>
        cutTo(cells((column) => `${command(column) ? branch : ''}${column.value(process, pid, run)}`)),
      )
      .join('')
  );
}
