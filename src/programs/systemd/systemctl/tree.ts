// Models systemd 255 src/shared/bus-unit-procs.c: the processes of a cgroup and of those below it, as a tree.
import type { Process } from '../../../host/process/types.ts';

const NEEDS_QUOTES = /[\s"\\`$*?['()<>|&;!]/;

/** One argument as a shell would need it (shell_maybe_quote). */
const quoted = (word: string): string =>
  word === '' ? '""' : NEEDS_QUOTES.test(word) ? `"${word.replace(/["\\`$]/g, '\\$&')}"` : word;

/** The command line; quoted since 251. */
export const commandLine = (process: Process, version: number): string =>
  version < 251 ? process.argv.join(' ') : process.argv.map(quoted).join(' ');

/** Lines with `├─` and `└─`: processes first, then groups below. */
export function processTree(processes: readonly Process[], path: string, version: number): string[] {
  const own = processes.filter(({ cgroup }) => cgroup.path === path).sort((a, b) => a.hostPid - b.hostPid);
  const groups = new Map<string, Process[]>();
  for (const process of processes) {
    if (process.cgroup.path === path) continue;
    const child = `${path === '/' ? '' : path}/${process.cgroup.path.slice(path === '/' ? 1 : path.length + 1).split('/')[0] ?? ''}`;
    groups.set(child, [...(groups.get(child) ?? []), process]);
  }
  const width = Math.max(0, ...own.map(({ hostPid }) => String(hostPid).length));
  const entries: { text: string; below: readonly string[] }[] = [
    ...own.map((process) => ({
      text: `${String(process.hostPid).padStart(width)} ${commandLine(process, version)}`,
      below: [],
    })),
    ...[...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([child, members]) => ({
        text: child.slice(child.lastIndexOf('/') + 1),
        below: processTree(members, child, version),
      })),
  ];
  return entries.flatMap(({ text, below }, index) => {
    const last = index === entries.length - 1;
    return [`${last ? '└─' : '├─'}${text}`, ...below.map((line) => `${last ? '  ' : '│ '}${line}`)];
  });
}
