import { isLanguage, type Language } from '../../book/languages.ts';
import { type Asked, arrivingQuery, isPlaceInPage, keepQuery, searchAddress } from '../search/address.ts';
import { isKind } from '../search/kinds.ts';
import { SearchResults } from '../search/results.ts';
import { walk } from './typing.ts';

/** The search page: shows what its address asks for, and each further search in place. Its address is always that of what it shows. */
export class SearchPage extends HTMLElement {
  #asked: Asked = { text: '', kind: undefined };

  connectedCallback(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    await customElements.whenDefined('hb-results');
    this.#arrive();
    this.addEventListener('hatoba:search', (event) => {
      if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
      event.preventDefault();
      this.#ask({ text: event.detail, kind: this.#asked.kind }, 'push');
      this.#write(event.detail);
    });
    this.addEventListener('hatoba:typed', (event) => {
      if (event instanceof CustomEvent && typeof event.detail === 'string') {
        this.#ask({ text: event.detail, kind: this.#asked.kind }, 'replace');
      }
    });
    this.addEventListener('hatoba:kind', (event) => {
      if (!(event instanceof CustomEvent)) return;
      const kind: unknown = event.detail;
      this.#asked = { ...this.#asked, kind: typeof kind === 'string' && isKind(kind) ? kind : undefined };
      history.replaceState(null, '', searchAddress(this.#language, this.#asked));
    });
    this.addEventListener('keydown', (event) => {
      const [field, results] = [this.#field, this.#results];
      if (field && results) walk(event, field, results);
    });
    window.addEventListener('popstate', () => {
      if (isPlaceInPage(location.hash)) history.replaceState(null, '', searchAddress(this.#language, this.#asked));
      else this.#arrive();
    });
  }

  get #language(): Language {
    return isLanguage(this.dataset.language) ? this.dataset.language : 'ja';
  }

  get #field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  get #results(): SearchResults | undefined {
    const results = this.querySelector('hb-results');
    return results instanceof SearchResults ? results : undefined;
  }

  #arrive(): void {
    this.#asked = arrivingQuery(this.#language);
    this.#write(this.#asked.text);
    if (this.#asked.text === '') {
      this.#field?.focus();
      this.#results?.warm();
    }
    void this.#results?.show(this.#asked.text, this.#asked.kind);
  }

  #ask(asked: Asked, how: 'push' | 'replace'): void {
    const address = searchAddress(this.#language, asked);
    if (how === 'push' && asked.text !== this.#asked.text) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#asked = asked;
    keepQuery(asked.text);
    void this.#results?.show(asked.text, asked.kind);
  }

  #write(text: string): void {
    const field = this.#field;
    if (!field || field.value === text) return;
    field.value = text;
    field.dispatchEvent(new CustomEvent('hatoba:grow'));
  }
}
