/**
 * The keys of the steps. Single keys work only while the focus is in a step; those with a modifier anywhere, in the terminal
 * too: none of them is bound in bash or taken by a browser.
 */

export type StepAction =
  | 'run'
  | 'next'
  | 'back'
  | 'skip'
  | 'hint'
  | 'check'
  | 'help'
  | 'runNext'
  | 'skipNext'
  | 'sides';

export interface StepKey {
  readonly where: 'anywhere' | 'step';
  /** As the list of keys shows it. */
  readonly shown: readonly string[];
  readonly action: StepAction;
  readonly key: string;
  readonly ctrl?: true;
  readonly alt?: true;
}

export const STEP_KEYS: readonly StepKey[] = [
  { where: 'anywhere', shown: ['Ctrl', 'Enter'], action: 'runNext', key: 'Enter', ctrl: true },
  { where: 'anywhere', shown: ['Alt', 'Enter'], action: 'skipNext', key: 'Enter', alt: true },
  { where: 'anywhere', shown: ['Alt', '↓'], action: 'next', key: 'ArrowDown', alt: true },
  { where: 'anywhere', shown: ['Alt', '↑'], action: 'back', key: 'ArrowUp', alt: true },
  { where: 'anywhere', shown: ['F6'], action: 'sides', key: 'F6' },
  { where: 'step', shown: ['n'], action: 'next', key: 'n' },
  { where: 'step', shown: ['b'], action: 'back', key: 'b' },
  { where: 'step', shown: ['r'], action: 'run', key: 'r' },
  { where: 'step', shown: ['s'], action: 'skip', key: 's' },
  { where: 'step', shown: ['h'], action: 'hint', key: 'h' },
  { where: 'step', shown: ['c'], action: 'check', key: 'c' },
  { where: 'step', shown: ['?'], action: 'help', key: '?' },
];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'>;

/** What a key means, or undefined. `inStep`: the focus is in a step, and not in something that takes text. */
export function actionOf(event: Pressed, inStep: boolean): StepAction | undefined {
  const isMod = (name: 'ctrl' | 'alt', held: boolean, one: StepKey): boolean => held === (one[name] ?? false);
  return STEP_KEYS.find(
    (one) =>
      (one.where === 'anywhere' || inStep) &&
      one.key === event.key &&
      isMod('ctrl', event.ctrlKey, one) &&
      isMod('alt', event.altKey, one) &&
      // A letter's shift is in the letter: `?` needs one on most keyboards.
      (one.key.length === 1 || !event.shiftKey) &&
      !event.metaKey,
  )?.action;
}

/**
 * Listens before the terminal does, so that it does not take these keys for its own. `act` says whether it did something; else
 * the key goes its usual way. Returns what ends the listening.
 */
export function listenForKeys(act: (action: StepAction, stepId: string | undefined) => boolean): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || document.querySelector('dialog[open]')) return;
    const at = event.target instanceof HTMLElement ? event.target : document.body;
    const takesText = at.matches('input, textarea, select, [contenteditable]');
    const stepId = at.closest<HTMLElement>('.hb-step')?.dataset.step;
    const action = actionOf(event, stepId !== undefined && !takesText);
    if (!action || !act(action, stepId)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('keydown', onKey, { capture: true });
  return () => document.removeEventListener('keydown', onKey, { capture: true });
}
