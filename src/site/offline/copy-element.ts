/** `<hb-offline>`: makes, renews and removes the reader's copy of the book, and says how far that has come. */
import { isLanguage, type Language } from '../../book/languages.ts';
import { fetchList, type KeptCopy, keptCopy, removeCopy, saveCopy, sizeOf } from './copy.ts';

type Texts = Readonly<Record<string, string>>;

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);

export class OfflineCopy extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return this.#say('offline.unsupported');
    this.#button('save')?.addEventListener('click', () => void this.#save());
    this.#button('stop')?.addEventListener('click', () => this.#abort?.abort());
    this.#button('remove')?.addEventListener('click', () => void this.#remove());
    void this.#show();
  }

  get #language(): Language {
    return isLanguage(this.dataset.language) ? this.dataset.language : 'ja';
  }

  #button(name: string): HTMLButtonElement | null {
    return this.querySelector(`[data-action="${name}"]`);
  }

  #say(key: string, values: Readonly<Record<string, string>> = {}): void {
    const texts = JSON.parse(this.dataset.texts ?? '{}') as Texts;
    const said = this.querySelector('[role="status"]');
    if (said) said.textContent = (texts[key] ?? key).replace(/\{\{(\w+)\}\}/g, (whole, name) => values[name] ?? whole);
  }

  #offer(...actions: string[]): void {
    for (const name of ['save', 'stop', 'remove']) {
      const button = this.#button(name);
      if (button) button.hidden = !actions.includes(name);
    }
    const bar = this.querySelector('progress');
    if (bar) bar.hidden = !actions.includes('stop');
  }

  async #show(): Promise<void> {
    const kept = await keptCopy();
    const list = await fetchList().catch(() => undefined);
    if (kept) {
      this.#say(
        list === undefined || list.version === kept.version ? 'offline.kept' : 'offline.old',
        this.#valuesOf(kept),
      );
      return this.#offer(...(list && list.version !== kept.version ? ['save'] : []), 'remove');
    }
    if (!list) return this.#say('offline.unreachable');
    this.#say('offline.none', { size: megabytes(sizeOf(list, this.#language)) });
    this.#offer('save');
  }

  #valuesOf({ savedAt, bytes, language }: KeptCopy): Record<string, string> {
    const at = new Date(savedAt).toLocaleString(this.#language, { dateStyle: 'medium', timeStyle: 'short' });
    const names = new Intl.DisplayNames(this.#language, { type: 'language' });
    return { at, size: megabytes(bytes), language: names.of(language) ?? language };
  }

  async #save(): Promise<void> {
    this.#abort = new AbortController();
    this.#offer('stop');
    const bar = this.querySelector('progress');
    try {
      await saveCopy(this.#language, this.#abort.signal, (done, whole) => {
        if (bar) bar.value = done / whole;
        this.#say('offline.saving', { done: megabytes(done), whole: megabytes(whole) });
      });
      await this.#show();
      this.#button('remove')?.focus();
    } catch (error) {
      const stopped = this.#abort.signal.aborted;
      this.#abort.abort();
      this.#offer('save');
      this.#say(stopped ? 'offline.stopped' : 'offline.failed', {
        reason: error instanceof Error ? error.message : '',
      });
    }
  }

  async #remove(): Promise<void> {
    await removeCopy();
    this.#offer();
    await this.#show();
    this.#button('save')?.focus();
  }
}
