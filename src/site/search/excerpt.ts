/** Cuts the place out of a page that tells best why it was found, and marks what was looked for. */

/** A stretch of an excerpt. */
export interface Part {
  readonly marked: boolean;
  readonly text: string;
}

export interface Excerpt {
  readonly parts: readonly Part[];
  /** Where in the text the place is. */
  readonly at: number;
}

/** So much is shown before the first mark and altogether, in characters; a Japanese one counts for two. */
const before = 32;
const shown = 190;

const width = (character: string): number => (character > '\u2e7f' ? 2 : 1);

const special = /[.*+?^${}()|[\]\\]/g;

/** Finds any of the words; a word's ending may differ, a longer one is found before its part. */
export function finder(words: readonly string[]): RegExp | undefined {
  const known = [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (known.length === 0) return undefined;
  const patterns = known.map((word) => {
    const literal = word
      .replace(special, '\\$&')
      .replace(/(?:\\[.*+?^${}()|[\]\\]|[^\p{L}\p{N}\\])+/gu, '[^\\p{L}\\p{N}\\n]{1,6}');
    if (!/^[\p{ASCII}]+$/u.test(word)) return /[ァ-ヺ]$/u.test(word) ? `${literal}ー?` : literal;
    const open = /^\w/.test(word) ? '(?<![A-Za-z0-9])' : '';
    return `${open}${literal}${/[a-z]$/.test(word) ? "[a-z']{0,5}(?![A-Za-z0-9])" : ''}`;
  });
  return new RegExp(patterns.join('|'), 'giu');
}

/** Where `text` from `from` on is as wide as is allowed, or `to` if it is narrower. */
function endOf(text: string, from: number, room: number): number {
  let left = room;
  let at = from;
  while (at < text.length && left > 0) {
    left -= width(text[at] ?? '');
    at += 1;
  }
  return at;
}

function startOf(text: string, mark: number): number {
  let left = before;
  let at = mark;
  while (at > 0 && left > 0 && text[at - 1] !== '\n') {
    at -= 1;
    left -= width(text[at] ?? '');
  }
  if (at === 0 || text[at - 1] === '\n') return at;
  const rest = text.slice(at, mark);
  const sentence = /^.*(?:[。！？]|[.!?:] )(?=.)/su.exec(rest);
  if (sentence) return at + sentence[0].length;
  // A word is not cut.
  const cut = /^[\x21-\x7e]*\s+|^[\s、）」]+/.exec(rest)?.[0].length ?? 0;
  return cut < rest.length ? at + cut : at;
}

/** Lines of a page as one: a code line stands apart, a sentence's end is enough. */
const oneLine = (text: string): string =>
  text.replace(/([。．.!?:：]?)\n+/g, (_, end: string) => (end === '' ? ' · ' : `${end} `));

/** The place where most of the words stand together; the page's beginning when none does. */
export function excerptOf(text: string, words: readonly string[]): Excerpt {
  const pattern = finder(words);
  const marks = pattern ? [...text.matchAll(pattern)].slice(0, 400) : [];
  let best = { score: -1, at: 0 };
  for (const [index, mark] of marks.entries()) {
    const seen = new Set<string>();
    let score = 0;
    for (const near of marks.slice(index, index + 12)) {
      if (near.index > mark.index + shown / 2) break;
      const found = near[0].toLowerCase();
      score += seen.has(found) ? 0.1 : found.length;
      seen.add(found);
    }
    if (score > best.score) best = { score, at: mark.index };
  }
  const start = startOf(text, best.at);
  const end = endOf(text, start, shown);
  const parts: Part[] =
    /[^\n。！？]$/u.test(text.slice(0, start).trimEnd()) && text[start - 1] !== '\n'
      ? [{ marked: false, text: '…' }]
      : [];
  let at = start;
  for (const mark of marks) {
    if (mark.index < at || mark.index >= end) continue;
    parts.push({ marked: false, text: oneLine(text.slice(at, mark.index)) }, { marked: true, text: oneLine(mark[0]) });
    at = mark.index + mark[0].length;
  }
  if (at < end) parts.push({ marked: false, text: oneLine(text.slice(at, end)) });
  if (end < text.trimEnd().length) parts.push({ marked: false, text: '…' });
  return { parts: parts.filter((part) => part.text !== ''), at: best.at };
}
