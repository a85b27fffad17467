/** How many cells text takes on a terminal: Unicode's East Asian Width (UAX #11), as xterm and wcwidth apply it. */

const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
]; // prettier-ignore

/** Accents, joiners and variation selectors: they go into the cell before. */
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Drawn as a picture without being asked to; the letters of flags take a cell each. */
const PICTURE = /^(?![\u{1f1e6}-\u{1f1ff}])\p{Emoji_Presentation}$/u;

/** How many cells a character takes: 0, 1 or 2. */
export function charWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (ZERO.test(char)) return 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) || PICTURE.test(char) ? 2 : 1;
}

export const textWidth = (text: string): number => [...text].reduce((sum, char) => sum + charWidth(char), 0);

/** The beginning of a text that fits into so many cells. */
export function fitWidth(text: string, cells: number): string {
  let room = cells;
  let end = 0;
  for (const char of text) {
    room -= charWidth(char);
    if (room < 0) break;
    end += char.length;
  }
  return text.slice(0, end);
}

/** Text without the escape sequences that colour it or move the cursor. */
export const withoutEscapes = (text: string): string =>
  text.replace(
    /\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[()][A-Z0-9]|[\x00-\x09\x0b-\x1f]/g,
    '',
  );
