// Models systemd 255 src/core/transaction.c and unit.c (unit_job_compare): which jobs wait for which.
import { type Job, type Manager, named } from './manager.ts';
import { say } from './messages.ts';
import { type Unit, unitType } from './unit.ts';

/** Jobs that this one waits for: units that it is ordered behind, and for a stop those ordered behind it. */
export function predecessors(manager: Manager, job: Job, fresh: readonly Job[]): Job[] {
  const others = [...fresh, ...manager.jobs.values()].filter((other) => other !== job);
  const stops = job.kind === 'stop';
  return others.filter((other) => {
    if (other.unit === job.unit) return !(stops && other.kind === 'start');
    const after = isAfter(job.unit, other.unit);
    const before = isAfter(other.unit, job.unit);
    if (!after && !before) return false;
    if (other.kind === 'stop') return stops ? before : true;
    return !stops && after;
  });
}

function isAfter(unit: Unit, other: Unit): boolean {
  if (named(other, 'Before').includes(unit.name)) return true;
  if (!named(unit, 'After').includes(other.name)) return false;
  // A target is not behind what it wants where that says itself to be behind the target.
  return unitType(unit.name) !== 'target' || !named(other, 'After').includes(unit.name);
}

/** Jobs that wait for each other in a ring: the last of them does not wait. */
export function breakCycles(manager: Manager, before: Map<Job, Job[]>): void {
  const done = new Set<Job>();
  const path: Job[] = [];
  const visit = (job: Job): void => {
    if (done.has(job)) return;
    path.push(job);
    const list = before.get(job) ?? [];
    for (const other of [...list]) {
      if (path.includes(other)) {
        list.splice(list.indexOf(other), 1);
        say(manager, job.unit, `${job.unit.name}: Found ordering cycle on ${other.unit.name}/${other.kind}`, {
          priority: 4,
        });
      } else visit(other);
    }
    path.pop();
    done.add(job);
  };
  for (const job of before.keys()) visit(job);
}

/** Restarts, asked for since, of units that a waiting job is ordered behind. */
export const restartsInFront = (manager: Manager, job: Job): Job[] =>
  [...manager.jobs.values()].filter(
    ({ id, kind, unit }) => id > job.id && kind === 'restart' && isAfter(job.unit, unit),
  );
