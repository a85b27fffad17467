/** The keys that a phone's keyboard lacks, in a row between terminal and keyboard (KeyRow.astro). */
import { type Ctrl, tapped, typedWith } from './sticky-ctrl.ts';

/** What the row needs of a terminal. */
export interface Keyed {
  press(keys: string): void;
  change(typed: (keys: string) => string): void;
  readonly selection: string;
  onSelection(listener: () => void): void;
}

/** A key held this long, in milliseconds, repeats; and so often. */
const HOLD = 400;
const REPEAT = 60;

export interface KeyRow {
  /** The keys go to this terminal from now on; without one the row is away. */
  attach(terminal: Keyed | undefined): void;
}

export function keyRow(row: HTMLElement): KeyRow {
  let terminal: Keyed | undefined;
  let ctrl: Ctrl = 'up';
  const ctrlKey = row.querySelector<HTMLElement>('[data-ctrl]');
  const copyKey = row.querySelector<HTMLButtonElement>('[data-copy]');
  const said = row.querySelector('[role="status"]');

  const setCtrl = (next: Ctrl): void => {
    ctrl = next;
    row.dataset.ctrl = next;
    ctrlKey?.setAttribute('aria-pressed', String(next !== 'up'));
    if (said) said.textContent = row.dataset[`said${next === 'once' ? 'Once' : next === 'held' ? 'Held' : 'Up'}`] ?? '';
  };
  const typed = (keys: string): string => {
    const sent = typedWith(ctrl, keys);
    if (sent.ctrl !== ctrl) setCtrl(sent.ctrl);
    return sent.keys;
  };
  const showCopy = (): void => {
    if (copyKey) copyKey.disabled = !terminal?.selection;
  };

  // The focus stays in the terminal: otherwise the phone's keyboard would go away.
  row.addEventListener('pointerdown', (event) => event.preventDefault());
  row.addEventListener('mousedown', (event) => event.preventDefault());
  ctrlKey?.addEventListener('click', () => setCtrl(tapped(ctrl)));
  copyKey?.addEventListener('click', () => void navigator.clipboard.writeText(terminal?.selection ?? ''));
  for (const key of row.querySelectorAll<HTMLElement>('[data-keys]')) {
    pressing(key, () => terminal?.press(key.dataset.keys ?? ''));
  }

  return {
    attach(next) {
      terminal = next;
      row.hidden = !next;
      setCtrl('up');
      showCopy();
      next?.change(typed);
      next?.onSelection(() => next === terminal && showCopy());
    },
  };
}

/** A tap presses once, a key that is held repeats. The row itself may be pushed sideways in between. */
function pressing(key: HTMLElement, press: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let repeated = false;
  const repeat = (): void => {
    repeated = true;
    press();
    timer = setTimeout(repeat, REPEAT);
  };
  key.addEventListener('pointerdown', () => {
    repeated = false;
    timer = setTimeout(repeat, HOLD);
  });
  for (const name of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
    key.addEventListener(name, () => clearTimeout(timer));
  }
  key.addEventListener('contextmenu', (event) => event.preventDefault());
  key.addEventListener('click', () => {
    if (!repeated) press();
    repeated = false;
  });
}
