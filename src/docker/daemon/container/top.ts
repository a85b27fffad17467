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

const BY_NAME: Readonly<Record<string, Column>> = {
  pid,
  ppid: { title: 'PPID', value: (proc) => String(proc.parent?.hostPid ?? 0) },
  user: { title: 'USER', value: userName },
  uid: { title: 'UID', value: (proc) => String(proc.cred.uid) },
  comm: { title: 'COMMAND', value: (proc) => (proc.argv[0] ?? '').split('/').pop() ?? '' },
  cmd: { title: 'CMD', value: command },
  args: { title: 'COMMAND', value: command },
  stat: { title: 'STAT', value: state },
  tty: { title: 'TT', value: tty },
  time: { title: 'TIME', value: () => '00:00:00' },
  stime: { title: 'STIME', value: clock },
};

/** What ps has besides, and this sandbox not. */
const ELSEWHERE = new Set(
  'c cgroup class cls egid egroup etime etimes euid euser fgid fname fuser gid group label lstart lwp ni nice nlwp pcpu pgid pgrp policy pri psr rgid rgroup rss rssize rtprio ruid ruser s sess sid sgi sig size sz start start_time state sz tgid thcount tid tname tpgid tt ucmd ucomm uname unit vsize vsz wchan %cpu %mem pmem cputime bsdstart bsdtime comm'.split(
    ' ',
  ),
);

export function topContainer(daemon: Daemon, name: string, psArgs: string): ContainerTopResponse {
  const container = getContainer(daemon, name);
  if (container.state.is === 'restarting') throw isRestarting(container.id);
  if (!isRunning(container.state) || !container.task) throw notRunning(daemon.version, container.id);
  const columns = columnsFor(psArgs === '' ? '-ef' : psArgs);
  const rows = container.task.processes().map((proc) => columns.map((column) => column.value(proc, daemon)));
  logContainerEvent(daemon, container, 'top');
  return { Processes: rows, Titles: columns.map((column) => column.title) };
}

function columnsFor(args: string): readonly Column[] {
  if (/^-?aux?w*$/.test(args)) return AUX;
  if (/^-?ef$/.test(args)) return FULL;
  const chosen = /^-?e?o\s*(.+)$/.exec(args.replace(/^-e\s+-/, '-').trim());
  if (!chosen) throw notModelled(`ps ${args}`);
  const words = (chosen[1] ?? '').split(/[,\s]+/).filter((word) => word !== '-o' && word !== '-eo');
  const columns = words.map((word) => BY_NAME[word.toLowerCase()]);
  const unknown = words.find((word) => BY_NAME[word.toLowerCase()] === undefined);
  if (unknown !== undefined && !ELSEWHERE.has(unknown))
    throw system(`ps: error: unknown user-defined format specifier "${unknown}"`);
  if (unknown !== undefined) throw notModelled(`ps ${args}`);
  const known = columns.filter((column) => column !== undefined);
  if (!known.includes(pid)) throw invalidParameter("Couldn't find PID field in ps output");
  return known;
}
