// Models systemd 255 src/core/service.c: the processes of a service, main and control, and how long a start waits for them.

import type { ExecCommand } from './commands.ts';
import { booleanOf, settingOf, spanOf } from './config.ts';
import { spawnCommand } from './execute.ts';
import { enter, type Manager, serviceOf } from './manager.ts';
import { say, sayExit } from './messages.ts';
import { DEFAULT_TIMEOUT, isClean, resultOf, serviceType, toExit } from './service-settings.ts';
import { die, terminate } from './service-stop.ts';
import type { Exit, Run, Unit } from './unit.ts';

/** A start failed, or was cut short by a stop. */
export class StartEnded extends Error {
  readonly result: string;
  constructor(result: string) {
    super(result);
    this.result = result;
  }
}

/** Waits for work as long as the start may take. Throws `StartEnded` at the timeout or when a stop cuts it short. */
export async function patiently<T>(
  manager: Manager,
  unit: Unit,
  state: string,
  signal: AbortSignal,
  work: Promise<T>,
): Promise<T> {
  const limit = startTimeout(unit);
  const timer = new AbortController();
  const late = Number.isFinite(limit)
    ? manager.host.clock.sleep(limit, AbortSignal.any([timer.signal, signal])).then(() => 'late' as const)
    : new Promise<'late'>(() => {});
  late.catch(() => {});
  const cut = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new StartEnded('canceled')), { once: true });
  });
  cut.catch(() => {});
  try {
    const ended = await Promise.race([work.then((value) => ({ value })), late, cut]);
    if (ended !== 'late') return ended.value;
  } finally {
    timer.abort();
  }
  const what = manager.version < 243 ? 'Start operation' : `${state} operation`;
  say(manager, unit, `${unit.name}: ${what} timed out. Terminating.`, { priority: 4 });
  throw new StartEnded('timeout');
}

function startTimeout(unit: Unit): number {
  const otherwise = serviceType(unit) === 'oneshot' ? Number.POSITIVE_INFINITY : DEFAULT_TIMEOUT;
  const limit = spanOf(unit.config, 'Service', otherwise, 'TimeoutStartSec', 'TimeoutSec');
  return limit === 0 ? Number.POSITIVE_INFINITY : limit;
}

/** Starts the main process and follows it to its end. */
export function startMain(manager: Manager, unit: Unit, command: ExecCommand): void {
  const type = serviceType(unit);
  const access = settingOf(unit.config, 'Service', 'NotifyAccess') ?? (type.startsWith('notify') ? 'main' : 'none');
  const listens = [...manager.sockets.keys()].filter((name) => socketFeeds(manager, name, unit)).length;
  const { process, argv } = spawnCommand(manager, unit, command, {
    notify: access !== 'none',
    listens,
    ...(['simple', 'idle'].includes(type) && { told: serviceOf(manager, unit).told.promise }),
  });
  const run = record(unit, 'ExecStart', {
    setting: 'ExecStart',
    argv,
    pid: process.hostPid,
    started: process.startedAt,
  });
  unit.main = Object.assign(run, { process });
  const runtime = serviceOf(manager, unit);
  runtime.mainEnded = process.ended.then((status) => {
    if (unit.main !== run) return;
    run.exit = toExit(status);
    run.ended = manager.host.clock.now();
    const clean = isClean(unit, run.exit, type !== 'oneshot');
    if (!clean && !command.ignoreFailure) {
      sayExit(manager, unit, 'Main', run.exit, 'ExecStart');
      if (unit.result === 'success') unit.result = resultOf(run.exit);
    }
    // A reload that is under way is waited for.
    if (unit.sub === 'running') void mainEnded(manager, unit);
  });
}

/** Whether a socket unit that listens belongs to the service. */
export function socketFeeds(manager: Manager, socket: string, unit: Unit): boolean {
  const other = manager.units.get(socket);
  if (!other) return false;
  const service = settingOf(other.config, 'Socket', 'Service') ?? socket.replace(/\.socket$/, '.service');
  return service === unit.name;
}

/** The main process of a running service has gone. */
export async function mainEnded(manager: Manager, unit: Unit): Promise<void> {
  if (unit.result === 'success' && booleanOf(unit.config, 'Service', 'RemainAfterExit', false)) {
    enter(manager, unit, 'active', 'exited');
    return;
  }
  const runtime = serviceOf(manager, unit);
  if (runtime.stopping) return;
  enter(manager, unit, 'deactivating', 'stop-sigterm');
  await terminate(manager, unit, { execStop: true });
  if (!runtime.stopping) die(manager, unit, unit.result, true);
}

/** Keeps a run for `systemctl status`. */
function record(unit: Unit, setting: string, run: Run): Run {
  const runs = unit.runs.get(setting) ?? [];
  runs.push(run);
  unit.runs.set(setting, runs);
  return run;
}

export async function mustSucceed(
  manager: Manager,
  unit: Unit,
  setting: string,
  command: ExecCommand,
  signal: AbortSignal,
): Promise<void> {
  const exit = await control(manager, unit, setting, command, signal);
  if (isClean(unit, exit, false) || command.ignoreFailure) return;
  throw new StartEnded(resultOf(exit));
}

/** Runs a control process (all but the main one) and waits for it. */
export async function control(
  manager: Manager,
  unit: Unit,
  setting: string,
  command: ExecCommand,
  signal?: AbortSignal,
): Promise<Exit> {
  const extra = new Map<string, string>();
  if (unit.main && !unit.main.exit) extra.set('MAINPID', String(unit.main.pid));
  if (setting === 'ExecStopPost') {
    extra.set('SERVICE_RESULT', unit.result);
    if (unit.main?.exit) {
      extra.set('EXIT_CODE', unit.main.exit.code);
      extra.set(
        'EXIT_STATUS',
        unit.main.exit.code === 'exited' ? String(unit.main.exit.status) : unit.main.exit.signal,
      );
    }
  }
  const { process } = spawnCommand(manager, unit, command, { extra });
  // What is shown are the words of the file: variables stay as they are written.
  const run = record(unit, setting, { setting, argv: command.argv, pid: process.hostPid, started: process.startedAt });
  unit.control = Object.assign(run, { process });
  const ended = process.ended;
  const status = signal ? await patiently(manager, unit, unit.sub, signal, ended) : await ended;
  run.exit = toExit(status);
  run.ended = manager.host.clock.now();
  unit.control = undefined;
  if (!isClean(unit, run.exit, false) && !(command.ignoreFailure || setting === 'ExecCondition'))
    sayExit(manager, unit, 'Control', run.exit, setting);
  return run.exit;
}
