/** vi's regular expressions, and looking for them. */
import { type Buffer, lineAt } from './buffer.ts';

/** What JavaScript takes for vim's magic: `\(`, `\|`, `\+`, `\<` have their meaning with the backslash, not without. */
export function regularExpression(pattern: string, flags = 'gu'): RegExp {
  let source = '';
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] ?? '';
    if (char !== '\\') {
      source += /[(){}|+?]/.test(char) ? `\\${char}` : char;
      continue;
    }
    const next = pattern[++at] ?? '';
    if (next === '<' || next === '>') source += '\\b';
    else if (next === 'c') flags += flags.includes('i') ? '' : 'i';
    else if (/[()|+?{}]/.test(next)) source += next === '=' ? '?' : next;
    else source += `\\${next}`;
  }
  try {
    return new RegExp(source, flags);
  } catch {
    return new RegExp(pattern.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), flags);
  }
}

export interface Sought {
  readonly row: number;
  readonly col: number;
  /** It went on at the other end of the text. */
  readonly wrapped: boolean;
}

/** The next place of a pattern from the cursor on, round the end. */
export function seek(buffer: Buffer, pattern: string, backwards: boolean): Sought | undefined {
  if (pattern === '') return undefined;
  const expression = regularExpression(pattern);
  const count = buffer.lines.length;
  for (let step = 0; step <= count; step++) {
    const row = (((buffer.row + (backwards ? -step : step)) % count) + count) % count;
    const places = [...lineAt(buffer, row).matchAll(expression)].map(({ index }) => index);
    const here = step === 0;
    const col = backwards
      ? places.filter((at) => !here || at < buffer.col).at(-1)
      : places.find((at) => !here || at > buffer.col);
    if (col === undefined) continue;
    const wrapped = backwards ? row > buffer.row || step === count : row < buffer.row || step === count;
    return { row, col, wrapped };
  }
  return undefined;
}
