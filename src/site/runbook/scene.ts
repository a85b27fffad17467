/** What all parts of the steps share: the plan, how far the reader is, the views, and the words. */
import type { Plan, PlanStep } from '../../runbook/plan.ts';
import type { Bench } from '../workbench/workbench.ts';
import type { Course } from './course.ts';
import type { DiffContext } from './diff.ts';
import { mainSteps } from './gate.ts';
import type { KnownErrors } from './known-errors.ts';
import type { StepView } from './step-view.ts';
import type { Say } from './words.ts';

export interface Scene {
  readonly plan: Plan;
  readonly course: Course;
  readonly views: ReadonlyMap<string, StepView>;
  readonly say: Say;
  readonly known: KnownErrors;
  readonly slug: string;
  readonly language: string;
  /** A step is about to run. */
  readonly onStep: (step: PlanStep) => void;
  /** Milliseconds since something went into the machine. */
  idle(): number;
  /** The detour, or the step, that a branch led to. */
  ledTo: string | null;
  /** Branches that were taken, each once: `step error`. */
  readonly taken: Set<string>;
  /** Shows everything that follows from the states. */
  refresh(): void;
  bench(): Promise<Bench>;
}

/** The number of a step as the page counts; undefined for detours. */
export function numberOf({ plan }: Scene, id: string): number | undefined {
  const at = mainSteps(plan.steps).findIndex((step) => step.id === id);
  return at < 0 ? undefined : at + 1;
}

export const diffContext = (scene: Scene): DiffContext => ({
  say: scene.say,
  values: scene.course.values,
  stepOf: (name) => numberOf(scene, scene.course.kept.origins[name] ?? ''),
});
