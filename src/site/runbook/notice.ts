/** The reader's own commands: which steps they did, and showing by what that was seen. */
import type { PlanStep } from '../../runbook/plan.ts';
import type { Workplace } from '../../runbook/session.ts';
import type { EndedCommand } from '../terminal/machine-client.ts';
import { withinReach } from './gate.ts';
import { createNoticing, type Noticed } from './noticing.ts';
import { recognised } from './outcome.ts';
import type { Scene } from './scene.ts';

export interface Notice {
  /** A command of the reader's own ended: it may have done what one step or more are for. */
  see(command: EndedCommand, workplace: Workplace): Promise<void>;
  /** Forgets what was typed so far. */
  reset(): void;
}

/** @param isBusy steps run: what they print is theirs. */
export function createNotice(scene: Scene, isBusy: () => boolean): Notice {
  let noticing = createNoticing();
  const { plan, course, views, say } = scene;
  const reach = (): PlanStep[] => withinReach(plan.steps, course.states, scene.ledTo);

  async function firstDone(
    open: readonly PlanStep[],
    command: EndedCommand,
    workplace: Workplace,
  ): Promise<{ readonly step: PlanStep; readonly noticed: Noticed } | undefined> {
    for (const step of open) {
      const noticed = await noticing.see(step, command, course.values, workplace);
      if (noticed) return { step, noticed };
    }
    return undefined;
  }

  function show(open: readonly PlanStep[], { id }: PlanStep, noticed: Noticed, line: string): void {
    for (const before of open.slice(
      0,
      open.findIndex((step) => step.id === id),
    )) {
      course.set(before.id, 'skipped');
      views.get(before.id)?.show('skipped', say('notNeeded'));
    }
    course.set(id, 'passed');
    course.done(id, noticed.captured, true);
    if (scene.ledTo === id) scene.ledTo = null;
    views.get(id)?.show('passed', say('noticed'));
    views.get(id)?.tell(recognised(line, noticed.checks, say));
    scene.refresh();
  }

  return {
    async see(command, workplace) {
      if (command.submitted) return;
      for (let open = reach(); open.length > 0 && !isBusy(); open = reach()) {
        const done = await firstDone(open, command, workplace);
        if (!done || isBusy()) return;
        show(open, done.step, done.noticed, command.line);
      }
    },
    reset() {
      noticing = createNoticing();
    },
  };
}
