/** Runs queries and shows what they find; a newer query makes an older one's answer void. */

import { isLanguage, type Language } from '../../book/languages.ts';
import type { Diagnosis } from '../../diagnose/types.ts';
import { createSearchEngine, type SearchEngine } from './engine.ts';
import type { TextAnswer, TextHit } from './fulltext.ts';
import type { Kind } from './kinds.ts';
import { isMessage, isPaste } from './query.ts';
import { countText, errorSection, failure, message, pageSection, type Texts } from './render.ts';
import { worthShowing } from './worth.ts';

/** What `hatoba:found` carries. */
export interface FoundDetail {
  readonly query: string;
  /** Something answers it. */
  readonly found: boolean;
}

interface Found {
  readonly query: string;
  readonly diagnosis: Diagnosis | undefined;
  readonly answer: TextAnswer | undefined;
  readonly failures: readonly string[];
}

const reasonOf = (settled: PromiseSettledResult<unknown>): string[] =>
  settled.status === 'rejected'
    ? [String(settled.reason instanceof Error ? settled.reason.message : settled.reason)]
    : [];

/** Confidence from which an error goes before pages that hold the words. */
const likely = 0.5;

/** Looking takes this long, in milliseconds, before it is said. */
const patience = 300;

let elements = 0;

/** A name of its own for the radio buttons of each element. */
function nextName(): string {
  elements += 1;
  return `hb-kind-${elements}`;
}

/**
 * `<hb-results data-language data-texts data-errors data-pages>`: `show(text, kind)` fills it. Says `hatoba:kind` when the
 * reader chooses a kind of page, and `hatoba:found` when it has shown what a search found.
 */
export class SearchResults extends HTMLElement {
  readonly #name = nextName();
  #engine: SearchEngine | undefined;
  #newest = 0;
  #limit = 0;
  #kind: Kind | undefined;
  #found: Found | undefined;

  /** The kind of page that is shown alone. */
  get kind(): Kind | undefined {
    return this.#kind;
  }

  /** Searches and shows; resolves when shown or overtaken. An empty text empties it. */
  async show(query: string, kind: Kind | undefined = undefined): Promise<void> {
    this.#newest += 1;
    const mine = this.#newest;
    this.#kind = kind;
    this.#limit = Number(this.dataset.pages ?? '8');
    if (query.trim() === '') return this.#empty();
    this.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => this.#say(this.#texts['search.looking'] ?? ''), patience);
    const found =
      this.#found?.query === query && this.#found.failures.length === 0 ? this.#found : await this.#find(query);
    clearTimeout(slow);
    if (mine !== this.#newest) return;
    this.#found = found;
    await this.#draw(found, mine);
  }

  /** Loads what searching needs, before the first letter is typed. */
  warm(): void {
    this.#engine ??= createSearchEngine(this.#language);
    void this.#engine.pages('').catch(() => {});
    void this.#engine.errors('', 1).catch(() => {});
  }

  get #language(): Language {
    return isLanguage(this.dataset.language) ? this.dataset.language : 'ja';
  }

