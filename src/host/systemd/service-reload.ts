// Models systemd 255 src/core/service.c: service_enter_reload.
import { createDeferred } from '../../base/deferred.ts';
import { signalOf } from './config.ts';
import { enter, type Manager, serviceOf } from './manager.ts';
import { type JobResult, sayBegin } from './messages.ts';
import { control, mainEnded } from './service-processes.ts';
import { commandsOf, isClean, resultOf, serviceType } from './service-settings.ts';
import type { Unit } from './unit.ts';

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
