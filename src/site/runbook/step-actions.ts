/** What the keys of the steps do. */
import type { PlanStep } from '../../runbook/plan.ts';
import type { StepAction } from './keys.ts';
import type { StepView } from './step-view.ts';

export interface Hands {
  readonly running: boolean;
  step(id: string | undefined): PlanStep | undefined;
  view(id: string | undefined): StepView | undefined;
  next(): PlanStep | undefined;
  /** The step so many places after `id`, or the one at hand where none is given. */
  beside(id: string | undefined, by: 1 | -1): StepView | undefined;
  /** Starts a step, or stops what runs. False when the step has to wait for others. */
  start(step: PlanStep): boolean;
  skip(step: PlanStep): void;
  check(step: PlanStep): void;
  showKeys(): void;
  /** Goes to the terminal, or back. */
  changeSides(): void;
}

/** Does what a key asks for, in the step that has the focus if one has; whether there was something to do. */
export function act(action: StepAction, stepId: string | undefined, hands: Hands): boolean {
  const step = action === 'runNext' || action === 'skipNext' ? hands.next() : hands.step(stepId);
  switch (action) {
    case 'runNext':
      return step !== undefined && !hands.running && hands.start(step);
    case 'run':
      return step !== undefined && hands.start(step);
    case 'skip':
    case 'skipNext':
      if (step) hands.skip(step);
      return step !== undefined;
    case 'check':
      if (step && step.checks.length > 0) hands.check(step);
      return step !== undefined;
    case 'hint': {
      const view = hands.view(stepId);
      if (view?.isCovered) view.showHint();
      return view !== undefined;
    }
    case 'next':
    case 'back': {
      const to = hands.beside(stepId, action === 'next' ? 1 : -1);
      to?.focus();
      return to !== undefined;
    }
    case 'help':
      hands.showKeys();
      return true;
    default:
      hands.changeSides();
      return true;
  }
}
