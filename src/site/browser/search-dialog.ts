import { isLanguage } from '../../book/languages.ts';
import { goToSearch } from '../search/address.ts';
import { SearchResults } from '../search/results.ts';

/** Typing pauses this long, in milliseconds, before the next search. */
const pause = 140;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Search over any page: Ctrl+K, ⌘K or `/` opens it, Enter goes on to the search page, arrows walk through the hits. */
export class SearchDialog extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    this.#field?.addEventListener('input', () => this.#later());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    document.addEventListener('keydown', this.#shortcut);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#shortcut);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  get #field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  readonly #shortcut = (event: KeyboardEvent): void => {
    const control = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    if (!control && !slash) return;
    event.preventDefault();
    if (this.#dialog?.open) this.#dialog.close();
    else this.#open();
  };

  #open(): void {
    this.#dialog?.showModal();
    this.#field?.focus();
    this.#field?.select();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const results = this.querySelector('hb-results');
      if (results instanceof SearchResults) void results.show(this.#field?.value ?? '');
    }, pause);
  }

  #onKey(event: KeyboardEvent): void {
    const fieldHasFocus = event.target === this.#field;
    if (event.key === 'Enter' && fieldHasFocus && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      const language = this.dataset.language;
      const text = this.#field?.value ?? '';
      if (text.trim() !== '' && isLanguage(language)) goToSearch(language, text);
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#walk(event, fieldHasFocus);
  }

  #walk(event: KeyboardEvent, fieldHasFocus: boolean): void {
    if (fieldHasFocus && (event.key === 'ArrowUp' || this.#field?.value.includes('\n'))) return;
    const links = [...this.querySelectorAll<HTMLElement>('hb-results a')];
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? links.indexOf(focused) : -1;
    const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)];
    event.preventDefault();
    if (next) next.focus();
    else if (event.key === 'ArrowUp') this.#field?.focus();
  }
}
