import { isLanguage } from '../../book/languages.ts';
import { goToSearch } from '../search/address.ts';
import { SearchResults } from '../search/results.ts';
import { growing, onTyping, walk } from './typing.ts';

/** More lines than this fold. */
const foldedLines = 5;

/**
 * A form whose textarea searches as one types, and in earnest on Enter. It says `hatoba:typed` and `hatoba:search` with the
 * text; a page that searches in place stops the latter, elsewhere the search page opens. Results of its own show what is typed.
 */
export class PasteField extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('textarea');
    if (!form || !field) return;
    growing(field);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search(field.value);
    });
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#search(field.value);
    });
    onTyping(field, (text) => this.#typed(text));
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-example]')) {
      button.addEventListener('click', () => this.#search(button.dataset.example ?? ''));
    }
    this.#offerResults(field);
    this.#folding(form, field);
  }

  /** A paste of many lines folds once results are there, and opens again for whoever wants to see or change it. */
  #folding(form: HTMLFormElement, field: HTMLTextAreaElement): void {
    const button = this.querySelector<HTMLButtonElement>('.unfold');
    if (!button) return;
    const fold = (folds: boolean): void => {
      form.toggleAttribute('data-folds', folds);
      button.ariaExpanded = String(!folds);
      if (folds) field.scrollTop = 0;
    };
    button.addEventListener('click', () => fold(!form.hasAttribute('data-folds')));
    const look = (isPaste: boolean): void => {
      const isLong = field.value.split('\n').length > foldedLines;
      button.hidden = !isLong;
      if (!isLong) fold(false);
      else if (isPaste) fold(true);
    };
    field.addEventListener('paste', () => setTimeout(() => look(true)));
    field.addEventListener('input', () => look(false));
    // A script wrote into the field, or a browser brought back what stood in it.
    field.addEventListener('hatoba:grow', () => look(true));
    look(true);
  }

  get #results(): SearchResults | undefined {
    const results = this.querySelector('hb-results');
    return results instanceof SearchResults ? results : undefined;
  }

  get #panel(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.panel');
  }

  /** The results below the field: open while one is at work here, closed by Esc or by going elsewhere. */
  #offerResults(field: HTMLTextAreaElement): void {
    const panel = this.#panel;
    if (!panel) return;
    field.addEventListener('focus', () => {
      this.#results?.warm();
      if (field.value.trim() !== '') this.#typed(field.value);
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !panel.hidden) {
        event.preventDefault();
        field.focus();
        panel.hidden = true;
      } else walk(event, field, panel);
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.contains(relatedTarget)) panel.hidden = true;
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) panel.hidden = true;
    });
  }

  #typed(text: string): void {
    this.dispatchEvent(new CustomEvent('hatoba:typed', { bubbles: true, detail: text }));
    const panel = this.#panel;
    if (!panel) return;
    panel.hidden = text.trim() === '';
    void this.#results?.show(text);
  }

  /** Pages that can search in place stop the event; elsewhere the search page is opened. */
  #search(text: string): void {
    const language = this.dataset.language;
    this.querySelector('textarea')?.dispatchEvent(new CustomEvent('hatoba:searched'));
    if (text.trim() === '' || !isLanguage(language)) return;
    const asked = new CustomEvent('hatoba:search', { bubbles: true, cancelable: true, detail: text });
    if (this.dispatchEvent(asked)) goToSearch(language, text, this.#results?.kind);
  }
}
