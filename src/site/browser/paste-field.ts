import { isLanguage } from '../../book/languages.ts';
import { goToSearch } from '../search/address.ts';

/** A form whose textarea searches on Enter and grows with what is pasted. */
export class PasteField extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('textarea');
    if (!form || !field) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search(field.value);
    });
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#search(field.value);
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-example]')) {
      button.addEventListener('click', () => this.#search(button.dataset.example ?? ''));
    }
  }

  /** Pages that can search in place stop the event; elsewhere the search page is opened. */
  #search(text: string): void {
    const language = this.dataset.language;
    if (text.trim() === '' || !isLanguage(language)) return;
    const asked = new CustomEvent('hatoba:search', { bubbles: true, cancelable: true, detail: text });
    if (this.dispatchEvent(asked)) goToSearch(language, text);
  }
}
