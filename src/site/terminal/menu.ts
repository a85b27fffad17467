/** The terminal's menu: one button, and what a reader can set or take with them. */
import { iconButton, make } from './dom.ts';
import type { Say } from './texts.ts';

export interface MenuActions {
  readonly find: () => void;
  readonly clear: () => void;
  readonly paste: () => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly copyText: () => void;
  readonly copyConsole: () => void;
  readonly download: () => void;
  /** Pixels more or less; 0: as at first. */
  readonly fontSize: (by: number) => void;
  readonly screenReader: (on: boolean) => void;
  readonly askBeforePaste: (on: boolean) => void;
}

/** What the menu shows each time it is opened. */
export interface MenuState {
  readonly fontSize: number;
  readonly screenReader: boolean;
  readonly asksBeforePaste: boolean;
  readonly canClose: boolean;
  readonly hasSelection: boolean;
}

export interface Menu {
  readonly button: HTMLButtonElement;
  readonly element: HTMLElement;
}

const GAP = 6;
let menus = 0;

export function createMenu(say: Say, actions: MenuActions, state: () => MenuState): Menu {
  const id = `hb-terminal-menu-${++menus}`;
  const button = iconButton('menu', say('menu'), {
    'aria-haspopup': 'true',
    'aria-expanded': 'false',
    'aria-controls': id,
  });
  const element = make('div', {
    id,
    class: 'hb-terminal-menu',
    role: 'group',
    'aria-label': say('menu'),
    popover: 'auto',
  });

  const item = (name: string, act: () => void, keys = ''): HTMLButtonElement => {
    const made = make('button', { type: 'button', 'data-does': name }, make('span', {}, say(`menu.${name}`)));
    if (keys) made.append(make('kbd', {}, keys));
    made.addEventListener('click', () => {
      element.hidePopover();
      act();
    });
    return made;
  };
  const toggle = (name: string, act: (on: boolean) => void): HTMLInputElement => {
    const box = make('input', { type: 'checkbox', 'data-does': name });
    box.addEventListener('change', () => act(box.checked));
    return box;
  };
  const screenReader = toggle('screenReader', actions.screenReader);
  const asks = toggle('asks', actions.askBeforePaste);
  const size = make('output', { role: 'status' });
  const resize = (name: string, text: string, by: number): HTMLButtonElement => {
    const made = make(
      'button',
      { type: 'button', 'aria-label': say(`menu.${name}`), title: say(`menu.${name}`) },
      text,
    );
    made.addEventListener('click', () => {
      actions.fontSize(by);
      show();
    });
    return made;
  };
  const close = item('close', actions.close);
  const copyText = item('copyText', actions.copyText);
  const copyConsole = item('copyConsole', actions.copyConsole);

  const show = (): void => {
    const now = state();
    size.value = say('menu.pixels', { pixels: now.fontSize });
    screenReader.checked = now.screenReader;
    asks.checked = now.asksBeforePaste;
    close.hidden = !now.canClose;
    const part = now.hasSelection ? 'selection' : 'all';
    for (const [one, name] of [
      [copyText, 'copyText'],
      [copyConsole, 'copyConsole'],
    ] as const)
      one.querySelector('span')?.replaceChildren(say(`menu.${name}.${part}`));
  };

  element.append(
    item('find', actions.find, 'Ctrl+F'),
    item('clear', actions.clear, 'Ctrl+L'),
    item('paste', actions.paste, 'Ctrl+V'),
    make('hr'),
    item('open', actions.open, 'Ctrl+Shift+Enter'),
    close,
    make('hr'),
    copyText,
    copyConsole,
    item('download', actions.download),
    make('hr'),
    make(
      'div',
      { class: 'size', role: 'group', 'aria-label': say('menu.size') },
      make('span', { 'aria-hidden': 'true' }, say('menu.size')),
      resize('smaller', '−', -1),
      size,
      resize('larger', '+', 1),
      resize('reset', '↺', 0),
    ),
    make(
      'label',
      {},
      screenReader,
      make('span', {}, say('menu.screenReader'), make('small', {}, say('menu.screenReader.about'))),
    ),
    make('label', {}, asks, make('span', {}, say('menu.asks'))),
  );

  button.popoverTargetElement = element;
  element.addEventListener('beforetoggle', show);
  element.addEventListener('toggle', (event) => {
    const open = (event as ToggleEvent).newState === 'open';
    button.ariaExpanded = String(open);
    if (!open) return;
    place(button, element);
    element.querySelector('button')?.focus();
  });
  element.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    const all = [...element.querySelectorAll<HTMLElement>('button:not([hidden]), input')];
    const at = all.findIndex((one) => one.matches(':focus'));
    all.at((at + by) % all.length)?.focus();
    event.preventDefault();
  });
  return { button, element };
}

/** Below the button, or above it where there is more room. */
function place(button: HTMLElement, element: HTMLElement): void {
  const { top, bottom, right } = button.getBoundingClientRect();
  const below = innerHeight - bottom - 2 * GAP;
  const above = top - 2 * GAP;
  const under = below >= Math.min(element.scrollHeight, above);
  element.style.maxHeight = `${Math.max(under ? below : above, 120)}px`;
  const width = document.documentElement.clientWidth;
  element.style.insetInlineEnd = `${Math.max(GAP, Math.min(width - right, width - element.offsetWidth - GAP))}px`;
  element.style.insetBlockStart = under ? `${bottom + GAP}px` : 'auto';
  element.style.insetBlockEnd = under ? 'auto' : `${innerHeight - top + GAP}px`;
}
