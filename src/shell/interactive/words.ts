import { change, type EditLine } from './line.ts';

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}\p{M}]/u.test(char);
const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t' || char === '\n';

/** Where the word before a place begins; letters and digits make a word. */
export function wordStart({ chars }: EditLine, from: number): number {
  let at = from;
  while (at > 0 && !isWord(chars[at - 1])) at--;
  while (at > 0 && isWord(chars[at - 1])) at--;
  return at;
}

/** Where the word after a place ends. */
export function wordEnd({ chars }: EditLine, from: number): number {
  let at = from;
  while (at < chars.length && !isWord(chars[at])) at++;
  while (at < chars.length && isWord(chars[at])) at++;
  return at;
}

/** Where the word before the cursor begins when only blanks part words. */
export function blankWordStart({ chars, cursor }: EditLine): number {
  let at = cursor;
  while (at > 0 && isBlank(chars[at - 1])) at--;
  while (at > 0 && !isBlank(chars[at - 1])) at--;
  return at;
}

/** The blanks around the cursor, from and to. */
export function blanksAround({ chars, cursor }: EditLine): readonly [number, number] {
  let [from, to] = [cursor, cursor];
  while (isBlank(chars[from - 1])) from--;
  while (isBlank(chars[to])) to++;
  return [from, to];
}

/** Rewrites the text up to the end of the next word. */
export function changeWord(line: EditLine, rewrite: (word: string) => string): boolean {
  const end = wordEnd(line, line.cursor);
  change(line, line.cursor, end, rewrite(line.chars.slice(line.cursor, end).join('')));
  return true;
}

export const capitalised = (text: string): string =>
  text.toLowerCase().replace(/[\p{L}\p{N}]/u, (first) => first.toUpperCase());

/** Changes places: the character before the cursor and the one at it. */
export function transposeChars(line: EditLine): boolean {
  const at = line.cursor === line.chars.length ? line.cursor - 1 : line.cursor;
  const [before, here] = [line.chars[at - 1], line.chars[at]];
  if (before === undefined || here === undefined) return false;
  change(line, at - 1, at + 1, here + before);
  return true;
}

/** Changes places: the word before the cursor and the one after it, or the last two of the line. */
export function transposeWords(line: EditLine): boolean {
  const end = wordEnd(line, line.cursor);
  const start = wordStart(line, end);
  const firstStart = wordStart(line, start);
  const firstEnd = wordEnd(line, firstStart);
  if (firstStart === start || start < firstEnd) return false;
  const text = (from: number, to: number): string => line.chars.slice(from, to).join('');
  change(line, firstStart, end, text(start, end) + text(firstEnd, start) + text(firstStart, firstEnd));
  return true;
}
