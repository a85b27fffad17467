/** The tabs of the terminals on one host, and the places that their screens stand in. */
import { FIRST_TERMINAL } from '../../machine/terminals.ts';
import { make } from './dom.ts';
import type { Say } from './texts.ts';

export interface Tabs {
  readonly selected: number;
  /** In the order of the tabs. */
  readonly numbers: readonly number[];
  /** A tab for terminal `tty`; the answer is the place for its screen. */
  add(tty: number): HTMLElement;
  remove(tty: number): void;
  select(tty: number): void;
  /** The one after the selected one, or before it; round the ends. */
  neighbour(by: 1 | -1): number;
  /** What runs in it; empty: it is at its prompt. */
  rename(tty: number, program: string): void;
  /** Something was printed in a terminal that is not in sight. */
  markNews(tty: number): void;
}

export interface TabsOptions {
  readonly say: Say;
  readonly onSelect: (tty: number, by: 'pointer' | 'keyboard') => void;
  readonly onClose: (tty: number) => void;
}

interface Tab {
  readonly button: HTMLButtonElement;
  readonly place: HTMLElement;
  program: string;
  news: boolean;
}

/** Several panels may stand on one page. */
let panels = 0;

export function createTabs(list: HTMLElement, stage: HTMLElement, { say, onSelect, onClose }: TabsOptions): Tabs {
  const prefix = `hb-terminal-${++panels}`;
  const tabs = new Map<number, Tab>();
  let selected = FIRST_TERMINAL;

  const label = (tty: number): void => {
    const tab = tabs.get(tty);
    if (!tab) return;
    const { button, program, news } = tab;
    const name = program === '' ? say('tab', { number: tty }) : say('tab.runs', { number: tty, program });
    button.ariaLabel = news ? say('tab.news', { name }) : name;
    button.toggleAttribute('data-news', news);
    button.replaceChildren(make('span', { class: 'name' }, program === '' ? String(tty) : `${tty} ${program}`));
    if (tty !== FIRST_TERMINAL) button.append(make('span', { class: 'cross', 'aria-hidden': 'true' }, '×'));
  };

  const numbers = (): number[] => [...tabs.keys()].sort((a, b) => a - b);

  const select = (tty: number): void => {
    const tab = tabs.get(tty);
    if (!tab) return;
    selected = tty;
    tab.news = false;
    label(tty);
    for (const [number, { button, place }] of tabs) {
      button.ariaSelected = String(number === tty);
      button.tabIndex = number === tty ? 0 : -1;
      place.toggleAttribute('data-hidden', number !== tty);
    }
    tab.button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  const neighbour = (by: 1 | -1): number => {
    const all = numbers();
    return all.at((all.indexOf(selected) + by) % all.length) ?? selected;
  };

  const byKeyboard = (tty: number): void => {
    onSelect(tty, 'keyboard');
    tabs.get(tty)?.button.focus();
  };

  list.addEventListener('keydown', (event) => {
    const all = numbers();
    const to: Readonly<Record<string, number | undefined>> = {
      ArrowRight: neighbour(1),
      ArrowLeft: neighbour(-1),
      Home: all[0],
      End: all.at(-1),
    };
    const tty = event.ctrlKey || event.altKey || event.metaKey ? undefined : to[event.key];
    if (tty !== undefined) byKeyboard(tty);
    else if (event.key === 'Delete' && selected !== FIRST_TERMINAL) onClose(selected);
    else return;
    event.preventDefault();
  });

  const newTab = (tty: number): Tab => {
    const id = `${prefix}-${tty}`;
    const button = make('button', {
      type: 'button',
      role: 'tab',
      id: `${id}-tab`,
      'aria-controls': id,
      tabindex: '-1',
    });
    const place = make('div', {
      role: 'tabpanel',
      id,
      'aria-labelledby': `${id}-tab`,
      class: 'place',
      'data-hidden': true,
    });
    button.addEventListener('click', (event) => {
      const onCross = event.target instanceof Element && event.target.closest('.cross');
      if (onCross) onClose(tty);
      else onSelect(tty, 'pointer');
    });
    return { button, place, program: '', news: false };
  };

  return {
    get selected() {
      return selected;
    },
    get numbers() {
      return numbers();
    },
    add(tty) {
      const tab = newTab(tty);
      tabs.set(tty, tab);
      label(tty);
      list.replaceChildren(...numbers().flatMap((number) => tabs.get(number)?.button ?? []));
      stage.append(tab.place);
      return tab.place;
    },
    remove(tty) {
      const tab = tabs.get(tty);
      const next = numbers().findLast((number) => number < tty) ?? FIRST_TERMINAL;
      tabs.delete(tty);
      tab?.button.remove();
      tab?.place.remove();
      if (selected === tty) select(next);
    },
    select,
    neighbour,
    rename(tty, program) {
      const tab = tabs.get(tty);
      if (!tab) return;
      tab.program = program;
      label(tty);
    },
    markNews(tty) {
      const tab = tabs.get(tty);
      if (!tab || tty === selected || tab.news) return;
      tab.news = true;
      label(tty);
    },
  };
}
