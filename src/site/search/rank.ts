/** The order of full-text hits in two languages. */
import { isLanguage, type Language } from '../../book/languages.ts';

interface Hit {
  readonly url: string;
  readonly language: Language;
}

/** What a page in the other language is worth beside one in the reader's. */
const otherLanguageShare = 0.5;

/** The address without its language, the same for a page and its twin. */
function pageOf(url: string): string {
  const [, language, ...rest] = url.split('/');
  return isLanguage(language) ? rest.join('/') : url;
}

/**
 * Best first. An English error stands out in Japanese prose, so that the twin of a page often scores higher than the
 * page itself: a page in the reader's language is worth as much as its twin, and goes before it.
 */
export function rankHits<T extends Hit>(found: ReadonlyArray<{ hit: T; score: number }>, language: Language): T[] {
  const best = new Map<string, number>();
  for (const { hit, score } of found) best.set(pageOf(hit.url), Math.max(score, best.get(pageOf(hit.url)) ?? 0));
  return found
    .map(({ hit, score }) => ({
      hit,
      score: hit.language === language ? (best.get(pageOf(hit.url)) ?? score) : score * otherLanguageShare,
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ hit }) => hit);
}
