/** Which pages somebody may have meant whose address leads nowhere. */
import { distance } from '../../base/distance.ts';
import { isLanguage, type Language } from '../../book/languages.ts';

/** A page as far as its address goes. */
export interface KnownPage {
  readonly address: string;
  readonly title: string;
}

export interface MissingAddress {
  readonly language: Language | undefined;
  /** The last part of the address as words: `bind mounst`. */
  readonly words: string;
}

/** Differences up to this part of the longer name's length count as a slip. */
const mostDifferent = 0.4;
/** What it costs to stand in another section. */
const elsewhere = 0.05;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const partsOf = (pathname: string): string[] =>
  decoded(pathname)
    .toLowerCase()
    .replace(/\/index$|(?:\/index)?\.(?:html?|mdx?)$/, '')
    .split('/')
    .filter((part) => part !== '');

/** The language and the words of an address that leads nowhere. */
export function missingAddress(pathname: string): MissingAddress {
  const parts = partsOf(pathname);
  const language = isLanguage(parts[0]) ? parts[0] : undefined;
  const last = (language === undefined ? parts : parts.slice(1)).at(-1) ?? '';
  return { language, words: last.replace(/[-_.\s]+/g, ' ').trim() };
}

/** Pages whose address is nearest to `pathname`, the nearest first; none when nothing is near. */
export function nearPages(pathname: string, pages: readonly KnownPage[], limit: number): KnownPage[] {
  const asked = partsOf(pathname).slice(-2);
  return pages
    .map((page) => ({ page, score: difference(asked, partsOf(page.address).slice(-2)) }))
    .filter(({ score }) => score <= mostDifferent)
    .sort((a, b) => a.score - b.score)
    .slice(0, limit)
    .map(({ page }) => page);
}

function difference(asked: readonly string[], known: readonly string[]): number {
  const [a, b] = [asked.at(-1) ?? '', known.at(-1) ?? ''];
  if (a === '' || b === '') return 1;
  const byLetters = distance(a, b) / Math.max(a.length, b.length);
  const section = asked.at(-2) === known.at(-2) ? 0 : elsewhere;
  return Math.min(byLetters, byWords(a, b)) + section;
}

/** How much two names differ when their words may stand in any order. */
function byWords(a: string, b: string): number {
  const [left, right] = [new Set(a.split(/[-_.]/)), new Set(b.split(/[-_.]/))];
  const shared = [...left].filter((word) => word.length > 2 && right.has(word)).length;
  return shared < 2 ? 1 : 1 - shared / Math.max(left.size, right.size);
}
