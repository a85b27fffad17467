// Models runc {state,list,ps,events,spec}.go: what is told of containers, and a specification to begin with.
import { rfc3339Nano } from '../../../base/rfc3339.ts';
import { Errno, goStrerror } from '../../../host/errno.ts';
import { joinPath } from '../../../host/fs/mounts.ts';
import { print } from '../../../host/process/stdio.ts';
import type { Process } from '../../../host/process/types.ts';
import { atLeast } from '../versions.ts';
import type { CommandLine } from './command-line.ts';
import { finding } from './commands.ts';
import { realRoot } from './create.ts';
import { exampleSpec } from './example-spec.ts';
import { fatal } from './fatal.ts';
import type { Command } from './runc.ts';
import { runcBuild } from './runc-build.ts';
import { statsOf } from './stats.ts';
import { type OciContainer, type OciTable, statusOf } from './table.ts';

export const INSPECTION: Readonly<Record<string, Command>> = {
  state: async (table, proc, line) => {
    return finding(table, proc, line, async (container) => {
      await print(proc, JSON.stringify(shown(proc, container, ''), null, 2));
      return 0;
    });
  },
  list,
  ps: (table, proc, line) => finding(table, proc, line, (container) => ps(proc, line, container), 99),
  events: (table, proc, line) => finding(table, proc, line, (container) => events(table, proc, line, container)),
  spec,
};

/** Commands that runc has and this machine does not. */
export const NOT_HERE = ['checkpoint', 'restore', 'update'];

function shown(proc: Process, container: OciContainer, owner: string) {
  const status = statusOf(container);
  return {
    ociVersion: runcBuild(proc.exe.note).spec,
    id: container.id,
    pid: status === 'stopped' ? 0 : container.init.hostPid,
    status,
    bundle: proc.files.exists(container.bundle) ? proc.files.realpath(container.bundle) : container.bundle,
    rootfs: container.rootfs,
    created: rfc3339Nano(container.created),
    ...(container.spec.annotations && { annotations: container.spec.annotations }),
    owner,
  };
}

async function list(table: OciTable, proc: Process, line: CommandLine): Promise<number> {
  const problem = unreadable(proc, line.root);
  if (problem !== undefined) return fatal(proc, line, `open ${line.root}: ${problem}`);
  const root = realRoot(proc, line.root);
  const found = [...table.containers.values()]
    .filter(({ state, id }) => state === joinPath(root, id) && proc.files.exists(state))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((container) => shown(proc, container, 'root'));
  if (line.flags.has('quiet')) await print(proc, found.map(({ id }) => `${id}\n`).join(''));
  else if (line.flags.get('format') === 'json') await print(proc, found.length === 0 ? 'null' : JSON.stringify(found));
  else {
    const rows = found.map((one) => [one.id, String(one.pid), one.status, one.bundle, one.created, one.owner]);
    await print(proc, tabular([['ID', 'PID', 'STATUS', 'BUNDLE', 'CREATED', 'OWNER'], ...rows]));
  }
  return 0;
}

/** Why the directory cannot be listed. Before 1.2 the default one was made first. */
function unreadable(proc: Process, root: string): string | undefined {
  try {
    if (root === '/run/runc' && !atLeast(runcBuild(proc.exe.note).version, '1.2')) proc.files.mkdirAll(root, 0o700);
    proc.files.readdir(root);
    return undefined;
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return goStrerror(error.code);
  }
}

/** Models text/tabwriter with a least width of 12 and a padding of 3. */
function tabular(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(12, ...rows.map((row) => (row[at] ?? '').length + 3)),
  );
  return rows
    .map((row) => `${row.map((cell, at) => (at === columns - 1 ? cell : cell.padEnd(widths[at] ?? 0))).join('')}\n`)
    .join('');
}

/** The host's `ps -ef`, its lines of the container. */
async function ps(proc: Process, line: CommandLine, { cgroup }: OciContainer): Promise<number> {
  const members = proc.kernel.processes().filter((process) => process.cgroup === cgroup);
  if (line.flags.get('format') === 'json') {
    await print(proc, JSON.stringify(members.map(({ hostPid }) => hostPid)));
    return 0;
  }
  const rows = members.map(({ hostPid, parent, startedAt, argv, cred }) => {
    const time = rfc3339Nano(startedAt).slice(11, 16);
    const user = cred.uid === 0 ? 'root' : String(cred.uid);
    return `${user.padEnd(8)} ${String(hostPid).padStart(7)} ${String(parent?.hostPid ?? 0).padStart(7)}  0 ${time} ?        00:00:00 ${argv.join(' ')}\n`;
  });
  await print(proc, `UID          PID    PPID  C STIME TTY          TIME CMD\n${rows.join('')}`);
  return 0;
}

/** With `--stats` once; else at every interval until it is ended. */
async function events(
  table: OciTable,
  proc: Process,
  { flags }: CommandLine,
  container: OciContainer,
): Promise<number> {
  const tell = (): Promise<void> =>
    print(proc, `${JSON.stringify({ type: 'stats', id: container.id, data: statsOf(table, container) })}\n`);
  const seconds = Number.parseFloat(flags.get('interval') ?? '5');
  while (!flags.has('stats')) {
    await proc.sleep(seconds * 1000);
    if (statusOf(container) === 'stopped') return 0;
    await tell();
  }
  await tell();
  return 0;
}

async function spec(table: OciTable, proc: Process, line: CommandLine): Promise<number> {
  const path = joinPath(joinPath(proc.cwd, line.flags.get('bundle') ?? '.'), 'config.json');
  if (proc.files.exists(path)) return fatal(proc, line, 'File config.json exists. Remove it first');
  const { cgroupVersion } = table.host.profile;
  const text = JSON.stringify(exampleSpec(runcBuild(proc.exe.note).spec, cgroupVersion), null, '\t');
  proc.files.writeFile(path, text, { mode: 0o666 });
  return 0;
}
