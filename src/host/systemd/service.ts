// Models systemd 255 src/core/service.c: starting, running and reloading a service. Stopping stands in service-stop.ts.
import { createDeferred } from '../../base/deferred.ts';
import { isErrno } from '../errno.ts';
import { signalNumber } from '../process/signals.ts';
import type { WaitStatus } from '../process/types.ts';
import type { ExecCommand } from './commands.ts';
import { conditionText, unmetCondition } from './conditions.ts';
import { booleanOf, settingOf, settingsOf, signalOf, spanOf } from './config.ts';
import { commOf, ExecProblem, spawnCommand } from './execute.ts';
import { enter, type Manager, processesOf, serviceOf } from './manager.ts';
import { identOf, type JobResult, say, sayBegin, sayExit } from './messages.ts';
import { die, terminate } from './service-stop.ts';
import { serviceUp } from './socket.ts';
import { parseBoolean, splitWords } from './syntax.ts';
import type { Exit, Run, Unit } from './unit.ts';

const DEFAULT_TIMEOUT = 90_000;

export const serviceType = (unit: Unit): string => {
  const type = settingOf(unit.config, 'Service', 'Type');
  return type ?? (unit.config.exec.has('ExecStart') ? 'simple' : 'oneshot');
};

const commandsOf = (unit: Unit, setting: string): readonly ExecCommand[] => unit.config.exec.get(setting) ?? [];

/** A start failed, or was cut short by a stop. */
class StartEnded extends Error {
  readonly result: string;
  constructor(result: string) {
    super(result);
    this.result = result;
  }
}

export const toExit = (status: WaitStatus): Exit =>
  status.kind === 'exited'
    ? { code: 'exited', status: status.code }
    : {
        code: ['SIGSEGV', 'SIGABRT', 'SIGQUIT', 'SIGILL', 'SIGSYS', 'SIGTRAP', 'SIGBUS', 'SIGFPE'].includes(
          status.signal,
        )
          ? 'dumped'
          : 'killed',
        signal: status.signal.slice('SIG'.length),
        status: signalNumber(status.signal),
      };

const CLEAN_SIGNALS = ['HUP', 'INT', 'TERM', 'PIPE'];

/** is_clean_exit: 0, the signals that end a daemon, and what SuccessExitStatus= names. */
export function isClean(unit: Unit, exit: Exit, daemon = true): boolean {
  const more = settingsOf(unit.config, 'Service', 'SuccessExitStatus').flatMap(({ value }) => splitWords(value) ?? []);
  if (exit.code === 'exited') return exit.status === 0 || more.includes(String(exit.status));
  return (
    exit.code === 'killed' && ((daemon && CLEAN_SIGNALS.includes(exit.signal)) || more.includes(`SIG${exit.signal}`))
  );
}

const resultOf = (exit: Exit): string =>
  exit.code === 'exited' ? 'exit-code' : exit.code === 'dumped' ? 'core-dump' : 'signal';

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

/** Waits for work as long as the start may take. Throws `StartEnded` at the timeout or when a stop cuts it short. */
async function patiently<T>(
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
function startMain(manager: Manager, unit: Unit, command: ExecCommand): void {
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
async function mainEnded(manager: Manager, unit: Unit): Promise<void> {
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

/** Keeps a run for `systemctl status`. */
function record(unit: Unit, setting: string, run: Run): Run {
  const runs = unit.runs.get(setting) ?? [];
  runs.push(run);
  unit.runs.set(setting, runs);
  return run;
}

async function mustSucceed(
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

/** Runs a reload job: `failed` leaves the service running as it was. */
export async function reloadService(manager: Manager, unit: Unit, job: number): Promise<JobResult> {
  enter(manager, unit, 'reloading', 'reload');
  sayBegin(manager, unit, 'reload', job);
  const runtime = serviceOf(manager, unit);
  let result: JobResult = 'done';
  if (serviceType(unit) === 'notify-reload' && unit.main?.process) {
    runtime.reloaded = createDeferred();
    manager.host.kernel.signal(unit.main.process, signalOf(unit.config, 'ReloadSignal', 'SIGHUP'));
    await Promise.race([runtime.reloaded.promise, runtime.mainEnded]);
    runtime.reloaded = undefined;
  }
  unit.runs.delete('ExecReload');
  for (const command of commandsOf(unit, 'ExecReload')) {
    const exit = await control(manager, unit, 'ExecReload', command);
    if (isClean(unit, exit, false) || command.ignoreFailure) continue;
    result = 'failed';
    if (manager.version < 240) unit.result = resultOf(exit);
    break;
  }
  if (unit.sub !== 'reload') return result;
  if (unit.main?.exit) await mainEnded(manager, unit);
  else enter(manager, unit, 'active', 'running');
  return result;
}

export const canReload = (unit: Unit): boolean =>
  unit.config.exec.has('ExecReload') || serviceType(unit) === 'notify-reload';

/** Whether the restart setting wants it up again after it ended so. */
export function wantsRestart(unit: Unit): boolean {
  const setting = settingOf(unit.config, 'Service', 'Restart') ?? 'no';
  const prevented = settingsOf(unit.config, 'Service', 'RestartPreventExitStatus').flatMap(
    ({ value }) => splitWords(value) ?? [],
  );
  const exit = unit.main?.exit;
  if (exit && prevented.includes(exit.code === 'exited' ? String(exit.status) : `SIG${exit.signal}`)) return false;
  switch (setting) {
    case 'always':
      return unit.result !== 'exec-condition';
    case 'on-success':
      return unit.result === 'success';
    case 'on-failure':
      return !['success', 'exec-condition'].includes(unit.result);
    case 'on-abnormal':
      return !['success', 'exit-code', 'exec-condition'].includes(unit.result);
    case 'on-abort':
      return ['signal', 'core-dump'].includes(unit.result);
    case 'on-watchdog':
      return unit.result === 'watchdog';
    default:
      return parseBoolean(setting) ?? false;
  }
}
