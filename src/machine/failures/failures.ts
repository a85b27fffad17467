/** The failures of one machine: struck and mended while it runs. */

import type { HostProfile } from '../../host/profile.ts';
import { FAILURES, type FailureName, failureNames } from './catalogue.ts';
import { type Breakable, PROFILES, RUNNING } from './effects.ts';

/** The failures that make a difference to a host. */
export function failuresFor(profile: HostProfile): FailureName[] {
  const differs = (name: keyof typeof PROFILES): boolean => {
    try {
      return JSON.stringify(PROFILES[name](profile)) !== JSON.stringify(profile);
    } catch {
      return false;
    }
  };
  return failureNames.filter((name) => !isOfHost(name) || differs(name));
}

export interface Failures {
  /** In the order they struck. */
  active(): readonly FailureName[];
  /** Resolves when it has struck. Throws an `Error` for a failure that a host is born with, unless it has it. */
  strike(name: FailureName): Promise<void>;
  /** Resolves when what the failure did is undone. Throws an `Error` for a failure that a host is born with. */
  mend(name: FailureName): Promise<void>;
}

const isRunning = (name: FailureName): name is keyof typeof RUNNING => FAILURES[name].kind === 'running';
const isOfHost = (name: FailureName): name is keyof typeof PROFILES => FAILURES[name].kind === 'host';

/** The profile of a host that is born with the failures of its kind. Throws an `Error` where one cannot be. */
export const profileWith = (profile: HostProfile, names: readonly FailureName[]): HostProfile =>
  names.filter(isOfHost).reduce((changed, name) => PROFILES[name](changed), profile);

/** @param born what the machine's profile was changed by. */
export function createFailures(machine: Breakable, born: readonly FailureName[]): Failures {
  const active = new Set<FailureName>(born.filter(isOfHost));
  const effectOf = (name: FailureName) => {
    if (!isRunning(name)) throw new Error(`${name} cannot come or go on a running machine: start one with it`);
    return RUNNING[name];
  };
  return {
    active: () => [...active],
    async strike(name) {
      if (active.has(name)) return;
      const effect = effectOf(name);
      active.add(name);
      await effect.strike(machine);
    },
    async mend(name) {
      const effect = effectOf(name);
      active.delete(name);
      await effect.mend(machine);
    },
  };
}
