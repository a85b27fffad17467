// Models runc {create,run,start,exec,kill,delete,pause,resume}.go: the life of a container.
import { Errno } from '../../../host/errno.ts';
import { joinPath } from '../../../host/fs/mounts.ts';
import { parseSignal, signalNumber } from '../../../host/process/signals.ts';
import type { Process, WaitStatus } from '../../../host/process/types.ts';
import { RuntimeFailure } from '../failures.ts';
import { runHooks } from '../hooks/run.ts';
import { runcExec } from '../runc.ts';
import type { ProcessSpec } from '../spec.ts';
import { type CommandLine, UsageError } from './command-line.ts';
import { type CreateOptions, createOciContainer, realRoot, stateOf } from './create.ts';
import { fatal, openLog } from './fatal.ts';
import { launchExec, type Stdio } from './launch.ts';
import type { Command } from './runc.ts';
import { runcBuild } from './runc-build.ts';
import { type OciContainer, type OciTable, statusOf } from './table.ts';
import { createWords, execWords } from './words.ts';

export const LIFECYCLE: Readonly<Record<string, Command>> = {
  create: (table, proc, line) =>
    making(proc, line, 'create', async () => {
      await create(table, proc, line, {});
      return 0;
    }),
  run: (table, proc, line) => making(proc, line, 'run', () => run(table, proc, line)),
  start: (table, proc, line) => finding(table, proc, line, (container) => start(table, proc, line, container)),
  exec: (table, proc, line) => exec(table, proc, line),
  kill: (table, proc, line) => finding(table, proc, line, (container) => kill(proc, line, container), 2),
  delete: (table, proc, line) => remove(table, proc, line),
  pause: (table, proc, line) => finding(table, proc, line, (container) => freeze(proc, line, container, true)),
  resume: (table, proc, line) => finding(table, proc, line, (container) => freeze(proc, line, container, false)),
};

/** Throws `UsageError`, with the command's own help before it, unless there are as many arguments. */
export function expectArguments({ args, command }: CommandLine, least: number, most = least): void {
  if (args.length >= least && args.length <= most) return;
  const count = least === most ? `exactly ${least} argument(s)` : `a minimum of ${least} argument(s)`;
  throw new UsageError(`runc: ${JSON.stringify(command)} requires ${count}`, command);
}

async function making(
  proc: Process,
  line: CommandLine,
  verb: 'create' | 'run',
  work: () => Promise<number>,
): Promise<number> {
  openLog(proc, line);
  expectArguments(line, 1);
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RuntimeFailure)) throw error;
    return fatal(proc, line, createWords(proc.exe.note, error, verb));
  }
}

async function create(
  table: OciTable,
  proc: Process,
  line: CommandLine,
  more: Pick<CreateOptions, 'foreground'>,
): Promise<OciContainer> {
  const { flags, args } = line;
  const bundle = joinPath(proc.cwd, flags.get('bundle') ?? '.');
  const detached = line.command === 'create' || flags.has('detach');
  const container = await createOciContainer(table, proc, {
    id: args[0] ?? '',
    root: line.root,
    bundle,
    stdio: (spec) => stdio(table, proc, line, spec.process.terminal ?? false, detached),
    systemdCgroup: line.systemdCgroup,
    runc: runcBuild(proc.exe.note).version,
    ...more,
  });
  handOver(table, proc, line, container.init);
  return container;
}

/** Who asked for the process finds it by the number in the file. */
function handOver(table: OciTable, proc: Process, { flags }: CommandLine, process: Process): void {
  table.started.set(process.hostPid, process);
  void process.ended.then(() => proc.clock.yield()).then(() => table.started.delete(process.hostPid));
  const file = flags.get('pid-file');
  if (file !== undefined) proc.files.writeFile(joinPath(proc.cwd, file), String(process.hostPid), { mode: 0o644 });
}

/** The runtime's own streams, or the terminal behind the console socket. */
function stdio(table: OciTable, proc: Process, { flags }: CommandLine, terminal: boolean, detached: boolean): Stdio {
  const own = { fds: new Map([...proc.fds].filter(([fd]) => fd <= 2)), session: { tty: undefined } };
  if (!terminal) return own;
  const socket = flags.get('console-socket');
  if (socket === undefined && detached) {
    throw new RuntimeFailure('spec', 'cannot allocate tty if runc will detach without setting console socket');
  }
  if (socket === undefined) {
    if (!proc.tty) throw new RuntimeFailure('spec', 'open /dev/tty: no such device or address');
    return { ...own, session: { tty: proc.tty } };
  }
  const found = table.consoles.get(socket);
  if (!found) throw new RuntimeFailure('spec', `dial unix ${socket}: connect: no such file or directory`);
  return { fds: new Map([0, 1, 2].map((fd) => [fd, found.slave])), session: { tty: found.terminal } };
}

async function run(table: OciTable, proc: Process, line: CommandLine): Promise<number> {
  const foreground = !line.flags.has('detach');
  const container = await create(table, proc, line, { foreground });
  go(container);
  if (!foreground) return 0;
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    proc.onSignal(signal, () => proc.kernel.signal(container.init, signal));
  }
  const status = await proc.interruptible(container.init.ended);
  forget(table, proc, container);
  return exitCode(status);
}

const exitCode = (status: WaitStatus): number =>
  status.kind === 'exited' ? status.code : 128 + signalNumber(status.signal);

function go(container: OciContainer): void {
  container.started = true;
  container.go.resolve();
}

