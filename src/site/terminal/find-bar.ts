/** The bar with which a reader searches what a terminal printed. */
import type { Find, Found } from '../../terminal/find.ts';
import { iconButton, make } from './dom.ts';
import type { Say } from './texts.ts';

export interface FindBar {
  readonly element: HTMLElement;
  readonly open: boolean;
  show(): void;
  /** Without a word to the terminal in front. */
  hide(): void;
  /** What a terminal says it has found. */
  found(found: Found): void;
}

/** @param find that of the terminal in front; @param onClose hears that the reader is done. */
export function createFindBar(say: Say, find: () => Find, onClose: () => void): FindBar {
  const input = make('input', {
    type: 'text',
    'aria-label': say('find'),
    placeholder: say('find'),
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const count = make('output', { class: 'count', role: 'status' });
  const wholeCase = make(
    'button',
    { type: 'button', class: 'case', 'aria-pressed': 'false', 'aria-label': say('find.case'), title: say('find.case') },
    'Aa',
  );
  const previous = iconButton('chevronUp', say('find.previous'));
  const next = iconButton('chevronDown', say('find.next'));
  const close = iconButton('close', say('find.close'));
  const element = make('div', { class: 'find', role: 'search', 'aria-label': say('find'), hidden: true });
  element.append(input, count, wholeCase, previous, next, close);

  /** The one whose places are marked. */
  let marked: Find | undefined;
  const look = (growing: boolean): void => {
    if (input.value === '') {
      marked?.end();
      count.value = '';
    } else {
      marked = find();
      marked.next(input.value, growing);
    }
  };
  const hide = (): void => {
    if (element.hidden) return;
    element.hidden = true;
    marked?.end();
    marked = undefined;
  };
  const leave = (): void => {
    hide();
    onClose();
  };

  input.addEventListener('input', () => look(true));
  next.addEventListener('click', () => look(false));
  previous.addEventListener('click', () => input.value !== '' && find().previous(input.value));
  close.addEventListener('click', leave);
  wholeCase.addEventListener('click', () => {
    const on = wholeCase.ariaPressed !== 'true';
    wholeCase.ariaPressed = String(on);
    find().caseSensitive = on;
    look(true);
  });
  element.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && event.target === input)
      if (event.shiftKey) previous.click();
      else look(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  return {
    element,
    get open() {
      return !element.hidden;
    },
    show() {
      element.hidden = false;
      find().caseSensitive = wholeCase.ariaPressed === 'true';
      input.focus();
      input.select();
      if (input.value !== '') look(true);
    },
    hide,
    found({ at, count: all }) {
      if (element.hidden || input.value === '') return;
      count.value =
        all === 0 ? say('find.none') : at === 0 ? say('find.many', { all }) : say('find.count', { at, all });
    },
  };
}
