// Models systemd 255 src/core/service.c (service_enter_stop, _signal, _dead) and src/core/kill.c: the end of a service.
import type { SignalName } from '../process/signals.ts';
import { parseSignal } from '../process/signals.ts';
import type { Process } from '../process/types.ts';
import { settingOf, spanOf } from './config.ts';
import { commOf } from './execute-context.ts';
import { startUnits } from './jobs.ts';
import { collect, enter, type Manager, processesOf, serviceOf } from './manager.ts';
import { type JobResult, say, sayBegin, sayEnd } from './messages.ts';
import { control } from './service-processes.ts';
import { wantsRestart } from './service-settings.ts';
import { serviceDown } from './socket.ts';
import type { Unit } from './unit.ts';

const DEFAULT_TIMEOUT = 90_000;

/** Runs a stop job to its end. */
export async function stopService(manager: Manager, unit: Unit, job: number): Promise<JobResult> {
  const runtime = serviceOf(manager, unit);
  const waitedToRestart = unit.sub === 'auto-restart';
  runtime.stopping = true;
  runtime.restart?.abort();
  runtime.restart = undefined;
  runtime.flushRestarts = true;
  runtime.attempt?.abort();
  if (waitedToRestart) {
    enter(
      manager,
      unit,
      unit.result === 'success' ? 'inactive' : 'failed',
      unit.result === 'success' ? 'dead' : 'failed',
    );
    return 'done';
  }
  enter(manager, unit, 'deactivating', 'stop-sigterm');
  sayBegin(manager, unit, 'stop', job);
  await terminate(manager, unit, { execStop: true });
  await runtime.mainEnded;
  die(manager, unit, unit.result, false);
  return 'done';
}

/** Ends what runs in the unit: ExecStop=, signals as KillMode= says, ExecStopPost=. */
export async function terminate(manager: Manager, unit: Unit, options: { readonly execStop: boolean }): Promise<void> {
  if (options.execStop && unit.main !== undefined && (!unit.main.exit || unit.result === 'success')) {
    for (const command of unit.config.exec.get('ExecStop') ?? []) {
      enter(manager, unit, 'deactivating', 'stop');
      await control(manager, unit, 'ExecStop', command);
    }
  }
  if (targets(manager, unit).length > 0) {
    enter(manager, unit, 'deactivating', 'stop-sigterm');
    await killAndWait(manager, unit, 'stop-sigterm');
  }
  for (const command of unit.config.exec.get('ExecStopPost') ?? []) {
    enter(manager, unit, 'deactivating', 'stop-post');
    await control(manager, unit, 'ExecStopPost', command);
  }
}

const killMode = (unit: Unit): string => settingOf(unit.config, 'Service', 'KillMode') ?? 'control-group';

/** The processes that a stop is for. */
function targets(manager: Manager, unit: Unit): Process[] {
  const mode = killMode(unit);
  const own = [unit.main, unit.control].flatMap((run) => (run?.process && !run.exit ? [run.process] : []));
  const living = own.filter((process) => process.state !== 'zombie');
  if (mode === 'none') return [];
  return mode === 'process' ? living : processesOf(manager, unit);
}

async function killAndWait(manager: Manager, unit: Unit, state: string): Promise<void> {
  const { kernel, clock } = manager.host;
  const mode = killMode(unit);
  const signal: SignalName = parseSignal(settingOf(unit.config, 'Service', 'KillSignal') ?? '') ?? 'SIGTERM';
  const main = unit.main?.process;
  for (const process of targets(manager, unit)) {
    if (mode === 'mixed' && process !== main) continue;
    kernel.signal(process, signal);
    if (process.state === 'stopped') kernel.signal(process, 'SIGCONT');
  }
  const limit = spanOf(unit.config, 'Service', DEFAULT_TIMEOUT, 'TimeoutStopSec', 'TimeoutSec');
  const timer = new AbortController();
  const late =
    Number.isFinite(limit) && limit > 0
      ? clock.sleep(limit, timer.signal).then(() => true)
      : new Promise<boolean>(() => {});
  late.catch(() => {});
  const awaited = (): Process[] =>
    mode === 'mixed' && main ? targets(manager, unit).filter((one) => one === main) : targets(manager, unit);
  const timedOut = await Promise.race([allGone(awaited).then(() => false), late]);
  timer.abort();
  const rest = targets(manager, unit);
  if (rest.length === 0) return;
  if (timedOut) {
    say(manager, unit, `${unit.name}: State '${state}' timed out. Killing.`, { priority: 4 });
    if (unit.result === 'success') unit.result = 'timeout';
  }
  for (const process of rest) {
    say(
      manager,
      unit,
      `${unit.name}: Killing process ${process.hostPid} (${commOf(process.argv)}) with signal SIGKILL.`,
      {
        priority: 5,
      },
    );
    kernel.signal(process, 'SIGKILL');
  }
  await allGone(() => targets(manager, unit));
}

