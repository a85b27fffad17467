/** How far a reader is: the minutes left, and what a runbook came to. */
import { minutesToShow, timeLeft, weightOf } from '../../runbook/pace.ts';
import type { PlanStep } from '../../runbook/plan.ts';
import type { Summary } from './finish.ts';
import { mainSteps } from './gate.ts';
import type { Scene } from './scene.ts';

type Known = Pick<Scene, 'plan' | 'course' | 'views'>;

/** The minutes to show as left, of those that the author says the whole takes; null where nobody says. */
export function minutesLeft({ plan, course }: Known, minutes: number | null): number | null {
  if (minutes === null) return null;
  const { states, kept } = course;
  const took = (id: string): number | null =>
    states.get(id) === 'skipped' ? 0 : states.get(id) === 'passed' ? (kept.took[id] ?? 0) : null;
  const paced = mainSteps(plan.steps).map((step) => ({ weight: weightOf(step), took: took(step.id) }));
  return minutesToShow(timeLeft(minutes, paced), kept.minutes);
}

/** What was done, in what time, and what was not. */
export function summaryOf({ plan, course, views }: Known): Summary {
  const main = mainSteps(plan.steps);
  const { states, kept } = course;
  const passed = ({ id }: PlanStep): boolean => states.get(id) === 'passed';
  const headings = (chosen: (step: PlanStep) => boolean): string[] =>
    main.filter(chosen).map(({ id }) => views.get(id)?.heading ?? id);
  return {
    passed: main.filter(passed).length,
    total: main.length,
    milliseconds: Object.values(kept.took).reduce((sum, one) => sum + one, 0),
    skipped: headings(({ id }) => states.get(id) === 'skipped'),
    own: headings((step) => passed(step) && kept.own.includes(step.id)),
    untidy: main.some((step) => step.cleanup && !passed(step)),
  };
}
