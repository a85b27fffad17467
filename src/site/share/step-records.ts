/** What became of a runbook's steps, out of what is kept: how the commands came out that the steps submitted, and the progress. */
import type { Journal } from '../../machine/journal.ts';
import type { StepRecord, TypedCommand } from '../../record/record.ts';
import { matchOutput } from '../../runbook/match/match.ts';
import type { Values } from '../../runbook/pattern.ts';
import type { Plan, PlanCommand, PlanStep } from '../../runbook/plan.ts';
import type { StepState } from '../../runbook/run.ts';
import type { CommandReport } from '../../runbook/run-command.ts';
import type { KeptCommand } from '../keeping/machine-store.ts';

/** The last time a step was run. */
interface Run {
  readonly commands: readonly { readonly kept: KeptCommand; readonly attempts: number }[];
}

export type RunStep = Omit<StepRecord, 'heading' | 'line'>;

/**
 * @param states of steps by id, as the progress has them
 * @param values what named placeholders stand for at the end
 */
export function stepRecords(
  plan: Plan,
  states: Readonly<Record<string, StepState>>,
  values: Values,
  kept: { readonly commands: readonly KeptCommand[]; readonly journal: Pick<Journal, 'entries'> },
): RunStep[] {
  const runs = runsOf(plan, kept.commands);
  return plan.steps.map((step) => {
    const { commands = [] } = runs.get(step.id) ?? {};
    const reports = commands.flatMap(({ kept: one, attempts }, index) => {
      const planned = step.commands[index];
      return planned ? [reportOf(planned, one, attempts, values)] : [];
    });
    const state = states[step.id];
    const ended = state === 'passed' || state === 'failed' ? state : 'skipped';
    const matched = reports.every(({ match }) => match.matched);
    const last = commands.at(-1)?.kept;
    return {
      id: step.id,
      state: ended,
      reason: ended !== 'failed' ? null : matched ? 'check' : 'mismatch',
      noticed: ended === 'passed' && (reports.length < step.commands.length || !matched),
      optional: step.optional,
      branch: null,
      commands: reports,
      check: null,
      duration: last ? Math.max(0, Math.round(last.at - begun(commands[0]?.kept, kept.journal))) : 0,
      captured: Object.assign({}, ...reports.map(({ match }) => match.captured)),
      inputs: last?.inputs ?? null,
    };
  });
}

/** What the reader typed. */
export const typedCommands = (commands: readonly KeptCommand[]): TypedCommand[] =>
  commands
    .filter(({ submitted, line }) => !submitted && line.trim() !== '')
    .map(({ line, output, exit, inputs }) => ({ line, output, exit, inputs }));

/** Finds the steps again in the commands that were submitted: a step submits its own in order, one of them again when it retries. */
function runsOf(plan: Plan, commands: readonly KeptCommand[]): ReadonlyMap<string, Run> {
  const runs = new Map<string, Run>();
  let at: PlanStep | undefined;
  for (const kept of commands.filter(({ submitted }) => submitted)) {
    const own = (at && runs.get(at.id)?.commands) ?? [];
    if (at && own.length < at.commands.length && at.commands[own.length]?.text === kept.line) {
      runs.set(at.id, { commands: [...own, { kept, attempts: 1 }] });
      continue;
    }
    const again = own.at(-1);
    if (at && again?.kept.line === kept.line && own.length > 0 && at.retry > 0) {
      runs.set(at.id, { commands: [...own.slice(0, -1), { kept, attempts: again.attempts + 1 }] });
      continue;
    }
    const from = at ? plan.steps.indexOf(at) + 1 : 0;
    const begins = (step: PlanStep): boolean => step.commands[0]?.text === kept.line;
    at = plan.steps.slice(from).find(begins) ?? plan.steps.find(begins);
    if (at) runs.set(at.id, { commands: [{ kept, attempts: 1 }] });
  }
  return runs;
}

function reportOf(
  planned: PlanCommand,
  { output, exit }: KeptCommand,
  attempts: number,
  values: Values,
): CommandReport {
  const match = matchOutput(planned.expect, { output, exit }, values);
  return { text: planned.text, line: planned.line, output, exit, match, attempts, failure: null, error: null };
}

/** When a command's line went in. */
const begun = (command: KeptCommand | undefined, journal: Pick<Journal, 'entries'>): number =>
  journal.entries
    .slice(0, command?.inputs ?? 0)
    .findLast((entry) => entry.kind === 'submit' && entry.line === command?.line)?.at ??
  command?.at ??
  0;
