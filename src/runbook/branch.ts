/** Which way a step goes on from an error that is known to happen in it. */
import type { PlanBranch, PlanStep } from './plan.ts';
import type { StepResult } from './run.ts';

/** Names the known errors (slugs of content/errors) in what a command printed, the surest first. */
export type Diagnose = (output: string) => Promise<readonly string[]>;

/** The branch for the error that a failed step printed, or null: it did not fail so, or nothing known is among its branches. */
export async function branchMet(
  step: Pick<PlanStep, 'branches'>,
  { state, reason, commands }: Pick<StepResult, 'state' | 'reason' | 'commands'>,
  diagnose: Diagnose,
): Promise<PlanBranch | null> {
  const failed = commands.at(-1);
  if (state !== 'failed' || reason !== 'mismatch' || step.branches.length === 0 || !failed) return null;
  const errors = await diagnose(failed.output);
  for (const error of errors) {
    const branch = step.branches.find((one) => one.error === error);
    if (branch) return branch;
  }
  return null;
}
