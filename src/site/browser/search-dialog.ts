import { isLanguage } from '../../book/languages.ts';
import { goToSearch } from '../search/address.ts';
import { SearchResults } from '../search/results.ts';
import { growing, onTyping, walk } from './typing.ts';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Search over any page: Ctrl+K, ⌘K or `/` opens it, Enter goes on to the search page, arrows walk through the hits. */
export class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('.open')?.addEventListener('click', (event) => {
      if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
      event.preventDefault();
      this.#open();
    });
    this.querySelector('[data-close]')?.addEventListener('click', () => this.#dialog?.close());
    this.#dialog?.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog?.close();
    });
    // A result on the page one is on, with values for its commands, leads to no other page.
    window.addEventListener('hashchange', this.#closeDialog);
    if (this.#field) {
      growing(this.#field);
      onTyping(this.#field, (text) => void this.#results?.show(text, this.#results.kind));
    }
    this.addEventListener('keydown', (event) => this.#onKey(event));
    document.addEventListener('keydown', this.#shortcut);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#shortcut);
    window.removeEventListener('hashchange', this.#closeDialog);
  }

  readonly #closeDialog = (): void => this.#dialog?.close();

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  get #field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  get #results(): SearchResults | undefined {
    const results = this.querySelector('hb-results');
    return results instanceof SearchResults ? results : undefined;
  }

  readonly #shortcut = (event: KeyboardEvent): void => {
    const control = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    if (!control && !slash) return;
    event.preventDefault();
    if (this.#dialog?.open) this.#dialog.close();
    else this.#open();
  };

  /** The search page has a field of its own: there, the keys lead to that. */
  #open(): void {
    const own = document.querySelector<HTMLTextAreaElement>('hb-search textarea');
    const field = own ?? this.#field;
    if (!own) {
      this.#dialog?.showModal();
      this.#results?.warm();
    }
    field?.focus();
    field?.select();
  }

  #onKey(event: KeyboardEvent): void {
    const [field, results] = [this.#field, this.#results];
    if (!field || !results) return;
    if (event.key === 'Enter' && event.target === field && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      const language = this.dataset.language;
      if (field.value.trim() !== '' && isLanguage(language)) goToSearch(language, field.value, results.kind);
    }
    walk(event, field, results);
  }
}
