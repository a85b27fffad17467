/** One step on the page: its lamp, its state in words, and the diff when it printed something else. */
import type { StepResult, StepState } from '../../runbook/run.ts';
import type { Texts } from '../browser/texts.ts';
import { explain } from './outcome.ts';

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
