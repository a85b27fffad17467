/** What the tools that list processes show of one: numbers as seen from the asking process's PID namespace. */

import type { Process } from '../../host/process/types.ts';
import { baseName } from '../applet/flavour.ts';

/** The processes of a namespace, by number. */
export const processesOf = (proc: Process): { pid: number; process: Process }[] =>
  [...proc.ns.pid.processes].map(([pid, process]) => ({ pid, process })).sort((a, b) => a.pid - b.pid);

/** A process's number in the asking namespace; 0 for one outside. */
export function pidIn(proc: Process, other: Process | undefined): number {
  if (!other) return 0;
  for (const [pid, process] of proc.ns.pid.processes) if (process === other) return pid;
  return 0;
}

/** comm: the executed file's name, 15 characters at most. */
export function commOf(process: Process): string {
  const first = process.argv[0] ?? '';
  const name = /^[\w.+-]+: /.test(first) ? first.slice(0, first.indexOf(':')) : baseName(first).replace(/^-/, '');
  return (name === '' ? baseName(process.exe.path) : name).slice(0, 15);
}

export const commandOf = (process: Process): string =>
  process.state === 'zombie' ? `[${commOf(process)}]` : process.argv.join(' ');

/** `S`, `R`, `T`, `Z`, `D` for frozen ones. */
export function stateLetter(process: Process, self: Process): string {
  if (process === self) return 'R';
  if (process.cgroup.frozen) return 'D';
  return { running: 'S', sleeping: 'S', stopped: 'T', zombie: 'Z' }[process.state];
}

/** Memory that a program of that kind takes, in KiB: real programs' ballpark, steady for each. */
export function memoryOf(process: Process): { readonly virtual: number; readonly resident: number } {
  const known = {
    dockerd: [2263180, 81920],
    containerd: [1801096, 47104],
    'containerd-shim': [1238360, 13312],
    nginx: [11468, 7420],
    systemd: [22076, 13312],
  } as const;
  const name = process.exe.note.program as keyof typeof known;
  const [virtual, resident] = known[name] ?? (process.exe.note.program === 'busybox' ? [4400, 1500] : [5780, 3328]);
  return { virtual, resident };
}

/** `pts/0`, `?`. */
export const terminalOf = (process: Process): string => (process.tty ? process.tty.name.replace(/^\/dev\//, '') : '?');
