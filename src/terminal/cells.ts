/** How many cells characters take on the screen: as many as the machine's own programs reckon with, so that cursors agree. */
import type { IUnicodeVersionProvider } from '@xterm/xterm';
import { charWidth } from '../base/cell-width.ts';

/** Characters from here on are rare enough to be looked up each time. */
const REMEMBERED = 0x20000;
const UNKNOWN = 255;
const remembered = new Uint8Array(REMEMBERED).fill(UNKNOWN);

function width(code: number): 0 | 1 | 2 {
  if (code >= 0x20 && code < 0x7f) return 1;
  if (code < 0xa0) return 0;
  const known = code < REMEMBERED ? remembered[code] : UNKNOWN;
  if (known !== undefined && known !== UNKNOWN) return known as 0 | 1 | 2;
  const found = charWidth(String.fromCodePoint(code)) as 0 | 1 | 2;
  if (code < REMEMBERED) remembered[code] = found;
  return found;
}

/** xterm's own way to write what a character does: whether it goes into the cell before, and how wide that is then. */
const properties = (cells: number, joins: boolean): number => (cells << 1) | Number(joins);
const cellsOf = (property: number): number => (property >> 1) & 3;

export const machineCells: IUnicodeVersionProvider = {
  version: 'machine',
  wcwidth: width,
  charProperties(code, before) {
    const cells = width(code);
    const joins = cells === 0 && cellsOf(before) > 0;
    return properties(joins ? cellsOf(before) : cells, joins);
  },
};
