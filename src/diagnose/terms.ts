/** A word of a text: lower-case, with its place. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A blank or a line end stands before it. */
  readonly apart: boolean;
  /** A line ends behind it: there it may have been cut off. */
  readonly last: boolean;
}

const WORD = /[a-z0-9_]+(?:'(?:t|s|re|ll|d)(?![a-z0-9_]))?|[\u30a0-\u30ffー]+|[\u3400-\u9fff々]+|[\u3040-\u309f]+/g;
const JAPANESE = /[\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff々ー]+/g;
const SCRIPTS = /[\u30a0-\u30ffー]+|[\u3400-\u9fff々]+|[\u3040-\u309f]+/g;

/** The words and numbers in order, Japanese in stretches of one script. Signs and quotes only part them. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  let from = 0;
  for (const hit of text.toLowerCase().matchAll(WORD)) {
    const end = hit.index + hit[0].length;
    const last = end === text.length || text[end] === '\n';
    found.push({ word: hit[0], start: hit.index, end, apart: /\s/.test(text.slice(from, hit.index)), last });
    from = end;
  }
  return found;
}

/**
 * Japanese has no blanks, so its runs are cut by script: katakana words stay whole (without the long sign at their end,
 * which writers use or leave out), kanji and hiragana become pairs of characters.
 */
export function japaneseTerms(text: string): string[] {
  const terms: string[] = [];
  for (const run of text.matchAll(JAPANESE)) {
    for (const [part] of run[0].matchAll(SCRIPTS)) {
      if (/^[\u30a0-\u30ffー]/.test(part)) terms.push(part.replace(/ー$/, ''));
      else if (part.length === 1) terms.push(...(/[\u3400-\u9fff]/.test(part) ? [part] : []));
      else for (let at = 0; at + 1 < part.length; at++) terms.push(part.slice(at, at + 2));
    }
  }
  return terms;
}

/** All different terms of a text, for comparing without regard to order. */
export function termsOf(text: string): Set<string> {
  return new Set([...wordsOf(text).map(({ word }) => word), ...japaneseTerms(text)]);
}
