/** The tags of a language's pages, and where each is listed. */
import type { Language } from '../../book/languages.ts';
import type { Catalogue, PageSummary } from './catalogue.ts';

export interface Tag {
  /** What makes two spellings one tag, and the anchor on the page of tags. */
  readonly key: string;
  /** As most pages spell it. */
  readonly name: string;
  readonly pages: readonly PageSummary[];
}

/** `Bind Mount` and `bind mount` are one tag. */
export const tagKey = (tag: string): string => tag.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, '-');

export const tagAddress = (language: Language, key: string): string => `/${language}/tags/#${encodeURIComponent(key)}`;

/** Tags that at least two pages share, in the order of the language's dictionaries; their pages in reading order. */
export function sharedTags(pages: Catalogue, language: Language): Tag[] {
  const found = new Map<string, { spellings: Map<string, number>; pages: PageSummary[] }>();
  for (const page of [...pages.values()].flat()) {
    for (const [key, name] of new Map(page.tags.map((tag) => [tagKey(tag), tag.trim()]))) {
      const tag = found.get(key) ?? { spellings: new Map<string, number>(), pages: [] };
      tag.spellings.set(name, (tag.spellings.get(name) ?? 0) + 1);
      tag.pages.push(page);
      found.set(key, tag);
    }
  }
  const { compare } = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  return [...found]
    .filter(([, tag]) => tag.pages.length > 1)
    .map(([key, tag]) => ({ key, name: mostCommon(tag.spellings), pages: tag.pages }))
    .sort((a, b) => compare(a.name, b.name) || (a.key < b.key ? -1 : 1));
}

const mostCommon = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
