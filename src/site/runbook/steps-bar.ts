/** The line above the text: how far the reader is, how long it still takes, and the list of keys. */
import type { Say } from './words.ts';

export interface StepsBar {
  show(progress: { readonly done: number; readonly total: number; readonly minutes: number | null }): void;
  showKeys(): void;
}

export interface StepsBarOptions {
  readonly say: Say;
  /** The reader wants the steps to wait for each other, or not. */
  readonly onOrder: (inOrder: boolean) => void;
}

/** @param root what StepsBar.astro renders. */
export function createStepsBar(root: HTMLElement | null, { say, onOrder }: StepsBarOptions): StepsBar {
  const part = (selector: string): HTMLElement | null => root?.querySelector<HTMLElement>(selector) ?? null;
  const dialog = root?.querySelector('dialog');
  const order = part('.in-order');
  if (root) root.hidden = false;
  part('.keys-open')?.addEventListener('click', () => dialog?.showModal());
  order?.addEventListener('click', () => {
    const inOrder = order.ariaPressed !== 'true';
    order.ariaPressed = String(inOrder);
    onOrder(inOrder);
  });
  const write = (selector: string, words: string): void => {
    const place = part(selector);
    if (place && place.textContent !== words) place.textContent = words;
  };
  return {
    show({ done, total, minutes }) {
      write('.done', say('progress', { done, total }));
      write('.left', minutes === null || minutes === 0 ? '' : say('minutesLeft', { minutes }));
    },
    showKeys: () => dialog?.showModal(),
  };
}