  get #texts(): Texts {
    return JSON.parse(this.dataset.texts ?? '{}') as Texts;
  }

  get #out(): Element | null {
    return this.querySelector('.out');
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status && status.textContent !== text) status.textContent = text;
  }

  #empty(): void {
    this.#out?.replaceChildren();
    this.#say('');
    this.removeAttribute('aria-busy');
    this.removeAttribute('data-filled');
  }

  async #find(query: string): Promise<Found> {
    this.#engine ??= createSearchEngine(this.#language);
    const [diagnosed, searched] = await Promise.allSettled([
      this.#engine.errors(query, Number(this.dataset.errors ?? '3')),
      this.#engine.pages(query),
    ]);
    return {
      query,
      diagnosis: diagnosed.status === 'fulfilled' ? diagnosed.value : undefined,
      answer: searched.status === 'fulfilled' ? searched.value : undefined,
      failures: [...new Set([...reasonOf(diagnosed), ...reasonOf(searched)])],
    };
  }

  async #draw(found: Found, mine: number): Promise<void> {
    const hits = await this.#hits(found);
    if (mine !== this.#newest) return;
    const { sections, errors, pages } = this.#parts(found, hits);
    const focused = this.#focused();
    this.#out?.replaceChildren(...sections);
    this.#restore(focused);
    this.setAttribute('data-filled', '');
    this.removeAttribute('aria-busy');
    this.#say(found.failures.length > 0 && errors + pages === 0 ? '' : countText(this.#texts, errors, pages));
    this.#tell(found, pages);
  }

  /** Says how it went: pages that share words with a message do not answer it. */
  #tell({ query, diagnosis, failures }: Found, pages: number): void {
    if (failures.length > 0) return;
    const detail: FoundDetail = { query, found: diagnosis?.known === true || (pages > 0 && !isMessage(query)) };
    this.dispatchEvent(new CustomEvent('hatoba:found', { bubbles: true, detail }));
  }

  async #hits(found: Found): Promise<TextHit[] | string> {
    try {
      return (await found.answer?.hits(this.#kind, this.#limit)) ?? [];
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  #parts(found: Found, hits: TextHit[] | string): { sections: HTMLElement[]; errors: number; pages: number } {
    const texts = this.#texts;
    const { diagnosis, answer, query } = found;
    const counts = new Map<Kind, number>();
    for (const { kind } of answer?.found ?? []) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const all = this.#kind === undefined ? (answer?.found.length ?? 0) : (counts.get(this.#kind) ?? 0);
    const shown = typeof hits === 'string' ? [] : hits;
    const errorsToo = this.#kind === undefined || this.#kind === 'error';
    const matches = diagnosis && errorsToo ? worthShowing(diagnosis) : [];
    const errors = diagnosis && errorsToo ? errorSection(diagnosis, this.#language, texts) : undefined;
    const pages = pageSection(
      {
        counts,
        chosen: this.#kind,
        choose: (kind) => this.#choose(query, kind),
        hits: shown,
        left: Math.max(0, all - shown.length),
        more: () => this.#more(found),
      },
      texts,
      this.#name,
    );
    const failures = typeof hits === 'string' ? [...found.failures, hits] : found.failures;
    const failed = failures.length > 0 ? failure(texts, failures, () => void this.#again(query)) : undefined;
    // Few words that only remind of an error are rather meant for the pages.
    const wordsFirst = !isPaste(query) && matches.every(({ confidence }) => confidence < likely);
    const ordered = wordsFirst ? [failed, pages, errors] : [errors, failed, pages];
    const sections = ordered.filter((part) => part !== undefined);
    if (!errors && errorsToo && pages && !failed && isMessage(query))
      sections.unshift(message(texts, 'search.unknown'));
    return {
      sections: sections.length > 0 ? sections : [message(texts, 'search.nothing')],
      errors: matches.length,
      pages: all,
    };
  }

  #choose(query: string, kind: Kind | undefined): void {
    this.dispatchEvent(new CustomEvent('hatoba:kind', { bubbles: true, detail: kind }));
    void this.show(query, kind);
  }

  async #more(found: Found): Promise<void> {
    const before = this.#limit;
    this.#limit += 20;
    await this.#draw(found, this.#newest);
    this.querySelectorAll<HTMLElement>('.hit a.to')[before]?.focus();
  }

  async #again(query: string): Promise<void> {
    await this.show(query, this.#kind);
    if (document.activeElement === document.body) this.querySelector<HTMLElement>('.again, a')?.focus();
  }

  /** Drawing anew must not take the focus away from the kinds. */
  #focused(): string | undefined {
    const focused = document.activeElement;
    return focused instanceof HTMLInputElement && this.contains(focused) ? focused.value : undefined;
  }

  #restore(value: string | undefined): void {
    if (value === undefined) return;
    for (const input of this.querySelectorAll<HTMLInputElement>('.kinds input'))
      if (input.value === value) input.focus();
  }
}
