/** Sees what a reader's own commands did for a runbook: a step counts as done when its state is reached, however. */
import { matchOutput } from '../../runbook/match/match.ts';
import type { Values } from '../../runbook/pattern.ts';
import type { PlanStep } from '../../runbook/plan.ts';
import { askChecks, type CommandReport } from '../../runbook/run-command.ts';
import type { Workplace } from '../../runbook/session.ts';
import type { EndedCommand } from '../terminal/machine-client.ts';

const asTyped = (command: string): string => command.trim().replace(/\s+/g, ' ');

/** How a step was seen to be done. */
export interface Noticed {
  readonly captured: Values;
  /** The checks that hold; none where the step's own commands were typed. */
  readonly checks: readonly CommandReport[];
}

export interface Noticing {
  /**
   * Whether the command that just ended finishes `step`: as its last own command, printed as expected, or because its
   * checks hold now. Null when it does not.
   */
  see(step: PlanStep, command: EndedCommand, values: Values, workplace: Workplace): Promise<Noticed | null>;
}

export function createNoticing(): Noticing {
  /** How many of a step's own commands were typed so far, and what they captured. */
  const typed = new Map<string, { readonly count: number; readonly captured: Values }>();

  const followed = (step: PlanStep, { line, result }: EndedCommand, values: Values): Values | null => {
    const before = typed.get(step.id) ?? { count: 0, captured: {} };
    const own = step.commands[before.count];
    if (!own || asTyped(own.text) !== asTyped(line)) return null;
    const match = matchOutput(own.expect, result, { ...values, ...before.captured });
    if (!match.matched) return null;
    const captured = { ...before.captured, ...match.captured };
    typed.set(step.id, { count: before.count + 1, captured });
    return before.count + 1 === step.commands.length ? captured : null;
  };

  return {
    async see(step, command, values, workplace) {
      const captured = followed(step, command, values);
      if (step.checks.length === 0) return captured && { captured, checks: [] };
      const answers = await askChecks(step, workplace, { ...values, ...captured });
      if (answers.some(({ holds }) => !holds)) return null;
      const checks = answers.map(({ report }) => report);
      return { captured: Object.assign({ ...captured }, ...checks.map(({ match }) => match.captured)), checks };
    },
  };
}
