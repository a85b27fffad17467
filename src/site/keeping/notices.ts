/** What the page has to say about what it keeps: a sentence, and what the reader may do. */
import { element } from '../browser/element.ts';

export interface NoticeAction {
  readonly label: string;
  /** The notice goes away with it, unless it returns `true`. */
  act(): unknown;
}

export interface Notices {
  /** Shows a notice in place of one of the same name. */
  show(name: string, text: string, actions?: readonly NoticeAction[]): void;
  hide(name: string): void;
}

/** @param board a live region: what comes into it is read out. */
export function noticeBoard(board: HTMLElement): Notices {
  const shown = new Map<string, HTMLElement>();
  const hide = (name: string): void => {
    shown.get(name)?.remove();
    shown.delete(name);
    board.hidden = shown.size === 0;
  };
  return {
    hide,
    show(name, text, actions = []) {
      hide(name);
      const buttons = actions.map(({ label, act }) => {
        const button = element('button', '', label);
        button.type = 'button';
        button.addEventListener('click', () => {
          if (act() !== true) hide(name);
        });
        return button;
      });
      const notice = element('div', 'notice', element('p', '', text), element('div', 'actions', ...buttons));
      notice.dataset.notice = name;
      shown.set(name, notice);
      board.hidden = false;
      board.append(notice);
    },
  };
}
