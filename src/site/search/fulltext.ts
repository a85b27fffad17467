/** Full text in both languages, by Pagefind. */
import { isLanguage, type Language, otherLanguage } from '../../book/languages.ts';
import { rankHits } from './rank.ts';
import { isRelevant } from './relevant.ts';
import { isPlainQuery, tellingWords } from './words.ts';

/** The part of Pagefind's browser module that is used. */
export interface Pagefind {
  init(): Promise<void>;
  mergeIndex(bundle: string, options: { language: string }): Promise<void>;
  search(term: string): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ url: string; excerpt: string; meta: Readonly<Record<string, string>> }>;
}

export interface TextHit {
  readonly title: string;
  readonly url: string;
  /** Plain text and `<mark>`, nothing else; other signs are escaped. */
  readonly excerpt: string;
  readonly language: Language;
}

/** Loads Pagefind with the index of the reader's language and merges the other's into it. */
export async function loadPagefind(language: Language): Promise<Pagefind> {
  const bundle = `${location.origin}/pagefind/`;
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.init();
  await pagefind.mergeIndex(bundle, { language: otherLanguage(language) });
  return pagefind;
}

interface Scored {
  readonly result: PagefindResult;
  score: number;
}

/** Pages that hold any of the words; a word that stands on few pages counts for more. */
async function anyWord(pagefind: Pagefind, words: readonly string[]): Promise<Scored[]> {
  const found = new Map<string, Scored>();
  for (const word of words) {
    const { results } = await pagefind.search(word);
    const weight = 1 / Math.log2(2 + results.length);
    for (const result of results) {
      const known = found.get(result.id) ?? { result, score: 0 };
      known.score += result.score * weight;
      found.set(result.id, known);
    }
  }
  return [...found.values()];
}

async function candidates(pagefind: Pagefind, text: string): Promise<Scored[]> {
  if (isPlainQuery(text)) {
    const { results } = await pagefind.search(text);
    if (results.length > 0) return results.map((result) => ({ result, score: result.score }));
  }
  return anyWord(pagefind, tellingWords(text));
}

function languageOf(url: string): Language {
  const first = url.split('/')[1];
  return isLanguage(first) ? first : 'ja';
}

/** The best pages for a text of any length. Pagefind alone asks for all words at once, which no pasted log meets. */
export async function searchText(
  pagefind: Pagefind,
  text: string,
  language: Language,
  limit: number,
): Promise<TextHit[]> {
  const scored = (await candidates(pagefind, text)).sort((a, b) => b.score - a.score).slice(0, limit * 2);
  const pages = await Promise.all(
    scored.map(async ({ result, score }) => {
      const { url: found, excerpt, meta } = await result.data();
      // Pages of the merged index come with the whole address.
      const url = new URL(found, location.origin).pathname;
      const hit: TextHit = { title: meta.title ?? url, url, excerpt, language: languageOf(url) };
      return { hit, score };
    }),
  );
  const relevant = pages.filter(({ hit }) => isRelevant(text, hit.excerpt, hit.title));
  return rankHits(relevant, language).slice(0, limit);
}
