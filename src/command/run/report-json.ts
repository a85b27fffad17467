/** The JSON report of a run. */
import type { StepResult } from '../../runbook/run.ts';
import { countSteps, type RunbookResult, type RunRecord } from './results.ts';

/** The whole run as JSON text: every step, every command, what it printed and how that compares. */
export function jsonReport(record: RunRecord): string {
  const report = {
    format: 1,
    engine: record.engine,
    started: record.started.toISOString(),
    finished: record.finished.toISOString(),
    passed: record.runbooks.every(({ result }) => result.passed),
    counts: countSteps(record.runbooks),
    runbooks: record.runbooks.map(runbookReport),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

const runbookReport = (runbook: RunbookResult) => ({
  slug: runbook.slug,
  title: runbook.title,
  file: runbook.file,
  host: runbook.plan.host,
  passed: runbook.result.passed,
  values: runbook.result.values,
  steps: runbook.result.steps.map((step) => stepReport(runbook, step)),
});

function stepReport(runbook: RunbookResult, step: StepResult) {
  return {
    id: step.id,
    heading: runbook.headings[step.id] ?? step.id,
    state: step.state,
    reason: step.reason,
    optional: step.optional,
    branch: step.branch && { error: step.branch.error, step: step.branch.step, runbook: step.branch.runbook },
    milliseconds: Math.round(step.duration),
    commands: [...step.commands, ...(step.check ? [step.check] : [])].map((command) => ({
      command: command.text,
      line: command.line,
      check: command === step.check,
      output: command.output,
      exit: command.exit,
      expectedExit: command.match.exit.expected,
      matched: command.match.matched,
      attempts: command.attempts,
      failure: command.failure,
      error: command.error,
      lines: command.match.lines,
    })),
  };
}
