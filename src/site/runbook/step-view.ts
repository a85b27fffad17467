/** One step on the page: its lamp, its state in words, and the diff when it printed something else. */
import { isFault, type LineResult } from '../../runbook/match/result.ts';
import type { StepResult, StepState } from '../../runbook/run.ts';
import type { CommandReport } from '../../runbook/run-command.ts';

export type Texts = Readonly<Record<string, string>>;

export interface StepView {
  readonly id: string;
  onRun(listener: () => void): void;
  show(state: StepState, result?: StepResult | null, note?: string): void;
  /** Marks the step that Ctrl+Enter runs. */
  markNext(next: boolean): void;
  enable(enabled: boolean): void;
  reveal(): void;
  focus(): void;
}

export function stepView(element: HTMLElement, texts: Texts): StepView {
  const part = <T extends HTMLElement>(selector: string): T | null => element.querySelector<T>(selector);
  const button = part<HTMLButtonElement>('.run');
  const state = part('.state');
  const outcome = part('.outcome');
  const text = (key: string): string => texts[`step.${key}`] ?? key;
  if (button) button.hidden = false;

  return {
    id: element.dataset.step ?? '',
    onRun: (listener) =>
      button?.addEventListener('click', () => {
        if (button.ariaDisabled !== 'true') listener();
      }),
    show(next, result = null, note) {
      element.dataset.state = next;
      if (state) state.textContent = note ?? (next === 'waiting' ? '' : text(next));
      if (button) button.textContent = next === 'passed' || next === 'failed' ? text('again') : text('run');
      outcome?.replaceChildren(...(result && next === 'failed' ? explain(result, text) : []));
      if (outcome) outcome.hidden = outcome.childElementCount === 0;
    },
    markNext: (next) => element.toggleAttribute('data-next', next),
    // Not `disabled`, which would take the focus away from the button that was just pressed.
    enable(enabled) {
      if (button) button.ariaDisabled = String(!enabled);
    },
    focus: () => button?.focus(),
    reveal: () => element.scrollIntoView({ block: 'nearest' }),
  };
}

const REASONS = ['mismatch', 'timeout', 'stopped', 'error', 'check'];

function explain(result: StepResult, text: (key: string) => string): HTMLElement[] {
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
