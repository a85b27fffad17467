// Models systemd 255 src/systemctl/systemctl-is-active.c, -is-system-running.c, -kill.c and -reset-failed.c.

import { parseSignal } from '../../../host/process/signals.ts';
import { reloadUnits } from '../../../host/systemd/boot.ts';
import { commOf } from '../../../host/systemd/execute-context.ts';
import { collect, enter, processesOf, unitOf } from '../../../host/systemd/manager.ts';
import { say } from '../../../host/systemd/messages.ts';
import type { Unit } from '../../../host/systemd/unit.ts';
import type { Options } from '../../applet/options.ts';
import { type Client, INTERACTIVE, isRoot } from '../context.ts';
import { expandNames } from './select.ts';

/** `is-active` and `is-failed`: 0 when any unit is in one of the states, 3 (or 1) when none is. */
export async function isInState(
  client: Client,
  names: readonly string[],
  options: Options,
  states: readonly string[],
  otherwise: number,
): Promise<number> {
  let found = false;
  let missing = client.version >= 254;
  for (const name of expandNames(client, names)) {
    const { state, load } = unitOf(client.manager, name);
    if (!options.has('q')) await client.out(`${state}\n`);
    found ||= states.includes(state);
    // Since 254 units that there is no file for are told apart.
    missing &&= load === 'not-found' && state === 'inactive';
  }
  collect(client.manager);
  return found ? 0 : missing ? 4 : otherwise;
}

export const systemState = ({ manager }: Client): string => {
  if (manager.state !== 'running') return manager.state;
  return [...manager.units.values()].some(({ state }) => state === 'failed') ? 'degraded' : 'running';
};

export async function isSystemRunning(client: Client, options: Options): Promise<number> {
  const state = systemState(client);
  if (!options.has('q')) await client.out(`${state}\n`);
  return state === 'running' ? 0 : 1;
}

/** `daemon-reload`. */
export async function daemonReload(client: Client, verb: string): Promise<number> {
  if (!isRoot(client)) {
    const what = verb === 'daemon-reexec' ? 'Reexecute' : 'Reload';
    await client.err(
      client.version < 240 ? `Failed to reload daemon: ${INTERACTIVE}\n` : `${what} daemon failed: ${INTERACTIVE}\n`,
    );
    return 1;
  }
  reloadUnits(client.manager, client.proc);
  return 0;
}

/** `reset-failed`: failed units are forgotten as such, and their start limits begin anew. */
export async function resetFailed(client: Client, given: readonly string[]): Promise<number> {
  const { manager } = client;
  const names = expandNames(client, given);
  if (!isRoot(client)) {
    const texts =
      names.length === 0
        ? ['Failed to execute operation']
        : names.map((name) => `Failed to reset failed state of unit ${name}`);
    await client.err(texts.map((text) => `${text}: ${INTERACTIVE}\n`).join(''));
    return 1;
  }
  let status = 0;
  const units: Unit[] = names.length === 0 ? [...manager.units.values()] : [];
  for (const name of names) {
    const unit = manager.units.get(name);
    if (unit) units.push(unit);
    else {
      await client.err(`Failed to reset failed state of unit ${name}: Unit ${name} not loaded.\n`);
      status = 1;
    }
  }
  for (const unit of units) {
    unit.starts = { begin: 0, count: 0 };
    unit.restarts = 0;
    if (unit.state !== 'failed') continue;
    unit.result = 'success';
    enter(manager, unit, 'inactive', 'dead');
  }
  collect(manager);
  return status;
}

/** `kill`: a signal to the processes of a unit. */
export async function kill(client: Client, given: readonly string[], options: Options): Promise<number> {
  const { manager } = client;
  const signal = parseSignal(options.value('s') ?? 'SIGTERM');
  if (!signal) {
    await client.err(`Failed to parse signal string ${options.value('s')}.\n`);
    return 1;
  }
  let status = 0;
  for (const name of expandNames(client, given)) {
    if (!isRoot(client)) {
      await client.err(`Failed to kill unit ${name}: ${INTERACTIVE}\n`);
      status = 1;
      continue;
    }
    const unit = manager.units.get(name);
    const whom = options.value('kill-whom') ?? 'all';
    const processes = unit
      ? processesOf(manager, unit).filter((process) => whom === 'all' || process === unit.main?.process)
      : [];
    if (!unit || (unit.state === 'inactive' && processes.length === 0)) {
      await client.err(`Failed to kill unit ${name}: Unit ${name} ${client.version < 240 ? 'is ' : ''}not loaded.\n`);
      status = 1;
      continue;
    }
    const main = unit.main && !unit.main.exit ? unit.main.process : undefined;
    for (const process of processes) {
      if (process === main && manager.version >= 246)
        say(
          manager,
          unit,
          `${unit.name}: Sent signal ${signal} to main process ${process.hostPid} (${commOf(process.argv)}) on client request.`,
        );
      manager.host.kernel.signal(process, signal);
    }
  }
  return status;
}
