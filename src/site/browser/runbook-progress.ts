import { parseProgress } from './progress.ts';
import { keys, recall } from './storage.ts';

/** Lights a lamp for each step this reader has passed, and says so in words. */
export class RunbookProgress extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    window.addEventListener('pageshow', this.#show);
    window.addEventListener('storage', this.#show);
  }

  disconnectedCallback(): void {
    window.removeEventListener('pageshow', this.#show);
    window.removeEventListener('storage', this.#show);
  }

  readonly #show = (): void => {
    const progress = parseProgress(recall(keys.progress(this.dataset.slug ?? '')));
    const lamps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
    let passed = 0;
    for (const lamp of lamps) {
      const state = progress?.steps[lamp.dataset.step ?? ''];
      if (state === undefined) delete lamp.dataset.state;
      else lamp.dataset.state = state;
      if (state === 'passed') passed += 1;
    }
    const { none = '', some = '', all = '' } = this.dataset;
    const sentence = passed === 0 ? none : passed === lamps.length ? all : some;
    const words = this.querySelector('.state');
    if (words) words.textContent = sentence.replace('{{done}}', String(passed));
  };
}
