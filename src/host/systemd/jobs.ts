// Models systemd 255 src/core/transaction.c and job.c: from a request to the jobs that it takes, and their order.
import { createDeferred } from '../../base/deferred.ts';
import { breakCycles, predecessors, restartsInFront } from './job-order.ts';
import { collect, enter, type Job, type Manager, named, namedBy, unitOf } from './manager.ts';
import { type JobKind, type JobResult, sayEnd } from './messages.ts';
import { startService } from './service.ts';
import { reloadService } from './service-reload.ts';
import { canReload } from './service-settings.ts';
import { stopService } from './service-stop.ts';
import { serviceDown, startSocket, stopSocket } from './socket.ts';
import { isActive, type Unit, unitType } from './unit.ts';

/** A request that cannot be queued; `message` is what the bus answers. `kind` tells systemctl's exit status. */
export class JobRefused extends Error {
  readonly kind: 'not-found' | 'masked' | 'bad-setting' | 'not-loaded' | 'not-applicable' | 'refused';
  constructor(kind: JobRefused['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

type Kind = Job['kind'];
type Wanted = Map<Unit, Kind>;

/** Queues start jobs for units and all that they pull in. Throws `JobRefused`. */
export function startUnits(manager: Manager, names: readonly string[]): Job[] {
  return names.map((name) => request(manager, name, 'start'));
}

/** Queues one job with what it takes; where nothing is to be done the job is done already. */
export function request(manager: Manager, name: string, kind: Kind): Job {
  const unit = unitOf(manager, name);
  const wanted: Wanted = new Map();
  if (kind === 'start' || kind === 'restart') addStart(manager, unit, wanted, kind, true, true);
  else if (kind === 'stop') addStop(manager, unit, wanted);
  else wanted.set(unit, 'reload');
  if (kind === 'restart')
    for (const other of pulledAlong(manager, unit))
      if (isActive(other) || other.state === 'activating') wanted.set(other, 'restart');
  if (kind === 'restart' && unit.state !== 'active') wanted.set(unit, 'start');
  const jobs = enqueue(manager, wanted);
  const main = jobs.find((job) => job.unit === unit);
  if (!main) throw new Error(`no job for ${name}`);
  return main;
}

/** Throws `JobRefused` for a unit that has no file, or one that cannot be used. */
export function checkLoaded(unit: Unit): void {
  if (isActive(unit) && unit.load === 'loaded') return;
  if (unit.load === 'not-found' && unit.state === 'inactive')
    throw new JobRefused('not-found', `Unit ${unit.name} not found.`);
  if (unit.load === 'masked') throw new JobRefused('masked', `Unit ${unit.name} is masked.`);
  if (unit.load === 'bad-setting')
    throw new JobRefused('bad-setting', `Unit ${unit.name} has a bad unit file setting.`);
}

function addStart(manager: Manager, unit: Unit, wanted: Wanted, kind: Kind, first: boolean, required: boolean): void {
  if (wanted.has(unit)) return;
  try {
    checkLoaded(unit);
  } catch (error) {
    // Targets and other units of systemd's own may be missing: nobody fails for them.
    if (!required || (!first && !['service', 'socket', 'mount'].includes(unitType(unit.name)))) return;
    throw error;
  }
  wanted.set(unit, kind);
  if (isActive(unit) && !first) {
    wanted.delete(unit);
    return;
  }
  for (const name of named(unit, 'Requires', 'BindsTo'))
    addStart(manager, unitOf(manager, name), wanted, 'start', false, true);
  for (const name of named(unit, 'Wants', 'Upholds')) {
    const before = new Map(wanted);
    try {
      addStart(manager, unitOf(manager, name), wanted, 'start', false, false);
    } catch (error) {
      if (!(error instanceof JobRefused)) throw error;
      wanted.clear();
      for (const [key, value] of before) wanted.set(key, value);
    }
  }
  const foes = [
    ...named(unit, 'Conflicts').map((name) => manager.units.get(name)),
    ...namedBy(manager, unit, 'Conflicts'),
  ];
  for (const foe of foes) if (foe && foe.state !== 'inactive' && foe.state !== 'failed') addStop(manager, foe, wanted);
}

/** Units that go down with this one. */
const pulledAlong = (manager: Manager, unit: Unit): Unit[] =>
  namedBy(manager, unit, 'Requires', 'BindsTo', 'Requisite', 'PartOf');

function addStop(manager: Manager, unit: Unit, wanted: Wanted): void {
  if (wanted.get(unit) === 'stop') return;
  wanted.set(unit, 'stop');
  for (const other of pulledAlong(manager, unit)) if (isUp(manager, other)) addStop(manager, other, wanted);
}

const isUp = (manager: Manager, unit: Unit): boolean =>
  isActive(unit) || unit.state === 'activating' || manager.jobs.has(unit.name);

/** Puts jobs into the queue; those that are there already for the same end are taken as they are. */
function enqueue(manager: Manager, wanted: Wanted): Job[] {
  const fresh: Job[] = [];
  const all = [...wanted].map(([unit, kind]): Job => {
    const existing = manager.jobs.get(unit.name);
    if (existing && (existing.kind === kind || (kind === 'start' && existing.kind === 'restart'))) return existing;
    const job = newJob(manager, unit, kind);
    if (existing) void supersede(existing, kind);
    fresh.push(job);
    return job;
  });
  const before = new Map(fresh.map((job) => [job, predecessors(manager, job, fresh)]));
  breakCycles(manager, before);
  for (const job of fresh) manager.jobs.set(job.unit.name, job);
  for (const job of fresh) void run(manager, job, before.get(job) ?? []);
  return all;
}

function newJob(manager: Manager, unit: Unit, kind: Kind): Job {
  const { promise, resolve } = createDeferred<JobResult>();
  return { id: manager.nextJob++, unit, kind, result: promise, settle: resolve, running: false };
}

/** A job in the way of a new one that wants otherwise is given up, unless it runs and must be waited for. */
function supersede(existing: Job, kind: Kind): void {
  if (existing.kind === 'start' && kind === 'stop') existing.settle('canceled');
}

async function run(manager: Manager, job: Job, before: readonly Job[]): Promise<void> {
  const { unit } = job;
  const results = new Map<string, JobResult>();
  let waitFor = before;
  while (waitFor.length > 0) {
    await Promise.all(waitFor.map(async (other) => results.set(other.unit.name, await other.result)));
    waitFor = restartsInFront(manager, job);
  }
  let result: JobResult = 'failed';
  if (manager.jobs.get(unit.name) === job) {
    job.running = true;
    const lacking =
      job.kind === 'start' &&
      named(unit, 'Requires', 'BindsTo', 'Requisite').find((name) => {
        const outcome = results.get(name);
        return outcome !== undefined && !['done', 'skipped'].includes(outcome);
      });
    if (lacking) {
      result = 'dependency';
      sayEnd(manager, unit, 'start', result, job.id);
    } else result = await perform(manager, job);
  } else result = 'canceled';
  if (manager.jobs.get(unit.name) === job) manager.jobs.delete(unit.name);
  job.settle(result === 'skipped' ? 'done' : result);
  collect(manager);
}

async function perform(manager: Manager, job: Job): Promise<JobResult> {
  const { unit } = job;
  if (job.kind === 'restart') {
    await down(manager, unit, job.id);
    return up(manager, unit, job.id);
  }
  if (job.kind === 'start') return up(manager, unit, job.id);
  if (job.kind === 'stop') return down(manager, unit, job.id);
  if (!isActive(unit)) return 'skipped';
  return finish(manager, unit, 'reload', job.id, await reloadService(manager, unit, job.id));
}

async function up(manager: Manager, unit: Unit, job: number): Promise<JobResult> {
  if (isActive(unit)) return 'done';
  const type = unitType(unit.name);
  if (type === 'service') return finish(manager, unit, 'start', job, await startService(manager, unit, job));
  if (type === 'socket') return finish(manager, unit, 'start', job, await startSocket(manager, unit, job));
  enter(
    manager,
    unit,
    'active',
    { mount: 'mounted', timer: 'waiting', path: 'waiting', device: 'plugged' }[type] ?? 'active',
  );
  return finish(manager, unit, 'start', job, 'done');
}

async function down(manager: Manager, unit: Unit, job: number): Promise<JobResult> {
  if (unit.state === 'inactive' || unit.state === 'failed') return 'done';
  const type = unitType(unit.name);
  if (type === 'service') return finish(manager, unit, 'stop', job, await stopService(manager, unit, job));
  if (type === 'socket') return finish(manager, unit, 'stop', job, await stopSocket(manager, unit));
  enter(manager, unit, 'inactive', 'dead');
  return finish(manager, unit, 'stop', job, 'done');
}

function finish(manager: Manager, unit: Unit, kind: JobKind, job: number, result: JobResult): JobResult {
  if (result !== 'skipped' && result !== 'canceled') sayEnd(manager, unit, kind, result, job);
  manager.services.get(unit)?.told.resolve();
  if (unit.sub === 'auto-restart') unit.times.inactiveExit = manager.journal.now();
  if (unitType(unit.name) === 'service') serviceDown(manager, unit);
  return result;
}

/** Whether a reload job makes sense for the unit. Throws `JobRefused`. */
export function checkReload(unit: Unit): void {
  checkLoaded(unit);
  if (unitType(unit.name) !== 'service' || !canReload(unit))
    throw new JobRefused('not-applicable', `Job type reload is not applicable for unit ${unit.name}.`);
}
