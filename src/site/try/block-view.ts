/** A console block of a note with its button: what was run, and what came of it. */
import type { StepState } from '../../runbook/run.ts';
import type { Texts } from '../browser/texts.ts';

export interface BlockView {
  onTry(listener: () => void): void;
  /** Its state in words, and what there is to say of a failure. */
  show(state: StepState, outcome?: readonly HTMLElement[]): void;
  enable(enabled: boolean): void;
  focus(): void;
}

/** Puts a button below each console block of the page; the k-th on the page is the k-th of its source. */
export function blockViews(page: Document, count: number, texts: Texts): BlockView[] {
  const figures = [...page.querySelectorAll<HTMLElement>('.sl-markdown-content .expressive-code:has(.hb-console)')];
  return figures.slice(0, count).map((figure) => blockView(figure, texts));
}

function blockView(figure: HTMLElement, texts: Texts): BlockView {
  const row = document.createElement('div');
  row.className = 'hb-try-row not-content print:hidden';
  const state = document.createElement('span');
  state.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = texts['try.run'] ?? '';
  const outcome = document.createElement('div');
  outcome.className = 'outcome';
  outcome.hidden = true;
  row.append(state, button, outcome);
  figure.after(row);
  return {
    onTry: (listener) =>
      button.addEventListener('click', () => {
        if (button.ariaDisabled !== 'true') listener();
      }),
    show(next, told = []) {
      state.dataset.state = next;
      state.textContent = next === 'waiting' ? '' : (texts[`step.${next}`] ?? '');
      button.textContent = texts[next === 'waiting' ? 'try.run' : 'try.again'] ?? '';
      outcome.replaceChildren(...told);
      outcome.hidden = told.length === 0;
    },
    // Not `disabled`, which would take the focus away from the button that was just pressed.
    enable: (enabled) => {
      button.ariaDisabled = String(!enabled);
    },
    focus: () => button.focus(),
  };
}
