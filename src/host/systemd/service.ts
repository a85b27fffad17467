// Models systemd 255 src/core/service.c: starting, running and reloading a service. Stopping stands in service-stop.ts.
import { createDeferred } from '../../base/deferred.ts';
import { isErrno } from '../errno.ts';
import { conditionText, unmetCondition } from './conditions.ts';
import { booleanOf, settingOf, spanOf } from './config.ts';
import { commOf, ExecProblem } from './execute-context.ts';
import { enter, type Manager, processesOf, serviceOf } from './manager.ts';
import { identOf, type JobResult, say, sayBegin, sayExit } from './messages.ts';
import { control, mainEnded, mustSucceed, patiently, StartEnded, startMain } from './service-processes.ts';
import { commandsOf, isClean, resultOf, serviceType, toExit } from './service-settings.ts';
import { die, terminate } from './service-stop.ts';
import { serviceUp } from './socket.ts';
import type { Run, Unit } from './unit.ts';

/** Runs `unit`'s start job to its end: `done` when it is up. */
export async function startService(manager: Manager, unit: Unit, job: number): Promise<JobResult> {
  const runtime = serviceOf(manager, unit);
  runtime.restart?.abort();
  runtime.restart = undefined;
  if (runtime.flushRestarts) unit.restarts = 0;
  runtime.flushRestarts = false;
  if (!withinStartLimit(manager, unit)) {
    say(manager, unit, `${unit.name}: Start request repeated too quickly.`, { priority: 4 });
    die(manager, unit, 'start-limit-hit', false);
    return 'failed';
  }
  const unmet = unmetCondition(manager, unit.config.conditions);
  unit.times.condition = manager.host.clock.now();
  unit.conditionMet = !unmet;
  unit.failedCondition = unmet && conditionText(unmet);
  if (unmet) {
    enter(manager, unit, 'inactive', 'dead');
    if (manager.version >= 245) say(manager, unit, skipText(manager, unit, unit.failedCondition ?? ''));
    return unmet.assert ? 'failed' : 'skipped';
  }
  unit.result = 'success';
  if (manager.version >= 240) unit.runs.clear();
  for (const setting of unit.config.exec.keys()) if (setting !== 'ExecReload') unit.runs.delete(setting);
  unit.main = undefined;
  unit.status = undefined;
  unit.invocation = manager.host.random.hex(32);
  runtime.stopping = false;
  runtime.ready = createDeferred();
  runtime.told = createDeferred();
  const attempt = new AbortController();
  runtime.attempt = attempt;
  let announced = false;
  const announce = (sub: string): void => {
    enter(manager, unit, 'activating', sub);
    if (!announced) sayBegin(manager, unit, 'start', job);
    announced = true;
  };
  warnOfLeftovers(manager, unit);
  try {
    await bringUp(manager, unit, attempt.signal, announce);
    if (unit.state === 'active') serviceUp(manager, unit);
    return 'done';
  } catch (error) {
    if (attempt.signal.aborted) return 'canceled';
    const result = await failedStart(manager, unit, error);
    return result === 'exec-condition' ? 'skipped' : 'failed';
  } finally {
    if (runtime.attempt === attempt) runtime.attempt = undefined;
  }
}

const skipText = (manager: Manager, unit: Unit, condition: string): string =>
  manager.version < 250
    ? `Condition check resulted in ${identOf(manager, unit)} being skipped.`
    : `${identOf(manager, unit)} was skipped because of an unmet condition check (${condition}).`;

async function failedStart(manager: Manager, unit: Unit, error: unknown): Promise<string> {
  let result = 'resources';
  if (error instanceof StartEnded) result = error.result;
  else if (error instanceof ExecProblem) {
    say(manager, unit, `${unit.name}: ${error.what}: ${error.message}`, { priority: 4 });
    const verb = manager.version < 254 ? 'run' : 'spawn';
    say(manager, unit, `${unit.name}: Failed to ${verb} 'start' task: ${error.message}`, { priority: 4 });
  } else if (isErrno(error))
    say(manager, unit, `${unit.name}: Failed to run 'start' task: ${error.message}`, { priority: 4 });
  else throw error;
  if (unit.result === 'success') unit.result = result;
  const ours = serviceOf(manager, unit);
  await terminate(manager, unit, { execStop: false });
  if (!ours.stopping) die(manager, unit, unit.result, true);
  return result;
}

/** StartLimitBurst= starts within StartLimitIntervalSec=. */
function withinStartLimit(manager: Manager, unit: Unit): boolean {
  const interval = spanOf(
    unit.config,
    'Unit',
    spanOf(unit.config, 'Service', 10_000, 'StartLimitInterval'),
    'StartLimitIntervalSec',
    'StartLimitInterval',
  );
  const burst = Number(
    settingOf(unit.config, 'Unit', 'StartLimitBurst') ?? settingOf(unit.config, 'Service', 'StartLimitBurst') ?? 5,
  );
  if (interval <= 0 || burst <= 0) return true;
  const now = manager.host.clock.now();
  if (unit.starts.count === 0 || unit.starts.begin + interval <= now) unit.starts = { begin: now, count: 0 };
  unit.starts.count++;
  return unit.starts.count <= burst;
}

