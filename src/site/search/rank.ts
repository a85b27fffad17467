/** The order of full-text hits in two languages. */
import { isLanguage, type Language } from '../../book/languages.ts';
import type { Kind } from './kinds.ts';

/** A page that was found. */
export interface Ranked {
  /** Pagefind's name of the page. */
  readonly id: string;
  readonly url: string;
  readonly kind: Kind;
  readonly language: Language;
  readonly score: number;
}

/** What a page in the other language is worth beside one in the reader's. */
const otherLanguageShare = 0.5;

/** What a kind of page is worth beside others that say the same: a page explains more than an entry of the glossary. */
const worth: Readonly<Record<Kind, number>> = {
  note: 1,
  error: 0.97,
  runbook: 0.97,
  drill: 0.88,
  glossary: 0.82,
  about: 0.6,
};

/** Pages with less than this part of the best page's words are not shown. */
const leastCovered = 0.6;

/** The address without its language, the same for a page and its twin. */
export function pageOf(url: string): string {
  const [, language, ...rest] = url.split('/');
  return isLanguage(language) ? rest.join('/') : url;
}

/** What one thing that was looked for found: pages with how well they fit, of 1. */
export interface Found {
  readonly pages: ReadonlyMap<string, number>;
  /** Whether a page without it misses something of the query. */
  readonly counts: boolean;
}

/** How well pages fit a query: what is rare among `all` pages tells more, and a page with all of it goes before others. */
export function scorePages(found: readonly Found[], all: number): Map<string, number> {
  const scores = new Map<string, { score: number; covered: number }>();
  for (const { pages, counts } of found) {
    if (pages.size === 0) continue;
    const weight = Math.log(1 + all / pages.size) / Math.log(1 + all);
    for (const [id, fit] of pages) {
      const known = scores.get(id) ?? { score: 0, covered: 0 };
      known.score += weight * fit * (counts ? 1 : 0.8);
      if (counts) known.covered += weight;
      scores.set(id, known);
    }
  }
  const most = Math.max(...[...scores.values()].map(({ covered }) => covered), 0);
  const covers = ({ covered }: { covered: number }) => (most === 0 ? 1 : covered / most);
  const kept = [...scores].filter(([, page]) => covers(page) >= leastCovered);
  return new Map(kept.map(([id, page]) => [id, page.score * covers(page) ** 2]));
}

/**
 * Best first, each page once: in the reader's language where it was found in that, else in the other. An English error
 * stands out in Japanese prose, so that the twin of a page often scores higher: a page is worth as much as its twin.
 */
export function rankPages(pages: readonly Ranked[], language: Language): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const page of pages) {
    const own = page.language === language;
    const known = best.get(pageOf(page.url));
    const score = page.score * worth[page.kind];
    if (!known) best.set(pageOf(page.url), { ...page, score: own ? score : score * otherLanguageShare });
    else {
      const shown = own ? page : known;
      const other = own ? known.score / otherLanguageShare : score;
      best.set(pageOf(page.url), { ...shown, score: Math.max(own ? score : known.score, other) });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
