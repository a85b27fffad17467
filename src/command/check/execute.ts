/** Runs what pages and runbooks show, and tells what does not come out as it stands there. */

import { decidingReport, failureLines, faultLine, REASONS } from '../../record/step-report.ts';
import type { Values } from '../../runbook/pattern.ts';
import type { Plan } from '../../runbook/plan.ts';
import { runPlan, type StepResult } from '../../runbook/run.ts';
import type { SandboxWorkplace } from '../machine.ts';
import type { Style } from '../style.ts';
import type { Finding } from './finding.ts';

/** A plan with the file it stands in. */
export interface Runnable {
  readonly file: string;
  readonly plan: Plan;
}

export interface Executed {
  readonly findings: readonly Finding[];
  readonly results: readonly StepResult[];
  readonly values: Values;
}

/** Runs a plan on the sandbox; checks must turn from false to true with their step. */
export async function execute(
  { file, plan }: Runnable,
  workplace: SandboxWorkplace,
  style: Style,
  options: { readonly values?: Values; readonly keepGoing?: boolean } = {},
): Promise<Executed> {
  const open = plan.steps.flatMap((step) => step.commands).filter(({ text }) => workplace.isIncomplete(text));
  if (open.length > 0) {
    const findings = open.map(({ line, text }) => ({
      file,
      problem: {
        code: 'open-command',
        line: line + text.split('\n').length - 1,
        column: 1,
        message: 'the command does not end here (an open quote, a backslash or a here-document)',
        expected: '`> …` lines below it',
      },
    }));
    return { findings, results: [], values: options.values ?? {} };
  }
  const result = await runPlan(plan, workplace, { ...options, proveChecks: true });
  const failed = result.steps.filter(({ state }) => state === 'failed');
  return { findings: failed.map((step) => findingOf(file, step, style)), results: result.steps, values: result.values };
}

function findingOf(file: string, step: StepResult, style: Style): Finding {
  const reason = step.reason ?? 'mismatch';
  const command = decidingReport(step)?.text.split('\n')[0] ?? step.id;
  return {
    file,
    problem: {
      code: `run-${reason}`,
      line: faultLine(step) ?? 1,
      column: 1,
      message: `${REASONS.en[reason]}: $ ${command}`,
    },
    details: failureLines(step, style),
  };
}
