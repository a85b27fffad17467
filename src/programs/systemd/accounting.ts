/** What systemd counts for a unit: tasks, memory and CPU time of the processes in its cgroup. */
import type { Process } from '../../host/process/types.ts';
import { type Manager, processesOf } from '../../host/systemd/manager.ts';
import type { Unit } from '../../host/systemd/unit.ts';
import { memoryOf } from '../process/view.ts';

const THREADS: Readonly<Record<string, number>> = { dockerd: 9, containerd: 8, 'containerd-shim': 10, systemd: 1 };

const threadsOf = ({ exe }: Process): number => THREADS[exe.note.program] ?? 1;

export const tasksOf = (manager: Manager, unit: Unit): number =>
  processesOf(manager, unit).reduce((sum, process) => sum + threadsOf(process), 0);

/** Bytes. */
export const memoryOfUnit = (manager: Manager, unit: Unit): number =>
  processesOf(manager, unit).reduce((sum, process) => sum + memoryOf(process).resident * 1024 * 0.4, 0);

/** What a process that came and went has taken, and what a unit costs at least, in milliseconds. */
const PROCESS_COST = 0.7;
const UNIT_COST = 0.5;

/** Milliseconds. */
export function cpuOf(manager: Manager, unit: Unit): number {
  const now = manager.host.clock.now();
  const living = processesOf(manager, unit).reduce(
    (sum, process) => sum + memoryOf(process).resident / 256 + (now - process.startedAt) / 1000,
    0,
  );
  const gone = unit.cgroup.started - processesOf(manager, unit).length;
  return unit.cgroup.started > 0 || living > 0 ? UNIT_COST + gone * PROCESS_COST + living : 0;
}

/** DefaultTasksMax=: 15 % of the threads that the kernel allows, which follow from the memory. */
export const tasksMax = (manager: Manager): number =>
  Math.floor(((manager.host.profile.memory * 0.95) / 131_072) * 0.15);

/** `580.0K`, `29.5M`, `0B` (format_bytes). */
export function formatBytes(bytes: number): string {
  const units = ['B', 'K', 'M', 'G', 'T', 'P'];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return unit === 0 ? `${Math.floor(value)}B` : `${(Math.floor(value * 10) / 10).toFixed(1)}${units[unit]}`;
}
