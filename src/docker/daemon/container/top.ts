// Models moby daemon/top_unix.go (GET /containers/{id}/top): ps on the host, with the container's processes only.
import { ansic } from '../../../base/rfc3339.ts';
import type { Process } from '../../../host/process/types.ts';
import type { ContainerTopResponse } from '../../api/types/container.ts';
import { invalidParameter, notModelled, system } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';
import { isRestarting, notRunning } from './errors.ts';
import { logContainerEvent } from './events.ts';
import { getContainer } from './find.ts';
import { isRunning } from './state.ts';

interface Column {
  readonly title: string;
  readonly value: (proc: Process, daemon: Daemon) => string;
}

const userName = (proc: Process, daemon: Daemon): string => {
  const { files } = daemon.host;
  const passwd = files.exists('/etc/passwd') ? files.readText('/etc/passwd') : '';
  return (
    passwd
      .split('\n')
      .find((line) => line.split(':')[2] === String(proc.cred.uid))
      ?.split(':')[0] ?? String(proc.cred.uid)
  );
};
const clock = (proc: Process): string => ansic(proc.startedAt).slice(11, 16);
const state = (proc: Process): string =>
  `${{ running: 'R', sleeping: 'S', stopped: 'T', zombie: 'Z' }[proc.state]}${proc.sid === proc.hostPid ? 's' : ''}`;
const command = (proc: Process): string => proc.argv.join(' ');
const name = (proc: Process): string => (proc.argv[0] ?? '').split('/').pop() ?? '';
const pid: Column = { title: 'PID', value: (proc) => String(proc.hostPid) };
const tty = (proc: Process): string => proc.tty?.name.replace('/dev/', '') ?? '?';

const FULL: readonly Column[] = [
  { title: 'UID', value: userName },
  pid,
  { title: 'PPID', value: (proc) => String(proc.parent?.hostPid ?? 0) },
  { title: 'C', value: () => '0' },
  { title: 'STIME', value: clock },
  { title: 'TTY', value: tty },
  { title: 'TIME', value: () => '00:00:00' },
  { title: 'CMD', value: command },
];

const AUX: readonly Column[] = [
  { title: 'USER', value: userName },
  pid,
  { title: '%CPU', value: () => '0.0' },
  { title: '%MEM', value: () => '0.0' },
  { title: 'VSZ', value: () => '4400' },
  { title: 'RSS', value: () => '1536' },
  { title: 'TTY', value: tty },
  { title: 'STAT', value: state },
  { title: 'START', value: clock },
  { title: 'TIME', value: () => '0:00' },
  { title: 'COMMAND', value: command },
];

/** Columns that say the same of every process here. */
const FIXED: readonly (readonly [word: string, title: string, value: string])[] = [
  ['pcpu', '%CPU', '0.0'],
  ['%cpu', '%CPU', '0.0'],
  ['c', 'C', '0'],
  ['pmem', '%MEM', '0.0'],
  ['%mem', '%MEM', '0.0'],
  ['rss', 'RSS', '1536'],
  ['rssize', 'RSS', '1536'],
  ['vsz', 'VSZ', '4400'],
  ['vsize', 'VSZ', '4400'],
  ['sz', 'SZ', '1100'],
  ['ni', 'NI', '0'],
  ['nice', 'NI', '0'],
  ['pri', 'PRI', '19'],
  ['psr', 'PSR', '0'],
  ['nlwp', 'NLWP', '1'],
  ['thcount', 'THCNT', '1'],
  ['cls', 'CLS', 'TS'],
  ['class', 'CLS', 'TS'],
  ['wchan', 'WCHAN', '-'],
  ['cputime', 'TIME', '00:00:00'],
];

/** `01:02`, `03:01:02`, `4-03:01:02`. */
function elapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const [days, hours] = [Math.floor(seconds / 86400), Math.floor(seconds / 3600) % 24];
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  if (days > 0) return `${days}-${two(hours)}:${rest}`;
  return hours > 0 ? `${two(hours)}:${rest}` : rest;
}

const BY_NAME: Readonly<Record<string, Column>> = {
  pid,
  ppid: { title: 'PPID', value: (proc) => String(proc.parent?.hostPid ?? 0) },
  user: { title: 'USER', value: userName },
  uid: { title: 'UID', value: (proc) => String(proc.cred.uid) },
  comm: { title: 'COMMAND', value: name },
  cmd: { title: 'CMD', value: command },
  args: { title: 'COMMAND', value: command },
  stat: { title: 'STAT', value: state },
  tty: { title: 'TT', value: tty },
  time: { title: 'TIME', value: () => '00:00:00' },
  stime: { title: 'STIME', value: clock },
  start: { title: 'STARTED', value: (proc) => ansic(proc.startedAt).slice(11, 19) },
  lstart: { title: 'STARTED', value: (proc) => ansic(proc.startedAt) },
  etime: { title: 'ELAPSED', value: (proc, daemon) => elapsed(daemon.host.clock.now() - proc.startedAt) },
  etimes: {
    title: 'ELAPSED',
    value: (proc, daemon) => String(Math.floor((daemon.host.clock.now() - proc.startedAt) / 1000)),
  },
  pgid: { title: 'PGID', value: (proc) => String(proc.pgid) },
  sid: { title: 'SID', value: (proc) => String(proc.sid) },
  gid: { title: 'GID', value: (proc) => String(proc.cred.gid) },
  euser: { title: 'EUSER', value: userName },
  ruser: { title: 'RUSER', value: userName },
  uname: { title: 'USER', value: userName },
  state: { title: 'S', value: (proc) => state(proc).charAt(0) },
  s: { title: 'S', value: (proc) => state(proc).charAt(0) },
  tt: { title: 'TT', value: tty },
  tname: { title: 'TTY', value: tty },
  ucmd: { title: 'CMD', value: name },
  ucomm: { title: 'COMMAND', value: name },
  fname: { title: 'COMMAND', value: name },
  command: { title: 'COMMAND', value: command },
  ...Object.fromEntries(FIXED.map(([word, title, value]): [string, Column] => [word, { title, value: () => value }])),
};

