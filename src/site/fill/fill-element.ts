/** The note with the reader's values at work: the commands of the page follow what is in its fields. */
import { slotsOf, type Values } from '../../diagnose/fill/fill.ts';
import type { Fill } from '../../diagnose/types.ts';
import { type CommandBlock, commandBlocks } from './commands.ts';
import { cameFromHere, type Kept, keep, takeOver, valuesIn } from './handed.ts';

export class FillElement extends HTMLElement {
  readonly #fill: Fill = JSON.parse(this.dataset.fill ?? '{}');
  readonly #texts: Readonly<Record<string, string>> = JSON.parse(this.dataset.texts ?? '{}');
  #blocks: readonly CommandBlock[] = [];
  #kept: Kept = { values: {}, typed: false, hidden: false };

  connectedCallback(): void {
    this.#blocks = commandBlocks(document, this.#fill, {
      stands: (placeholder) => this.#text('stands', { placeholder }),
      whole: this.#text('whole'),
    });
    this.#kept = takeOver(this.#slug, cameFromHere());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', () => this.#onInput());
    this.#button.addEventListener('click', () => this.#change({ ...this.#kept, hidden: !this.#kept.hidden }));
    window.addEventListener('hashchange', this.#onHash);
    this.#writeFields();
    this.#show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#onHash);
  }

  get #slug(): string {
    return this.dataset.slug ?? '';
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') ?? document.createElement('form');
  }

  get #button(): HTMLElement {
    return this.querySelector('button') ?? document.createElement('button');
  }

  get #fields(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #text(key: string, values: Readonly<Record<string, string>> = {}): string {
    return (this.#texts[`fill.${key}`] ?? key).replace(
      /\{\{(\w+)\}\}/g,
      (whole, name: string) => values[name] ?? whole,
    );
  }

  /** A result on the page one is on, such as in the search over it, leads to no other page. */
  readonly #onHash = (): void => {
    if (!valuesIn(location.hash)) return;
    this.#kept = takeOver(this.#slug, true);
    this.#writeFields();
    this.#show();
    this.scrollIntoView({ block: 'center' });
  };

  #onInput(): void {
    const typed = Object.fromEntries(this.#fields.map(({ name, value }) => [name, value.trim()]));
    const some = Object.values(typed).some((value) => value !== '');
    this.#change({ values: some ? { ...this.#kept.values, ...typed } : {}, typed: some, hidden: false });
  }

  #change(what: Kept): void {
    this.#kept = what;
    keep(this.#slug, what);
    this.#show();
  }

  #writeFields(): void {
    for (const field of this.#fields) field.value = this.#valueFor(field);
  }

  /** What stands for the field's placeholder: its own slot's value, or another's that fills it too. */
  #valueFor({ dataset }: HTMLInputElement): string {
    const { values } = this.#kept;
    return (
      slotsOf(this.#fill, dataset.placeholder ?? '')
        .map((slot) => values[slot])
        .find((value) => value !== undefined) ?? ''
    );
  }

  #show(): void {
    const { values, typed, hidden } = this.#kept;
    const filled = new Set(this.#blocks.flatMap((block) => [...block.show(hidden ? {} : values)]));
    const any = Object.values(values).some((value) => value !== '');
    this.toggleAttribute('data-filled', any);
    this.#say(hidden ? 'hidden' : filled.size === 0 ? 'empty' : typed ? 'typed' : 'pasted');
    this.#button.textContent = this.#text(hidden ? 'show' : 'hide');
    this.#refuse(hidden ? [] : this.#refused(values, filled));
  }

  /** Fields whose value is in none of the commands. */
  #refused(values: Values, filled: ReadonlySet<string>): HTMLInputElement[] {
    return this.#fields.filter(({ value, dataset }) => {
      if (value.trim() === '') return false;
      const slots = slotsOf(this.#fill, dataset.placeholder ?? '').filter((slot) => values[slot] !== undefined);
      return !slots.some((slot) => filled.has(slot));
    });
  }

  #refuse(fields: readonly HTMLInputElement[]): void {
    for (const field of this.#fields) field.ariaInvalid = String(fields.includes(field));
    const told = this.querySelector<HTMLElement>('.refused');
    if (!told) return;
    const said = fields.map(({ value }) => this.#text('refused', { value })).join(' ');
    if (told.textContent !== said) told.textContent = said;
    told.hidden = fields.length === 0;
  }

  #say(key: string): void {
    const said = this.querySelector('[role=status]');
    // The same words anew would be read out anew.
    if (said && said.textContent !== this.#text(key)) said.textContent = this.#text(key);
  }
}
