import { isLanguage, type Language } from '../../book/languages.ts';
import { arrivingQuery, searchAddress } from '../search/address.ts';
import { SearchResults } from '../search/results.ts';

/** The search page: shows what `?q=` asks for, and each further search in place. */
export class SearchPage extends HTMLElement {
  connectedCallback(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    await customElements.whenDefined('hb-results');
    const language: Language = isLanguage(this.dataset.language) ? this.dataset.language : 'ja';
    this.#search(arrivingQuery(language));
    this.addEventListener('hatoba:search', (event) => {
      if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
      event.preventDefault();
      history.pushState(null, '', searchAddress(language, event.detail));
      this.#search(event.detail);
    });
    window.addEventListener('popstate', () => this.#search(arrivingQuery(language)));
  }

  #search(text: string): void {
    const field = this.querySelector('textarea');
    if (field) {
      field.value = text;
      if (text === '') field.focus();
    }
    const results = this.querySelector('hb-results');
    if (results instanceof SearchResults) void results.show(text);
  }
}
