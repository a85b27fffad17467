/** What a runbook has left on its machine, compared with the machine as it was at the beginning. */
import type { Bench } from '../workbench/workbench.ts';
import type { Finish } from './finish.ts';
import { lossesInWords } from './losses.ts';
import { rehearse } from './rehearsal.ts';
import type { Scene } from './scene.ts';

/** Tells it at the finish, and below the last step that tidied up. */
export async function tellLeft(scene: Scene, { panel }: Bench, finish: Finish): Promise<void> {
  const { say, plan } = scene;
  const nothing = { commands: [], env: {}, terminal: plan.terminal };
  const difference = await rehearse({ journal: panel.journal, since: 0, idle: scene.idle(), ...nothing });
  if (!difference) return;
  const left = lossesInWords({ gone: difference.came, freed: 0 }, say);
  const words = left === undefined ? say('left.nothing') : say('left', { what: left });
  finish.tellLeft(words);
  const last = plan.steps.findLast(({ cleanup }) => cleanup);
  const told = document.createElement('p');
  told.textContent = words;
  scene.views.get(last?.id ?? '')?.tell([told]);
}
