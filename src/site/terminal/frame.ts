/** The terminal's own row of tabs and tools, the places for the screens, and a line that says what was done. */
import { iconButton, make } from './dom.ts';
import type { Say } from './texts.ts';

export interface Frame {
  readonly element: HTMLElement;
  readonly tabs: HTMLElement;
  readonly tools: HTMLElement;
  readonly stage: HTMLElement;
  readonly add: HTMLButtonElement;
  /** Says it for a moment, to the eye and to screen readers. */
  announce(text: string): void;
}

/** Milliseconds for which something said stays. */
const SAID_FOR = 4000;

export function createFrame(say: Say): Frame {
  const tabs = make('div', { role: 'tablist', class: 'tabs', 'aria-label': say('tabs') });
  const add = iconButton('plus', say('menu.open'), { class: 'icon add' });
  const said = make('p', { class: 'announced', role: 'status' });
  const tools = make('div', { class: 'own-tools' });
  const stage = make('div', { class: 'stage' });
  const element = make('div', { class: 'hb-terminal' }, make('div', { class: 'head' }, tabs, add, said, tools), stage);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    tabs,
    tools,
    stage,
    add,
    announce(text) {
      said.textContent = text;
      clearTimeout(timer);
      timer = setTimeout(() => said.replaceChildren(), SAID_FOR);
    },
  };
}
