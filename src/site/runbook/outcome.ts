/** What came of a step that failed, as elements of the page. */
import { isFault, type LineResult } from '../../runbook/match/result.ts';
import type { StepResult } from '../../runbook/run.ts';
import type { CommandReport } from '../../runbook/run-command.ts';

const REASONS = ['mismatch', 'timeout', 'stopped', 'error', 'check'];

/** Why a step failed, and what it printed against what was expected; `text` gives the texts `step.*`. */
export function explain(result: StepResult, text: (key: string) => string): HTMLElement[] {
  const reason = REASONS.includes(result.reason ?? '') ? result.reason : 'mismatch';
  const words = document.createElement('p');
  words.textContent = text(`why.${reason}`);
  const report = result.check ?? result.commands.at(-1);
  return report && reason !== 'stopped' ? [words, ...diff(report, text)] : [words];
}

function line(kind: string, mark: string, label: string, content: string): HTMLElement {
  const element = document.createElement('span');
  element.className = kind;
  const spoken = document.createElement('span');
  spoken.className = 'sr-only';
  spoken.textContent = label;
  element.append(spoken, `${mark} ${content}`);
  return element;
}

function diffLines(result: LineResult, text: (key: string) => string): HTMLElement[] {
  const expected = (content: string): HTMLElement => line('expected', '−', text('diff.expected'), content);
  const printed = (content: string): HTMLElement => line('printed', '+', text('diff.printed'), content);
  switch (result.kind) {
    case 'equal':
      return [line('equal', ' ', '', result.printed)];
    case 'skipped':
      return [line('skipped', ' ', '', '⋮')];
    case 'missing':
      return [expected(result.expected)];
    case 'extra':
      return [printed(result.printed)];
    default:
      return [expected(result.expected), printed(result.printed)];
  }
}

function diff(report: CommandReport, text: (key: string) => string): HTMLElement[] {
  const pre = document.createElement('pre');
  pre.className = 'diff';
  pre.tabIndex = 0;
  pre.setAttribute('role', 'region');
  pre.setAttribute('aria-label', text('diff'));
  pre.append(line('command', '$', '', report.text), ...report.match.lines.flatMap((one) => diffLines(one, text)));
  const { expected, printed } = report.match.exit;
  if (expected !== printed) {
    pre.append(line('expected', '−', text('diff.expected'), `exit ${expected}`));
    pre.append(line('printed', '+', text('diff.printed'), `exit ${printed}`));
  }
  const faults = report.match.lines.some(isFault) || expected !== printed;
  return faults ? [pre] : [];
}