const SHORT: readonly Column[] = [
  pid,
  { title: 'TTY', value: tty },
  { title: 'TIME', value: () => '00:00:00' },
  { title: 'CMD', value: name },
];

const BSD: readonly Column[] = [
  pid,
  { title: 'TTY', value: tty },
  { title: 'STAT', value: state },
  { title: 'TIME', value: () => '0:00' },
  { title: 'COMMAND', value: command },
];

const LONG: readonly Column[] = [
  { title: 'F', value: () => '4' },
  { title: 'S', value: (proc) => state(proc).charAt(0) },
  { title: 'UID', value: (proc) => String(proc.cred.uid) },
  pid,
  { title: 'PPID', value: (proc) => String(proc.parent?.hostPid ?? 0) },
  { title: 'C', value: () => '0' },
  { title: 'PRI', value: () => '80' },
  { title: 'NI', value: () => '0' },
  { title: 'ADDR', value: () => '-' },
  { title: 'SZ', value: () => '1100' },
  { title: 'WCHAN', value: () => '-' },
  ...SHORT.slice(1),
];

export function topContainer(daemon: Daemon, id: string, psArgs: string): ContainerTopResponse {
  const container = getContainer(daemon, id);
  if (container.state.is === 'restarting') throw isRestarting(container.id);
  if (!isRunning(container.state) || !container.task) throw notRunning(daemon.version, container.id);
  const { columns, lists } = ask(daemon, psArgs === '' ? '-ef' : psArgs);
  const members = container.task.processes().filter(lists);
  // With nothing to list ps fails, and so does the engine.
  if (members.length === 0) throw system('ps: exit status 1');
  const rows = members.map((proc) => columns.map((column) => column.value(proc, daemon)));
  logContainerEvent(daemon, container, 'top');
  return { Processes: rows, Titles: columns.map((column) => column.title) };
}

interface Question {
  readonly columns: readonly Column[];
  /** Which of the container's processes ps would list. */
  readonly lists: (proc: Process) => boolean;
}

/** Reads ps's arguments: the columns it prints and the processes it picks. Throws in the words of ps and the engine. */
function ask(daemon: Daemon, args: string): Question {
  let columns: readonly Column[] | undefined;
  const wanted: Column[] = [];
  let lists = (_: Process): boolean => true;
  const words = args.split(/\s+/).filter((word) => word !== '');
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const letters = word.replace(/^-/, '');
    if (/^-?a?uw*x?w*$/.test(word) && letters.includes('u') && !(word.startsWith('-') && letters === 'u'))
      columns = AUX;
    else if (/^a?xw*$|^aw*$/.test(word)) columns ??= BSD;
    else if (/^-[eAadNTw]+$/.test(word)) continue;
    else if (/^-[eAw]*[fF]w*$/.test(word)) columns = FULL;
    else if (/^-[eAw]*lw*$/.test(word)) columns = LONG;
    else if (/^-?[eA]*o/.test(word)) wanted.push(...chosen(word.replace(/^-?[eA]*o/, '') || (words.shift() ?? '')));
    else if (/^-[Cup]$/.test(word)) lists = selection(daemon, word, words.shift() ?? '');
    else throw notModelled(`ps ${args}`);
  }
  const shown = wanted.length > 0 ? wanted : (columns ?? SHORT);
  if (!shown.some(({ title }) => title === 'PID')) throw invalidParameter("Couldn't find PID field in ps output");
  return { columns: shown, lists };
}

function chosen(list: string): readonly Column[] {
  // A heading of one's own takes the rest of the word: `pid=NUMBER`.
  const [names = '', heading] = list.split('=');
  return names.split(',').map((word, index, all) => {
    const column = BY_NAME[word.toLowerCase()];
    if (!column) throw system(`ps: error: unknown user-defined format specifier "${word}"`);
    return heading !== undefined && index === all.length - 1 ? { ...column, title: heading } : column;
  });
}

function selection(daemon: Daemon, flag: string, value: string): (proc: Process) => boolean {
  const values = value.split(',');
  if (flag === '-C') return (proc) => values.includes(name(proc));
  if (flag === '-p') return (proc) => values.includes(String(proc.hostPid));
  return (proc) => values.includes(userName(proc, daemon)) || values.includes(String(proc.cred.uid));
}
