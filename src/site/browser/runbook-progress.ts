import { keys, recall } from './storage.ts';

/** What the runbook page keeps of a reader's progress. */
export interface Progress {
  readonly steps: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
}

/** Reads stored progress; anything that is not progress counts as none. */
export function parseProgress(stored: string | null): Progress | undefined {
  if (stored === null) return undefined;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== 'object' || value === null || !('steps' in value)) return undefined;
    const { steps } = value;
    if (typeof steps !== 'object' || steps === null) return undefined;
    const known = Object.entries(steps).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const updatedAt = 'updatedAt' in value && typeof value.updatedAt === 'number' ? value.updatedAt : 0;
    return { steps: Object.fromEntries(known), updatedAt };
  } catch {
    return undefined;
  }
}

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
    const progress = parseProgress(recall(keys.progress(this.dataset['slug'] ?? '')));
    const lamps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
    let passed = 0;
    for (const lamp of lamps) {
      const state = progress?.steps[lamp.dataset['step'] ?? ''];
      if (state === undefined) delete lamp.dataset['state'];
      else lamp.dataset['state'] = state;
      if (state === 'passed') passed += 1;
    }
    const { none = '', some = '', all = '' } = this.dataset;
    const sentence = passed === 0 ? none : passed === lamps.length ? all : some;
    const words = this.querySelector('.state');
    if (words) words.textContent = sentence.replace('{{done}}', String(passed));
  };
}
