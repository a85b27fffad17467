/** Runs queries and shows what they find; a newer query makes an older one's answer void. */

import { isLanguage, type Language } from '../../book/languages.ts';
import type { Diagnosis } from '../../diagnose/types.ts';
import { createSearchEngine, type SearchEngine } from './engine.ts';
import type { TextHit } from './fulltext.ts';
import { errorSection, message, pageSection, type Texts } from './render.ts';

interface Found {
  readonly diagnosis: Diagnosis | undefined;
  readonly hits: readonly TextHit[];
  readonly failures: readonly string[];
}

const reasonOf = (settled: PromiseSettledResult<unknown>): string[] =>
  settled.status === 'rejected'
    ? [String(settled.reason instanceof Error ? settled.reason.message : settled.reason)]
    : [];

/** `<hb-results data-language data-texts data-errors data-pages>`: `show(text)` fills it. */
export class SearchResults extends HTMLElement {
  #engine: SearchEngine | undefined;
  #newest = 0;

  /** Searches and shows; resolves when shown or overtaken. An empty text empties it. */
  async show(query: string): Promise<void> {
    this.#newest += 1;
    const mine = this.#newest;
    if (query.trim() === '') return this.replaceChildren();
    this.setAttribute('aria-busy', 'true');
    const found = await this.#find(query);
    if (mine !== this.#newest) return;
    this.replaceChildren(...this.#draw(found));
    this.removeAttribute('aria-busy');
  }

  get #language(): Language {
    return isLanguage(this.dataset.language) ? this.dataset.language : 'ja';
  }

  async #find(query: string): Promise<Found> {
    this.#engine ??= createSearchEngine(this.#language);
    const { errors = '3', pages = '8' } = this.dataset;
    const [diagnosed, searched] = await Promise.allSettled([
      this.#engine.errors(query, Number(errors)),
      this.#engine.pages(query, Number(pages)),
    ]);
    return {
      diagnosis: diagnosed.status === 'fulfilled' ? diagnosed.value : undefined,
      hits: searched.status === 'fulfilled' ? searched.value : [],
      failures: [...reasonOf(diagnosed), ...reasonOf(searched)],
    };
  }

  #draw({ diagnosis, hits, failures }: Found): HTMLElement[] {
    const texts = JSON.parse(this.dataset.texts ?? '{}') as Texts;
    const errors = diagnosis && errorSection(diagnosis, this.#language, texts);
    const pages = pageSection(hits, this.#language, texts);
    const failed = failures.map((failure) => message(texts, 'search.failed', failure));
    const parts = [errors, pages, ...failed].filter((part) => part !== undefined);
    if (!errors && pages) parts.unshift(message(texts, 'search.unknown'));
    return parts.length > 0 ? parts : [message(texts, 'search.nothing')];
  }
}
