/** A list of runbooks as this reader has gone through it: what is done, what next, narrowed as the address says. */
import { type Level, levels } from '../../book/languages.ts';
import { rooted } from '../root/root.ts';
import { type Choice, facets, isChosen, type Offered, readChoice, standings, writeChoice } from './choice.ts';
import { RECORDS_CHANGED, recallReached } from './records.ts';
import { type Drill, suggest } from './suggestion.ts';

interface Item extends Drill {
  readonly lamp: HTMLElement;
  readonly title: string;
  readonly address: string;
}

/** `<hb-practice>`: see Practice.astro, which draws all it fills in. */
export class PracticeElement extends HTMLElement {
  #items: readonly Item[] = [];

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    this.querySelector('form')?.addEventListener('change', () => this.#choose());
    this.querySelector('.clear')?.addEventListener('click', () => this.#clear());
    for (const name of ['pageshow', 'storage', RECORDS_CHANGED]) window.addEventListener(name, this.#show);
    window.addEventListener('popstate', this.#follow);
    this.#show();
    this.#follow();
  }

  disconnectedCallback(): void {
    for (const name of ['pageshow', 'storage', RECORDS_CHANGED]) window.removeEventListener(name, this.#show);
    window.removeEventListener('popstate', this.#follow);
  }

  #text(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    const texts: Readonly<Record<string, string>> = JSON.parse(this.dataset.texts ?? '{}');
    return (texts[key] ?? key).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
  }

  /** Everything that depends on what the browser keeps. */
  readonly #show = (): void => {
    this.#items = [...this.querySelectorAll<HTMLElement>('.quay [data-slug]')].map(itemOf);
    for (const { lamp, reached } of this.#items) lamp.dataset.standing = reached.standing;
    this.#sum();
    this.#suggest();
    this.#narrow();
  };

  #sum(): void {
    const total = this.#items.length;
    const done = this.#items.filter(({ reached }) => reached.standing === 'finished').length;
    const key = done === 0 ? 'none' : done === total ? 'all' : 'some';
    this.#say('.sum', this.#text(`practice.${key}.${this.dataset.kind}`, { total, done }));
    for (const count of this.querySelectorAll<HTMLElement>('[data-count-area]')) {
      const own = this.#items.filter(({ area }) => area === count.dataset.countArea);
      const lit = own.filter(({ reached }) => reached.standing === 'finished').length;
      count.textContent = `${lit} / ${own.length}`;
    }
  }

  #suggest(): void {
    const frame = this.querySelector<HTMLElement>('.next');
    const link = frame?.querySelector('a');
    const next = suggest(this.#items);
    const item = this.#items.find(({ slug }) => slug === next?.slug);
    if (!frame || !link) return;
    frame.hidden = !item;
    if (!item || !next) return;
    link.href = rooted(item.address);
    link.textContent = item.title;
    const values = { area: this.#text(`area.${item.area}`), level: this.#text(`level.${item.level}`) };
    this.#say('.next .reason', this.#text(`practice.reason.${next.reason}`, values));
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  get #choice(): Choice {
    if (!this.#form) return {};
    const data = new FormData(this.#form);
    const offered: Offered = { level: levels, area: this.#items.map(({ area }) => area), standing: standings };
    const given = facets.map((facet) => [facet, String(data.get(facet) ?? '')]);
    return readChoice(`?${new URLSearchParams(given)}`, offered);
  }

  /** From the address into the form. */
  readonly #follow = (): void => {
    const given = new URLSearchParams(location.search);
    for (const facet of facets) {
      const wanted = given.get(facet) ?? '';
      const radios = [...this.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)];
      const chosen = radios.find(({ value }) => value === wanted) ?? radios[0];
      if (chosen) chosen.checked = true;
    }
    this.#narrow();
  };

  /** From the form into the address. */
  #choose(): void {
    history.replaceState(history.state, '', `${location.pathname}${writeChoice(this.#choice)}${location.hash}`);
    this.#narrow();
  }

  #clear(): void {
    this.#form?.reset();
    this.#choose();
    this.querySelector<HTMLElement>('input:checked')?.focus();
  }

  #narrow(): void {
    const choice = this.#choice;
    let shown = 0;
    for (const { slug, level, area, reached, lamp } of this.#items) {
      const fits = isChosen(choice, { level, area, standing: reached.standing });
      const row = this.querySelector<HTMLElement>(`li[data-slug="${slug}"]`);
      if (row) row.hidden = !fits;
      lamp.toggleAttribute('data-aside', !fits);
      shown += fits ? 1 : 0;
    }
    for (const group of this.querySelectorAll<HTMLElement>('.group')) {
      group.hidden = !group.querySelector('li[data-slug]:not([hidden])');
    }
    const empty = this.querySelector<HTMLElement>('.empty');
    if (empty) empty.hidden = shown > 0;
    const isNarrowed = Object.keys(choice).length > 0;
    this.#say('.shown', isNarrowed ? this.#text('practice.shown', { count: shown }) : '');
  }

  #say(selector: string, text: string): void {
    const place = this.querySelector(selector);
    if (place && place.textContent !== text) place.textContent = text;
  }
}

const isLevel = (text: string | undefined): text is Level => levels.some((level) => level === text);

function itemOf(lamp: HTMLElement): Item {
  const { slug = '', area = '', level, steps = '', title = '', address = '' } = lamp.dataset;
  const reached = recallReached(slug, steps === '' ? [] : steps.split(' '));
  return { slug, area, level: isLevel(level) ? level : 'beginner', reached, lamp, title, address };
}
