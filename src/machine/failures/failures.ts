/** The failures of one machine: struck and mended while it runs. */

import type { HostProfile } from '../../host/profile.ts';
import { FAILURES, type FailureName, failureNames } from './catalogue.ts';
import type { Breakable, Effect, RunningFailure } from './failure.ts';

/** The failures that make a difference to a host. */
export const failuresFor = (profile: HostProfile): FailureName[] =>
  failureNames.filter((name) => canHave(profile, name));

function canHave(profile: HostProfile, name: FailureName): boolean {
  const failure = FAILURES[name];
  if (failure.hosts && !failure.hosts.includes(profile.name)) return false;
  if (failure.kind === 'running') return true;
  try {
    return JSON.stringify(failure.born(profile)) !== JSON.stringify(profile);
  } catch {
    return false;
  }
}

export interface Failures {
  /** In the order they struck. */
  active(): readonly FailureName[];
  /** Resolves when it has struck. Throws an `Error` for a failure that a host is born with, unless it has it. */
  strike(name: FailureName): Promise<void>;
  /** Resolves when what the failure did is undone. Throws an `Error` for a failure that a host is born with. */
  mend(name: FailureName): Promise<void>;
}

/** The profile of a host that is born with the failures of its kind. Throws an `Error` where one cannot be. */
export function profileWith(profile: HostProfile, names: readonly FailureName[]): HostProfile {
  return names.reduce((changed, name) => {
    const failure = FAILURES[name];
    if (failure.hosts && !failure.hosts.includes(profile.name))
      throw new Error(`${name} is a failure of ${failure.hosts.join(', ')}; ${profile.name} cannot have it`);
    return failure.kind === 'host' ? failure.born(changed) : changed;
  }, profile);
}

/** @param born what the machine's profile was changed by. */
export function createFailures(machine: Breakable, born: readonly FailureName[]): Failures {
  const active = new Set<FailureName>(born.filter((name) => FAILURES[name].kind === 'host'));
  const running = (name: FailureName): RunningFailure => {
    const failure = FAILURES[name];
    if (failure.kind === 'host') throw new Error(`${name} cannot come or go on a running machine: start one with it`);
    return failure;
  };
  const carryOut = async (effect: Effect): Promise<void> =>
    typeof effect === 'string' ? machine.run(effect) : effect(machine);
  return {
    active: () => [...active],
    async strike(name) {
      if (active.has(name)) return;
      const { strike } = running(name);
      active.add(name);
      await carryOut(strike);
    },
    async mend(name) {
      const { mend } = running(name);
      active.delete(name);
      await carryOut(mend);
    },
  };
}
