import { forget, RECORDS_CHANGED, recallReached } from './records.ts';

/** From here on, in milliseconds, a run was no single sitting, and its length says nothing. */
const SITTING = 3 * 60 * 60_000;

/** Lights a lamp for each step this reader has passed, and says so in words, with day and time once it is finished. */
export class RunbookProgress extends HTMLElement {
  /** Brings back what was just forgotten. */
  #undo: (() => void) | undefined;

  connectedCallback(): void {
    this.querySelector('.forget')?.addEventListener('click', () => this.#forget());
    this.#show();
    for (const name of ['pageshow', 'storage', RECORDS_CHANGED]) window.addEventListener(name, this.#show);
  }

  disconnectedCallback(): void {
    for (const name of ['pageshow', 'storage', RECORDS_CHANGED]) window.removeEventListener(name, this.#show);
  }

  readonly #show = (): void => {
    const lamps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
    const steps = lamps.map((lamp) => lamp.dataset.step ?? '');
    const { standing, passed, at, took, states } = recallReached(this.dataset.slug ?? '', steps);
    this.dataset.standing = standing;
    for (const lamp of lamps) {
      const state = standing === 'finished' ? 'passed' : states[lamp.dataset.step ?? ''];
      if (state === undefined) delete lamp.dataset.state;
      else lamp.dataset.state = state;
    }
    const { none = '', some = '', done = '', doneIn = '' } = this.dataset;
    const isSitting = took !== undefined && took < SITTING;
    const sentence = { new: none, begun: some, finished: isSitting ? doneIn : done }[standing];
    this.#offer(standing !== 'new');
    const words = this.querySelector('.state');
    if (!words || this.#undo) return;
    words.textContent = sentence
      .replace('{{done}}', String(passed))
      .replace('{{date}}', at === undefined ? '' : this.#day(at))
      .replace('{{minutes}}', String(Math.max(1, Math.round((took ?? 0) / 60_000))));
  };

  /** The button that forgets what is kept, and after that the one that brings it back. */
  #offer(isKept: boolean): void {
    const button = this.querySelector<HTMLButtonElement>('.forget');
    if (!button) return;
    button.hidden = !isKept && !this.#undo;
    button.toggleAttribute('data-undo', this.#undo !== undefined);
    const label = (this.#undo ? this.dataset.undo : this.dataset.forget) ?? '';
    button.ariaLabel = label;
    button.title = label;
  }

  #forget(): void {
    const undo = this.#undo;
    this.#undo = undefined;
    if (undo) return undo();
    const back = forget([this.dataset.slug ?? '']);
    this.#undo = back;
    this.#show();
    const words = this.querySelector('.state');
    if (words) words.textContent = this.dataset.forgotten ?? '';
  }

  /** The day as the page's language writes it; the year only when it is another. */
  #day(at: number): string {
    const isThisYear = new Date(at).getFullYear() === new Date().getFullYear();
    const year = isThisYear ? {} : { year: 'numeric' as const };
    const language = this.closest('[lang]')?.getAttribute('lang') ?? 'ja';
    return new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', ...year }).format(at);
  }
}
