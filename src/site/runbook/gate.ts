/** Which steps are open, which one is next, and which wait for others. */
import type { PlanStep } from '../../runbook/plan.ts';
import type { StepState } from '../../runbook/run.ts';

export type States = ReadonlyMap<string, StepState>;

const isDone = (state: StepState | undefined): boolean => state === 'passed' || state === 'skipped';

/** The steps that everybody goes through. */
export const mainSteps = (steps: readonly PlanStep[]): PlanStep[] => steps.filter(({ detour }) => !detour);

/** The detour that a branch led to, as long as it has not been gone through; else the first open step. */
export function nextStep(steps: readonly PlanStep[], states: States, ledTo: string | null): PlanStep | undefined {
  const detour = steps.find(({ id }) => id === ledTo);
  if (detour && !isDone(states.get(detour.id))) return detour;
  return mainSteps(steps).find(({ id }) => !isDone(states.get(id)));
}

/** The steps before `id` that have neither passed nor been skipped, with their numbers from 1. */
export function openBefore(steps: readonly PlanStep[], states: States, id: string): number[] {
  const main = mainSteps(steps);
  const at = main.findIndex((step) => step.id === id);
  return main.slice(0, Math.max(0, at)).flatMap((step, index) => (isDone(states.get(step.id)) ? [] : [index + 1]));
}

/**
 * The steps that a reader's own command may have finished: the open ones up to the first whose state can be asked for. Those
 * before it only show something, and are not needed once it is reached.
 */
export function withinReach(steps: readonly PlanStep[], states: States, ledTo: string | null): PlanStep[] {
  const next = nextStep(steps, states, ledTo);
  if (!next) return [];
  const from = mainSteps(steps).filter(
    (step) => !isDone(states.get(step.id)) && steps.indexOf(step) >= steps.indexOf(next),
  );
  const open = next.detour ? [next, ...from] : from;
  const asked = open.findIndex(({ checks }) => checks.length > 0);
  return asked < 0 ? open.slice(0, 1) : open.slice(0, asked + 1);
}
