/** What a reader has made of a runbook, in three states. */
import type { Progress } from '../browser/progress.ts';

export type Standing = 'new' | 'begun' | 'finished';

export interface Reached {
  readonly standing: Standing;
  /** Steps passed in the run at hand. */
  readonly passed: number;
  /** When it was last finished, ms since 1970. */
  readonly at?: number;
  /** How long that took, in milliseconds; missing when it is not known. */
  readonly took?: number;
  /** The state of each step of the run at hand that was run. */
  readonly states: Progress['steps'];
  /** When anything of it last changed, ms since 1970; 0 when never. */
  readonly updatedAt: number;
}

/** `steps`: the ids of the runbook's steps. All of them passed is finished too, even where no time was kept. */
export function reached(progress: Progress | undefined, steps: readonly string[]): Reached {
  if (!progress) return { standing: 'new', passed: 0, states: {}, updatedAt: 0 };
  const { finished, updatedAt } = progress;
  const passed = steps.filter((id) => progress.steps[id] === 'passed').length;
  const known = { passed, states: progress.steps, updatedAt };
  if (finished) return { standing: 'finished', ...finished, ...known };
  if (steps.length > 0 && passed === steps.length) return { standing: 'finished', at: updatedAt, ...known };
  return { standing: passed > 0 ? 'begun' : 'new', ...known };
}