async function allGone(living: () => readonly Process[]): Promise<void> {
  for (let left = living(); left.length > 0; left = living()) {
    await Promise.all(left.map((process) => process.ended));
    // What is told of an end comes after it.
    await Promise.resolve();
  }
}

/** The unit is down: says how it went, and plans a restart where one is wanted. */
export function die(manager: Manager, unit: Unit, result: string, mayRestart: boolean): void {
  if (unit.result === 'success') unit.result = result;
  const clean = unit.result === 'success';
  if (unit.result === 'exec-condition') say(manager, unit, `${unit.name}: Skipped due to 'exec-condition'.`);
  else if (!clean)
    say(manager, unit, `${unit.name}: Failed with result '${unit.result}'.`, {
      id: 'failed',
      priority: 4,
      fields: { UNIT_RESULT: unit.result },
    });
  else if (manager.version >= 246)
    say(manager, unit, `${unit.name}: ${manager.version < 249 ? 'Succeeded' : 'Deactivated successfully'}.`, {
      id: 'succeeded',
    });
  if (manager.version >= 246) {
    for (const process of processesOf(manager, unit))
      say(
        manager,
        unit,
        `${unit.name}: Unit process ${process.hostPid} (${commOf(process.argv)}) remains running after unit stopped.`,
        { priority: 5 },
      );
  }
  const runtime = serviceOf(manager, unit);
  unit.control = undefined;
  if (mayRestart && !runtime.stopping && wantsRestart(unit)) {
    planRestart(manager, unit);
  } else {
    runtime.flushRestarts = true;
    const down = clean || unit.result === 'exec-condition';
    enter(manager, unit, down ? 'inactive' : 'failed', down ? 'dead' : 'failed');
  }
  // Where a job is under way, sockets hear of it after what the job has to say.
  if (!manager.jobs.get(unit.name)?.running) serviceDown(manager, unit);
}

function planRestart(manager: Manager, unit: Unit): void {
  const runtime = serviceOf(manager, unit);
  const wait = new AbortController();
  runtime.restart = wait;
  // The way to auto-restart leads through being down, which is when its times are taken.
  enter(manager, unit, unit.result === 'success' ? 'inactive' : 'failed', 'dead');
  enter(manager, unit, 'activating', 'auto-restart');
  const delay = spanOf(unit.config, 'Service', 100, 'RestartSec');
  const due = manager.host.clock.sleep(delay, wait.signal).then(
    () => true,
    () => false,
  );
  void due.then((now) => {
    if (!now || runtime.restart !== wait || manager.state === 'stopping') return;
    runtime.restart = undefined;
    unit.restarts++;
    if (manager.version < 240) say(manager, unit, `${unit.name}: Service hold-off time over, scheduling restart.`);
    say(manager, unit, `${unit.name}: Scheduled restart job, restart counter is at ${unit.restarts}.`, {
      id: 'restartScheduled',
      fields: { N_RESTARTS: String(unit.restarts) },
    });
    // Before 254 a restart was a stop and a start.
    if (manager.version < 254) sayEnd(manager, unit, 'stop', 'done', manager.nextJob);
    try {
      startUnits(manager, [unit.name]);
    } catch {
      enter(manager, unit, 'failed', 'failed');
    }
    collect(manager);
  });
}