function warnOfLeftovers(manager: Manager, unit: Unit): void {
  if (manager.version < 243) return;
  for (const process of processesOf(manager, unit)) {
    const who = `${process.hostPid} (${commOf(process.argv)})`;
    say(manager, unit, `${unit.name}: Found left-over process ${who} in control group while starting unit. Ignoring.`, {
      priority: 4,
    });
    say(
      manager,
      unit,
      `${manager.version >= 253 ? `${unit.name}: ` : ''}This usually indicates unclean termination of a previous run, or service implementation deficiencies.`,
      { priority: 4 },
    );
  }
}

async function bringUp(
  manager: Manager,
  unit: Unit,
  signal: AbortSignal,
  announce: (sub: string) => void,
): Promise<void> {
  for (const command of commandsOf(unit, 'ExecCondition')) {
    announce('condition');
    const exit = await control(manager, unit, 'ExecCondition', command, signal);
    if (exit.code !== 'exited' || exit.status === 255) throw new StartEnded(resultOf(exit));
    if (exit.status > 0) throw new StartEnded('exec-condition');
  }
  for (const command of commandsOf(unit, 'ExecStartPre')) {
    announce('start-pre');
    await mustSucceed(manager, unit, 'ExecStartPre', command, signal);
  }
  const type = serviceType(unit);
  if (type === 'oneshot') await runOnce(manager, unit, signal, announce);
  else if (type === 'forking') await fork(manager, unit, signal, announce);
  else await launch(manager, unit, type, signal, announce);
  for (const command of commandsOf(unit, 'ExecStartPost')) {
    announce('start-post');
    await mustSucceed(manager, unit, 'ExecStartPost', command, signal);
  }
  await settle(manager, unit, type);
}

/** After the start: running, or exited for what stays without a process, or down again. */
async function settle(manager: Manager, unit: Unit, type: string): Promise<void> {
  const alive = type === 'oneshot' ? false : unit.main === undefined || unit.main.exit === undefined;
  if (alive) return enter(manager, unit, 'active', 'running');
  const clean = unit.main?.exit === undefined || isClean(unit, unit.main.exit, type !== 'oneshot');
  if (clean && booleanOf(unit.config, 'Service', 'RemainAfterExit', false))
    return enter(manager, unit, 'active', 'exited');
  if (type !== 'oneshot') return mainEnded(manager, unit);
  await terminate(manager, unit, { execStop: true });
  die(manager, unit, 'success', true);
}

async function launch(
  manager: Manager,
  unit: Unit,
  type: string,
  signal: AbortSignal,
  announce: (sub: string) => void,
): Promise<void> {
  const [command] = commandsOf(unit, 'ExecStart');
  if (!command) return;
  const waits = type === 'notify' || type === 'notify-reload' || type === 'dbus';
  if (waits || type === 'exec') announce('start');
  startMain(manager, unit, command);
  const runtime = serviceOf(manager, unit);
  const gone = (): void => {
    const exit = unit.main?.exit;
    if (exit) throw new StartEnded(isClean(unit, exit) ? 'protocol' : resultOf(exit));
  };
  if (waits) {
    await patiently(manager, unit, 'start', signal, Promise.race([runtime.ready.promise, runtime.mainEnded]));
    gone();
  } else if (type === 'exec' && unit.main?.process?.argv[0]?.startsWith('(')) {
    await runtime.mainEnded;
    gone();
  } else if (commandsOf(unit, 'ExecStartPost').length > 0) enter(manager, unit, 'activating', 'start-post');
}

async function runOnce(
  manager: Manager,
  unit: Unit,
  signal: AbortSignal,
  announce: (sub: string) => void,
): Promise<void> {
  for (const command of commandsOf(unit, 'ExecStart')) {
    announce('start');
    startMain(manager, unit, command);
    await patiently(manager, unit, 'start', signal, serviceOf(manager, unit).mainEnded);
    const exit = unit.main?.exit;
    if (exit && !isClean(unit, exit, false) && !command.ignoreFailure) throw new StartEnded(resultOf(exit));
  }
}

/** Type=forking: the command ends, what it left behind is the service. */
async function fork(manager: Manager, unit: Unit, signal: AbortSignal, announce: (sub: string) => void): Promise<void> {
  const [command] = commandsOf(unit, 'ExecStart');
  if (!command) return;
  announce('start');
  await mustSucceed(manager, unit, 'ExecStart', command, signal);
  const pidFile = settingOf(unit.config, 'Service', 'PIDFile');
  const { files } = manager.host;
  const number = pidFile && files.exists(pidFile) ? Number(files.readText(pidFile).trim()) : undefined;
  const left = processesOf(manager, unit);
  const process =
    number === undefined ? (left.length === 1 ? left[0] : undefined) : left.find(({ hostPid }) => hostPid === number);
  if (!process) {
    if (left.length === 0) throw new StartEnded('protocol');
    return;
  }
  const run: Run & { process: typeof process } = {
    setting: 'ExecStart',
    argv: process.argv,
    pid: process.hostPid,
    started: process.startedAt,
    process,
  };
  unit.main = run;
  serviceOf(manager, unit).mainEnded = process.ended.then((status) => {
    if (unit.main !== run) return;
    run.exit = toExit(status);
    run.ended = manager.host.clock.now();
    if (!isClean(unit, run.exit)) {
      sayExit(manager, unit, 'Main', run.exit, 'ExecStart');
      if (unit.result === 'success') unit.result = resultOf(run.exit);
    }
    if (unit.sub === 'running') void mainEnded(manager, unit);
  });
}