async function start(_table: OciTable, proc: Process, line: CommandLine, container: OciContainer): Promise<number> {
  if (statusOf(container) === 'stopped') return fatal(proc, line, 'cannot start a container that has stopped');
  if (container.started) return fatal(proc, line, 'cannot start an already running container');
  const { hooks = {} } = container.spec;
  const runc = runcBuild(proc.exe.note).version;
  try {
    const own = { parent: container.init, runc, state: stateOf(container, 'created') };
    await runHooks({ ...own, name: 'startContainer', hooks: hooks.startContainer ?? [] });
    go(container);
    const state = stateOf(container, 'running');
    await runHooks({ name: 'poststart', hooks: hooks.poststart ?? [], state, parent: proc, runc });
  } catch (error) {
    if (!(error instanceof RuntimeFailure)) throw error;
    return fatal(proc, line, error.message);
  }
  return 0;
}

/** Finds the container that the first argument names. */
export async function finding(
  table: OciTable,
  proc: Process,
  line: CommandLine,
  work: (container: OciContainer) => Promise<number>,
  most = 1,
): Promise<number> {
  openLog(proc, line);
  expectArguments(line, 1, most);
  const container = lookUp(table, proc, line);
  return container ? work(container) : fatal(proc, line, 'container does not exist');
}

/** One whose state is gone from the disk (a tmpfs, which a reboot empties) is no more. */
export function lookUp(table: OciTable, proc: Process, { root, args }: CommandLine): OciContainer | undefined {
  const state = joinPath(proc.files.exists(root) ? realRoot(proc, root) : root, args[0] ?? '');
  return proc.files.exists(state) ? table.containers.get(state) : undefined;
}

async function exec(table: OciTable, proc: Process, line: CommandLine): Promise<number> {
  const { flags } = line;
  openLog(proc, line);
  expectArguments(line, flags.has('process') ? 1 : 2, 999);
  const container = lookUp(table, proc, line);
  if (!container) return fatal(proc, line, 'exec failed: container does not exist');
  if (statusOf(container) === 'stopped') return fatal(proc, line, 'exec failed: cannot exec in a stopped container');
  const spec = processOf(proc, line, container);
  const runc = runcBuild(proc.exe.note).version;
  const { lacks = [] } = table.host.profile.kernel;
  let child: Process;
  try {
    const streams = stdio(table, proc, line, spec.terminal ?? false, flags.has('detach'));
    const ready = runcExec({ ns: container.ns, runc, lacks }, spec);
    const place = flags.has('detach') ? container : { ...container, reaper: proc };
    child = launchExec(place, spec, streams, runc, ready);
  } catch (error) {
    if (!(error instanceof RuntimeFailure)) throw error;
    return fatal(proc, line, execWords(proc.exe.note, error));
  }
  handOver(table, proc, line, child);
  return flags.has('detach') ? 0 : exitCode(await proc.interruptible(child.ended));
}

/** From the file that `--process` names, or the container's own with other arguments. */
function processOf(proc: Process, { flags, args }: CommandLine, { spec }: OciContainer): ProcessSpec {
  const file = flags.get('process');
  if (file !== undefined) return JSON.parse(proc.files.readText(joinPath(proc.cwd, file))) as ProcessSpec;
  const extra = flags.get('env');
  const [uid = '0', gid = uid] = (flags.get('user') ?? `${spec.process.user.uid}:${spec.process.user.gid}`).split(':');
  return {
    ...spec.process,
    terminal: flags.has('tty'),
    args: args.slice(1),
    cwd: flags.get('cwd') ?? spec.process.cwd,
    user: { ...spec.process.user, uid: Number(uid), gid: Number(gid) },
    env: [...spec.process.env, ...(extra === undefined ? [] : [extra])],
  };
}

async function kill(proc: Process, line: CommandLine, container: OciContainer): Promise<number> {
  const text = line.args[1] ?? 'SIGTERM';
  const signal = parseSignal(text);
  if (!signal) return fatal(proc, line, `unknown signal ${JSON.stringify(text)}`);
  if (statusOf(container) === 'stopped') return fatal(proc, line, 'container not running');
  proc.kernel.signal(container.init, signal);
  return 0;
}

async function remove(table: OciTable, proc: Process, line: CommandLine): Promise<number> {
  openLog(proc, line);
  expectArguments(line, 1);
  const force = line.flags.has('force');
  const container = lookUp(table, proc, line);
  if (!container) return force ? 0 : fatal(proc, line, 'container does not exist');
  const status = statusOf(container);
  if (status !== 'stopped' && status !== 'created' && !force) {
    return fatal(proc, line, `cannot delete container ${container.id} that is not stopped: ${status}`);
  }
  proc.kernel.signal(container.init, 'SIGKILL');
  forget(table, proc, container);
  const { hooks = {} } = container.spec;
  const runc = runcBuild(proc.exe.note).version;
  const state = stateOf(container, 'stopped');
  await runHooks({ name: 'poststop', hooks: hooks.poststop ?? [], state, parent: proc, runc }).catch(() => {});
  return 0;
}

function forget(table: OciTable, { files }: Process, { state }: OciContainer): void {
  table.containers.delete(state);
  try {
    files.removeAll(state);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
  }
}

async function freeze(proc: Process, line: CommandLine, container: OciContainer, frozen: boolean): Promise<number> {
  const status = statusOf(container);
  if (frozen && status !== 'running' && status !== 'created') return fatal(proc, line, 'container not running');
  if (!frozen && status !== 'paused') return fatal(proc, line, 'container not paused');
  proc.kernel.freeze(container.cgroup, frozen);
  return 0;
}
