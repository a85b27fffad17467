// Models systemd 255 src/core/main.c and src/shutdown: from the first unit to the last process.
import { createDeferred } from '../../base/deferred.ts';
import { reapplyUnitRules } from '../process/device-rules.ts';
import type { Process } from '../process/types.ts';
import { commOf } from './execute-context.ts';
import { JobRefused, request, startUnits } from './jobs.ts';
import { pathCache } from './load.ts';
import { collect, enter, loadContext, type Manager, reload, unitOf } from './manager.ts';
import { identOf, say } from './messages.ts';
import { formatSpan } from './time-span.ts';
import { newCgroup } from './unit.ts';

/** Starts what default.target names; resolves when all jobs are done. */
export async function bootUnits(manager: Manager): Promise<void> {
  const { host, journal } = manager;
  // By this scripts know that systemd runs (sd_booted).
  host.files.mkdirAll('/run/systemd/system', 0o755);
  journal.beginBoot(host.random.hex(32), host.clock.now());
  manager.began = host.clock.now();
  manager.state = 'starting';
  manager.known = pathCache(loadContext(manager));
  const scope = unitOf(manager, 'init.scope');
  scope.load = 'loaded';
  scope.cgroup = newCgroup('/init.scope');
  scope.config = { ...scope.config, description: 'System and Service Manager' };
  enter(manager, scope, 'active', 'running');
  say(
    manager,
    undefined,
    `Queued start job for default target ${identOf(manager, unitOf(manager, 'default.target'))}.`,
  );
  try {
    const [job] = startUnits(manager, ['default.target']);
    await job?.result;
  } catch (error) {
    if (!(error instanceof JobRefused)) throw error;
    say(manager, undefined, `Failed to load default target: ${error.message}`, { priority: 3 });
  }
  // Jobs that were wanted without being waited for.
  await Promise.all([...manager.jobs.values()].map(({ result }) => result));
  manager.state = 'running';
  manager.finished = host.clock.now();
  say(manager, undefined, `Startup finished in ${formatSpan(Math.max(1, manager.finished - manager.began), 1)}.`, {
    id: 'startupFinished',
  });
}

/** daemon-reload: reads every unit again; `client` is who asked. */
export function reloadUnits(manager: Manager, client: Process): void {
  reapplyUnitRules(client.kernel);
  if (manager.version < 254) say(manager, undefined, 'Reloading.');
  else {
    say(manager, undefined, `Reloading requested from client PID ${client.hostPid} ('${commOf(client.argv)}')...`);
    say(manager, undefined, 'Reloading...');
  }
  manager.known = pathCache(loadContext(manager));
  for (const unit of manager.units.values()) if (unit.name !== 'init.scope') reload(manager, unit);
  // What the new files name becomes known too.
  for (const unit of [...manager.units.values()])
    for (const kind of ['Requires', 'Wants', 'BindsTo'])
      for (const name of unit.config.dependencies.get(kind) ?? []) unitOf(manager, name);
  collect(manager);
  if (manager.version >= 254) say(manager, undefined, 'Reloading finished in 90 ms.');
}

/** Stops every unit, then every process but PID 1. */
export async function stopEverything(manager: Manager, reason: string): Promise<void> {
  const { kernel, init } = manager.host;
  manager.state = 'stopping';
  say(manager, undefined, reason, { priority: 5 });
  const up = [...manager.units.values()].filter(
    (unit) => !['inactive', 'failed'].includes(unit.state) && !['init.scope', '-.slice'].includes(unit.name),
  );
  const jobs = up.map((unit) => request(manager, unit.name, 'stop'));
  await Promise.all(jobs.map(({ result }) => result));
  const rest = (): Process[] => kernel.processes().filter((process) => process !== init && process.state !== 'zombie');
  for (const process of rest()) kernel.signal(process, 'SIGTERM');
  const ended = createDeferred<void>();
  void Promise.all(rest().map((process) => process.ended)).then(() => ended.resolve());
  const timer = new AbortController();
  await Promise.race([ended.promise, manager.host.clock.sleep(10_000, timer.signal).catch(() => {})]);
  timer.abort();
  for (const process of rest()) kernel.signal(process, 'SIGKILL');
  await Promise.all(rest().map((process) => process.ended));
  manager.units.clear();
  manager.jobs.clear();
  manager.sockets.clear();
}
