/** What a word of the glossary means, shown while the pointer or the focus is on it; on touch the first tap shows it. */

const DELAY = 180;

export class TermHints extends HTMLElement {
  readonly #hint = document.createElement('div');
  #term: HTMLAnchorElement | undefined;
  #timer = 0;

  connectedCallback(): void {
    this.#hint.id = 'hb-term-hint';
    this.#hint.className = 'hb-term-hint not-content';
    this.#hint.setAttribute('role', 'tooltip');
    this.#hint.popover = 'manual';
    this.append(this.#hint);
    document.addEventListener('pointerover', this.#onOver);
    document.addEventListener('focusin', this.#onFocus);
    document.addEventListener('click', this.#onClick, true);
    document.addEventListener('keydown', this.#onKey);
    addEventListener('scroll', this.#hide, { passive: true });
  }

  disconnectedCallback(): void {
    document.removeEventListener('pointerover', this.#onOver);
    document.removeEventListener('focusin', this.#onFocus);
    document.removeEventListener('click', this.#onClick, true);
    document.removeEventListener('keydown', this.#onKey);
    removeEventListener('scroll', this.#hide);
  }

  readonly #onOver = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const term = termAt(event.target);
    clearTimeout(this.#timer);
    if (term === this.#term || this.#hint.contains(event.target as Node)) return;
    this.#timer = window.setTimeout(() => (term ? this.#show(term) : this.#hide()), DELAY);
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const term = termAt(event.target);
    if (term?.matches(':focus-visible')) this.#show(term);
    else if (!term) this.#hide();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const term = termAt(event.target);
    const byTouch = 'pointerType' in event && event.pointerType === 'touch';
    if (!term) return this.#hint.contains(event.target as Node) ? undefined : this.#hide();
    if (!byTouch || term === this.#term) return;
    event.preventDefault();
    this.#show(term);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#hide();
  };

  #show(term: HTMLAnchorElement): void {
    this.#hide();
    this.#term = term;
    term.setAttribute('aria-describedby', this.#hint.id);
    const name = document.createElement('strong');
    name.textContent = term.dataset.term ?? '';
    const about = document.createElement('p');
    about.append(...withCode(term.dataset.about ?? ''));
    const more = document.createElement('a');
    more.href = term.href;
    more.textContent = this.dataset.more ?? '';
    this.#hint.replaceChildren(name, about, more);
    this.#hint.showPopover();
    this.#place(term);
  }

  readonly #hide = (): void => {
    clearTimeout(this.#timer);
    this.#term?.removeAttribute('aria-describedby');
    this.#term = undefined;
    this.#hint.hidePopover();
  };

  /** Below the word where there is room, else above; never past the window's sides. */
  #place(term: HTMLAnchorElement): void {
    const [word, box] = [term.getClientRects()[0] ?? term.getBoundingClientRect(), this.#hint.getBoundingClientRect()];
    const edge = 12;
    const left = Math.max(edge, Math.min(word.left, document.documentElement.clientWidth - box.width - edge));
    const below = word.bottom + 6;
    const top = below + box.height > innerHeight - edge ? word.top - box.height - 6 : below;
    this.#hint.style.left = `${left}px`;
    this.#hint.style.top = `${Math.max(edge, top)}px`;
  }
}

const termAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.hb-term') : null;

/** Text with what stands in backquotes as code. */
const withCode = (text: string): Node[] =>
  text.split('`').map((piece, index) => {
    if (index % 2 === 0) return document.createTextNode(piece);
    const code = document.createElement('code');
    code.textContent = piece;
    return code;
  });
