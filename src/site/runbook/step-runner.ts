/** Runs one step on the page's machine, and shows what comes of it. */
import type { PlanStep } from '../../runbook/plan.ts';
import { type RunEvent, runStep, type StepResult } from '../../runbook/run.ts';
import { rooted } from '../root/root.ts';
import type { Bench } from '../workbench/workbench.ts';
import { confirmLosses } from './confirm-losses.ts';
import { openBefore } from './gate.ts';
import { explain } from './outcome.ts';
import { diffContext, type Scene } from './scene.ts';
import type { StepView } from './step-view.ts';
import { element, link, phrase } from './words.ts';

/** Runs a step; whether those after it may run. `cleanUp` is offered below a failure. */
export async function runOnPage(
  scene: Scene,
  step: PlanStep,
  bench: Bench,
  signal: AbortSignal,
  cleanUp: () => HTMLElement[],
): Promise<boolean> {
  const { course, views } = scene;
  const view = views.get(step.id);
  if (!view) return false;
  history.replaceState(history.state, '', `#step-${step.id}`);
  view.reveal();
  scene.onStep(step);
  const missed = openBefore(scene.plan.steps, course.states, step.id);
  course.begin(step.id, bench.panel.journal.entries.length);
  const open = { ...step, branches: step.branches.filter(({ error }) => !scene.taken.has(`${step.id} ${error}`)) };
  const result = await runStep(open, bench.workplace, {
    values: course.values,
    signal,
    diagnose: scene.known.diagnose,
    confirm: () => confirmLosses(scene, step, bench, view, signal),
    onEvent: (event) => onEvent(scene, view, event),
  });
  if (result.state === 'passed') course.done(step.id, result.captured, false);
  if (result.state === 'passed' && scene.ledTo === step.id) scene.ledTo = null;
  if (result.reason === 'branched') branch(scene, step, result, view);
  else if (result.state === 'failed') {
    const offered = step.cleanup ? [] : cleanUp();
    view.tell(
      [...explain(step, result, diffContext(scene), missed), ...runbookFor(scene, result), ...offered],
      'fault',
    );
  }
  scene.refresh();
  view.reveal();
  return result.reason !== 'declined' && (result.state !== 'failed' || step.optional);
}

function onEvent({ course, refresh }: Scene, view: StepView, event: RunEvent): void {
  if (event.kind === 'attempt') view.waits(event.attempt);
  if (event.kind === 'command') view.waits(null);
  if (event.kind !== 'step') return;
  // What was declined is still to be done.
  const state = event.result?.reason === 'declined' ? 'waiting' : event.state;
  course.set(event.id, state);
  view.waits(null);
  view.show(state);
  if (state !== 'failed') view.tell([]);
  refresh();
}

/** Goes on where the branch leads; a step that the detour leads back to is to be run again. */
function branch(scene: Scene, step: PlanStep, { branch }: StepResult, view: StepView): void {
  const target = scene.plan.steps.findIndex(({ id }) => id === branch?.step);
  const at = scene.plan.steps.indexOf(step);
  const id = scene.plan.steps[target]?.id;
  if (!branch || id === undefined) return;
  scene.taken.add(`${step.id} ${branch.error}`);
  scene.ledTo = id;
  const state = target < at ? 'waiting' : 'skipped';
  scene.course.set(step.id, state);
  for (const { id, detour } of scene.plan.steps.slice(at + 1, target)) if (!detour) scene.course.set(id, 'skipped');
  view.show(state, scene.say('branched'));
  const words = phrase(scene.say(target < at ? 'branched.back' : 'branched.on'), {
    error: errorLink(scene, branch.error),
    step: link(`#step-${id}`, scene.views.get(id)?.heading ?? id),
  });
  view.tell([element('p', '', ...words)], 'note');
}

function runbookFor(scene: Scene, { branch }: StepResult): HTMLElement[] {
  if (branch?.runbook == null) return [];
  const runbook = link(rooted(`/${scene.language}/runbooks/${branch.runbook}/`), scene.say('branched.runbook'));
  return [element('p', '', ...phrase(scene.say('branched.offer'), { error: errorLink(scene, branch.error), runbook }))];
}

function errorLink({ known, language }: Scene, slug: string): HTMLElement {
  const page = known.page(slug);
  return link(page ? rooted(page.url) : rooted(`/${language}/errors/${slug}/`), page?.title ?? slug);
}
