/** One step on the page: its lamp, its state in words, its buttons, and what is said below it. */

import { isFault } from '../../runbook/match/result.ts';
import type { StepState } from '../../runbook/run.ts';
import type { Attempt } from '../../runbook/run-command.ts';
import { button, code, element, phrase, type Say } from './words.ts';

export type StepButton = 'run' | 'check' | 'skip' | 'rewind';

export interface StepView {
  readonly id: string;
  /** What the page calls it. */
  readonly heading: string;
  on(name: StepButton, listener: () => void): void;
  /** `note` stands in for the state's own word. */
  show(state: StepState, note?: string): void;
  /** What came of it, below the step; a fault in its own colour. Nothing takes it away. */
  tell(content: readonly HTMLElement[], kind?: 'fault' | 'note'): void;
  /** Shows what a retry waits for; null when it waits no longer. */
  waits(attempt: Attempt | null): void;
  /** Says what is lost, beside the commands. */
  loses(words: string): void;
  /** Asks a yes or no below the step. False too when `signal` aborts. */
  ask(content: readonly HTMLElement[], signal: AbortSignal): Promise<boolean>;
  /** Why it cannot be run yet, or null. */
  gate(reason: string | null): void;
  /** There is a place to go back to. */
  markRewind(possible: boolean): void;
  /** Marks the step that Ctrl+Enter runs. */
  markNext(next: boolean): void;
  /** Steps run: `self` is the one, whose button stops it. */
  busy(running: boolean, self: boolean): void;
  showHint(): void;
  showAnswer(): void;
  readonly isCovered: boolean;
  reveal(): void;
  focus(): void;
}

export function stepView(root: HTMLElement, say: Say): StepView {
  const part = <T extends HTMLElement>(selector: string): T | null => root.querySelector<T>(selector);
  const buttonOf = (name: string): HTMLButtonElement | null => part<HTMLButtonElement>(`button.${name}`);
  const id = root.dataset.step ?? '';
  const run = buttonOf('run');
  const gate = part('.gate');
  const actions = part('.actions');
  if (actions) actions.hidden = false;
  let state: StepState = 'waiting';
  let isSelf = false;

  const box = (selector: string, content: readonly Node[]): void => {
    const place = part(selector);
    place?.replaceChildren(...content);
    if (place) place.hidden = content.length === 0;
  };
  const label = (): void => {
    if (!run) return;
    run.textContent = say(isSelf ? 'stop' : state === 'passed' || state === 'failed' ? 'again' : 'run');
    run.classList.toggle('stops', isSelf);
  };
  const uncover = (): void => root.setAttribute('data-uncovered', '');
  const hint = (): void => {
    root.setAttribute('data-hinted', '');
    buttonOf('show-hint')?.setAttribute('aria-expanded', 'true');
  };
  const answer = (): void => {
    uncover();
    // The button that was pressed is gone.
    run?.focus();
  };
  buttonOf('show-hint')?.addEventListener('click', hint);
  buttonOf('show-answer')?.addEventListener('click', answer);

  return {
    id,
    heading: document.getElementById(id)?.textContent?.trim() ?? id,
    on: (name, listener) =>
      buttonOf(name)?.addEventListener('click', ({ currentTarget }) => {
        if (currentTarget instanceof HTMLElement && currentTarget.ariaDisabled !== 'true') listener();
      }),
    show(next, note) {
      state = next;
      root.dataset.state = next;
      const words = part('.state');
      if (words) words.textContent = note ?? (next === 'waiting' ? '' : say(next));
      if (next !== 'waiting' && next !== 'skipped') uncover();
      label();
    },
    tell(content, kind = 'note') {
      const place = part('.outcome');
      if (place) place.dataset.kind = kind;
      box('.outcome', content);
    },
    waits: (attempt) => box('.waits', attempt ? waiting(attempt, say) : []),
    loses(words) {
      const place = part('.loses');
      if (!place) return;
      place.textContent = words;
      place.hidden = words === '';
    },
    ask(content, signal) {
      const answered = Promise.withResolvers<boolean>();
      const yes = button('yes', say('loses.yes'), () => answered.resolve(true));
      const no = button('no', say('loses.no'), () => answered.resolve(false));
      const onKey = (event: KeyboardEvent): void => {
        if (event.key === 'Escape') answered.resolve(false);
      };
      const stop = (): void => answered.resolve(false);
      const asks = part('.asks');
      box('.asks', [...content, element('p', 'choice', yes, no)]);
      asks?.setAttribute('role', 'group');
      asks?.setAttribute('aria-label', say('loses.question'));
      asks?.addEventListener('keydown', onKey);
      signal.addEventListener('abort', stop);
      asks?.scrollIntoView({ block: 'nearest' });
      yes.focus();
      return answered.promise.finally(() => {
        asks?.removeEventListener('keydown', onKey);
        signal.removeEventListener('abort', stop);
        const hadFocus = asks?.contains(document.activeElement);
        box('.asks', []);
        if (hadFocus) run?.focus();
      });
    },
    gate(reason) {
      if (gate) {
        gate.textContent = reason ?? '';
        gate.hidden = reason === null;
      }
      root.toggleAttribute('data-gated', reason !== null);
      if (run) run.ariaDisabled = String(reason !== null);
    },
    markRewind(possible) {
      const rewind = buttonOf('rewind');
      if (rewind) rewind.hidden = !possible;
    },
    markNext: (next) => root.toggleAttribute('data-next', next),
    // Not `disabled`, which would take the focus away from the button that was just pressed.
    busy(running, self) {
      isSelf = running && self;
      const off = String(running || root.hasAttribute('data-gated'));
      for (const name of ['check', 'skip', 'rewind'] as const) {
        const one = buttonOf(name);
        if (one) one.ariaDisabled = String(running);
      }
      if (run) run.ariaDisabled = isSelf ? 'false' : off;
      label();
    },
    showHint: hint,
    showAnswer: answer,
    get isCovered() {
      return part('.cover')?.checkVisibility() ?? false;
    },
    reveal: () => root.scrollIntoView({ block: 'nearest' }),
    focus() {
      root.focus({ preventScroll: true });
      root.scrollIntoView({ block: 'nearest' });
    },
  };
}

/** What a retry waits for, which attempt is next, how long at most, as a bar too. */
function waiting({ report, next, since, until }: Attempt, say: Say): HTMLElement[] {
  const fault = report.match.lines.find(isFault);
  const [expected, came] = [
    fault && 'expected' in fault ? fault.expected : undefined,
    fault && 'printed' in fault && typeof fault.printed === 'string' ? fault.printed : undefined,
  ];
  const seconds = Math.max(0, Math.ceil((until - next) / 1000));
  const bar = document.createElement('progress');
  bar.max = until - since;
  bar.value = Math.min(next - since, until - since);
  bar.setAttribute('aria-label', say('waits'));
  const line = phrase(say(expected === undefined ? 'waits.for' : 'waits.forLine'), {
    command: code(report.text.split('\n')[0] ?? ''),
    expected: code(expected ?? ''),
  });
  return [
    element('p', '', ...line, ...(came === undefined ? [] : phrase(say('waits.came'), { came: code(came) }))),
    element('p', 'attempt', bar, ` ${say('waits.attempt', { number: report.attempts + 1, seconds })}`),
  ];
}
