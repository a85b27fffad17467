/** Asks before several lines go into a terminal, and shows them. */
import { make } from './dom.ts';
import { asOneLine } from './paste.ts';
import type { Say } from './texts.ts';

/** `text`: as it is. `oneLine`: joined. `byLine`: each line is typed with Enter behind it. */
export type PasteChoice = 'text' | 'oneLine' | 'byLine';

export interface PasteQuestion {
  readonly lines: readonly string[];
  /** The program in the terminal inserts a paste without running it. */
  readonly marked: boolean;
}

export interface PasteAnswer {
  readonly choice: PasteChoice;
  readonly askAgain: boolean;
}

/** Shows a dialog in `parent`; null when the reader thinks better of it. */
export function askBeforePaste(
  parent: HTMLElement,
  { lines, marked }: PasteQuestion,
  say: Say,
): Promise<PasteAnswer | null> {
  const choices: PasteChoice[] = marked ? ['text', 'byLine'] : ['text'];
  if (asOneLine(lines) !== undefined) choices.splice(1, 0, 'oneLine');
  const again = make('input', { type: 'checkbox' });
  const title = make('h2', { id: 'hb-paste-title' }, say('paste.title', { count: lines.length }));
  const about = make('p', {}, say(marked ? 'paste.marked' : 'paste.unmarked'));
  const preview = make('pre', { tabindex: '0', 'aria-label': say('paste.lines') }, make('code', {}, lines.join('\n')));
  const buttons = choices.map((choice, at) => {
    const name = choice === 'text' && !marked ? 'paste.run' : `paste.${choice}`;
    return make('button', { type: 'button', value: choice, class: at === 0 ? 'first' : false }, say(name));
  });
  const cancel = make('button', { type: 'button' }, say('paste.cancel'));
  const dialog = make(
    'dialog',
    { class: 'hb-paste', 'aria-labelledby': title.id },
    title,
    about,
    preview,
    make('label', {}, again, say('paste.again')),
    make('div', { class: 'choices' }, ...buttons, cancel),
  );
  parent.append(dialog);
  return new Promise((resolve) => {
    let answer: PasteAnswer | null = null;
    for (const button of buttons)
      button.addEventListener('click', () => {
        answer = { choice: button.value as PasteChoice, askAgain: !again.checked };
        dialog.close();
      });
    cancel.addEventListener('click', () => dialog.close());
    // Its keys are not for the terminal's tools, nor for the page.
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    dialog.showModal();
    buttons[0]?.focus();
  });
}
