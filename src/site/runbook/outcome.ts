/** What came of a step, as elements of the page: why it failed, how it was recognised, what its checks say. */
import type { PlanStep } from '../../runbook/plan.ts';
import type { StepResult } from '../../runbook/run.ts';
import type { CheckAnswer, CommandReport } from '../../runbook/run-command.ts';
import { type DiffContext, diffOf } from './diff.ts';
import { code, element, phrase, type Say } from './words.ts';

const REASONS = ['mismatch', 'timeout', 'stopped', 'error', 'check'];

/** Why a step failed, and what it printed against what was expected. `missed` are the numbers of steps that did not run before. */
export function explain(
  step: PlanStep,
  result: StepResult,
  context: DiffContext,
  missed: readonly number[],
): HTMLElement[] {
  const { say } = context;
  const reason = REASONS.includes(result.reason ?? '') ? result.reason : 'mismatch';
  const report = result.check ?? result.commands.at(-1);
  const words = [element('p', 'why', say(`why.${reason}`))];
  if (missed.length > 0 && reason !== 'stopped')
    words.push(element('p', '', say('missed', { numbers: missed.join(say('and')) })));
  if (!report || reason === 'stopped') return words;
  return [...words, ...comparison(step, report, say), ...diffOf(report, context)];
}

/** How the output is compared, where that is not line by line. */
function comparison(step: PlanStep, report: CommandReport, say: Say): HTMLElement[] {
  const expect = step.commands.find(({ line }) => line === report.line)?.expect;
  const how = expect?.comparison === 'lines' ? (expect.table ? 'table' : undefined) : expect?.comparison;
  return how === undefined ? [] : [element('p', '', say(`compared.${how}`))];
}

/** What the reader's own command did for a step, and by what it was seen. */
export function recognised(line: string, checks: readonly CommandReport[], say: Say): HTMLElement[] {
  const by = checks.map(({ text }) =>
    element('li', 'holds', ...phrase(say('recognised.holds'), { check: code(text) })),
  );
  return [
    element('p', '', ...phrase(say(by.length > 0 ? 'recognised.state' : 'recognised.typed'), { command: code(line) })),
    ...(by.length > 0 ? [element('ul', 'checks', ...by)] : []),
  ];
}

/** What holds of a step's state, and what does not yet. */
export function checked(answers: readonly CheckAnswer[], context: DiffContext): HTMLElement[] {
  const { say } = context;
  const missing = answers.filter(({ holds }) => !holds).length;
  const items = answers.map(({ report, holds, anyOutput }) => {
    const words = phrase(say(holds ? 'checked.holds' : 'checked.not'), { check: code(report.text) });
    const why = holds ? [] : anyOutput ? exitWords(report, say) : diffOf(report, context);
    return element('li', holds ? 'holds' : 'misses', ...words, ...why);
  });
  return [
    element('p', '', say(missing === 0 ? 'checked.all' : 'checked.some', { count: missing })),
    element('ul', 'checks', ...items),
  ];
}

/** A check of which only the exit status counts: what it said. */
function exitWords({ output, match }: CommandReport, say: Say): HTMLElement[] {
  const said = output.trim().split('\n').slice(0, 3).join('\n');
  const status = element('p', '', say('checked.exit', { expected: match.exit.expected, printed: match.exit.printed }));
  return said === '' ? [status] : [status, element('pre', 'said', said)];
}
