/** Before a step deletes something: says what, by a rehearsal on a second machine, and asks the first time on a page. */
import type { PlanStep } from '../../runbook/plan.ts';
import { recall, remember } from '../browser/storage.ts';
import type { Bench } from '../workbench/workbench.ts';
import { lossesInWords } from './losses.ts';
import { rehearse } from './rehearsal.ts';
import type { Scene } from './scene.ts';
import type { StepView } from './step-view.ts';
import { element } from './words.ts';

/** Whether the step may run. Once the reader has said yes on this page, it is only told what goes. */
export async function confirmLosses(
  scene: Scene,
  step: PlanStep,
  bench: Bench,
  view: StepView,
  signal: AbortSignal,
): Promise<boolean> {
  const key = `hatoba:deletes:${scene.slug}`;
  const { say } = scene;
  const looking = lossesOf(scene, step, bench);
  if (recall(key, 'session') !== null) {
    void looking.then(view.loses);
    return true;
  }
  view.loses(say('loses.looking'));
  const words = await looking;
  view.loses('');
  if (signal.aborted) return false;
  const yes = await view.ask([element('p', '', say('loses.question')), element('p', 'losses', words)], signal);
  view.loses(words);
  if (yes) remember(key, 'yes', 'session');
  return yes;
}

async function lossesOf({ say, plan, course, idle }: Scene, step: PlanStep, { panel }: Bench): Promise<string> {
  const written = step.destructive ?? '';
  const difference = await rehearse({
    journal: panel.journal,
    since: panel.journal.entries.length,
    idle: idle(),
    commands: step.commands.map(({ text }) => text),
    env: course.values,
    terminal: plan.terminal,
  });
  if (!difference) return say('loses.author', { what: written });
  const losses = lossesInWords(difference, say);
  return losses === undefined ? say('loses.nothing', { what: written }) : say('loses', { what: losses });
}
