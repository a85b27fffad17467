/** What the steps need of the page around them. */
import type { Language } from '../../book/languages.ts';
import type { Plan, PlanStep } from '../../runbook/plan.ts';
import type { Texts } from '../browser/texts.ts';
import type { Bench } from '../workbench/workbench.ts';

export interface StepsOptions {
  readonly slug: string;
  readonly language: Language;
  readonly plan: Plan;
  /** How long the whole takes by its author's word; null where nobody says. */
  readonly minutes: number | null;
  readonly texts: Texts;
  /** Where commands run; rejects when there is no machine, which the page says elsewhere. */
  readonly open: () => Promise<Bench>;
  /** Takes the machine back to when so many inputs had gone into it. */
  readonly rewind: (inputs: number) => Promise<void>;
  /** Goes to the terminal, or back. */
  readonly onSides: () => void;
  /** Steps begin to run, or have ended. */
  readonly onBusy: (busy: boolean) => void;
  /** A step is about to run. */
  readonly onStep: (step: PlanStep) => void;
  /** How many steps have passed now, of how many. */
  readonly onProgress: (passed: number, total: number) => void;
}
