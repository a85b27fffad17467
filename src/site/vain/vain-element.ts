/** `<hb-vain>` on the search page: notes what was searched for in vain, shows it masked, exports and forgets it. */
import type { FoundDetail } from '../search/results.ts';
import { keepVainSearches, toExport, vainSearches, withSearch } from './vain.ts';

/** A text that is still being typed is no search: it has to stand for so long, in milliseconds. */
const settled = 2500;
const file = 'hatoba-searches-in-vain.jsonl';

export class VainSearches extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #noted = '';

  connectedCallback(): void {
    this.closest('hb-search')?.addEventListener('hatoba:found', (event) => {
      if (event instanceof CustomEvent) this.#later(event.detail as FoundDetail);
    });
    this.querySelector('[data-action="export"]')?.addEventListener('click', () => this.#export());
    this.querySelector('[data-action="clear"]')?.addEventListener('click', () => this.#keep([]));
    this.#show();
  }

  #later({ query, found }: FoundDetail): void {
    clearTimeout(this.#timer);
    if (found || query === this.#noted) return;
    this.#timer = setTimeout(() => {
      this.#noted = query;
      this.#keep(withSearch(vainSearches(), query, new Date().toISOString().slice(0, 10)));
    }, settled);
  }

  #keep(searches: Parameters<typeof keepVainSearches>[0]): void {
    keepVainSearches(searches);
    this.#show();
  }

  #export(): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([toExport(vainSearches())], { type: 'application/jsonl' }));
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 0);
  }

  #show(): void {
    const searches = vainSearches();
    this.hidden = searches.length === 0;
    const count = this.querySelector('.count');
    if (count) count.textContent = String(searches.length);
    this.querySelector('ul')?.replaceChildren(
      ...searches.map((search) => {
        const item = document.createElement('li');
        const text = document.createElement('code');
        text.textContent = search.text;
        text.translate = false;
        const remove = document.createElement('button');
        remove.type = 'button';
        remove.textContent = '×';
        remove.setAttribute('aria-label', `${this.dataset.remove ?? ''}: ${search.text.slice(0, 60)}`);
        remove.addEventListener('click', () => this.#keep(vainSearches().filter(({ text }) => text !== search.text)));
        item.append(text, ...(search.times > 1 ? [` ×${search.times} `] : []), remove);
        return item;
      }),
    );
  }
}
