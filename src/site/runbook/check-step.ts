/** Asks whether the reader has done what a step is for, in whatever way, and says what holds and what does not yet. */
import type { PlanStep } from '../../runbook/plan.ts';
import { askChecks } from '../../runbook/run-command.ts';
import type { Workplace } from '../../runbook/session.ts';
import { checked } from './outcome.ts';
import { diffContext, type Scene } from './scene.ts';

export async function checkStep(scene: Scene, step: PlanStep, workplace: Workplace): Promise<void> {
  const { course, say } = scene;
  const answers = await askChecks(step, workplace, course.values);
  const view = scene.views.get(step.id);
  view?.tell(checked(answers, diffContext(scene)));
  if (answers.some(({ holds }) => !holds)) return;
  course.set(step.id, 'passed');
  course.done(step.id, Object.assign({}, ...answers.map(({ report }) => report.match.captured)), true);
  if (scene.ledTo === step.id) scene.ledTo = null;
  view?.show('passed', say('noticed'));
}
