/** Which pages somebody may have meant whose address leads nowhere. */
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

/** Letters to add, drop, change or swap with their neighbour (Damerau and Levenshtein, optimal string alignment). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
