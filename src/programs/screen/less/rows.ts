/** The rows of a text as less shows them: wrapped or cut, numbered, with what was sought marked. */
import { charWidth } from '../../../base/cell-width.ts';
import { shownAt } from '../terminal.ts';

export interface RowStyle {
  readonly cols: number;
  /** -S: long lines are cut, not wrapped. */
  readonly chop: boolean;
  /** -N */
  readonly numbers: boolean;
  /** -R: colours are shown as colours. */
  readonly raw: boolean;
  /** Cells that are scrolled away to the left, with -S. */
  readonly shift: number;
  readonly sought: RegExp | undefined;
}

export interface Row {
  readonly text: string;
  /** The line it belongs to, from 0. */
  readonly line: number;
}

const COLOUR = /\x1b\[[0-9;]*m/g;
const NUMBER_WIDTH = 8;

/** What can be searched in a line: without its colours. */
export const plain = (line: string): string => line.replace(COLOUR, '');

interface Piece {
  readonly text: string;
  readonly width: number;
  /** Place in the plain line; undefined for a colour. */
  readonly at: number | undefined;
}

function pieces(line: string, raw: boolean): Piece[] {
  const out: Piece[] = [];
  let col = 0;
  let at = 0;
  const plainText = (text: string): void => {
    for (const char of text) {
      if (char === '\r' || char === '\b') continue;
      const shown = char === '\x1b' ? 'ESC' : shownAt(char, col);
      for (const each of shown) {
        const width = charWidth(each);
        out.push({ text: char < ' ' && char !== '\t' ? `\x1b[7m${each}\x1b[27m` : each, width, at });
        col += width;
      }
      at += char.length;
    }
  };
  let from = 0;
  if (raw)
    for (const match of line.matchAll(COLOUR)) {
      plainText(line.slice(from, match.index));
      out.push({ text: match[0], width: 0, at: undefined });
      from = match.index + match[0].length;
    }
  plainText(line.slice(from));
  return out;
}

function marks(line: string, sought: RegExp | undefined): (at: number) => boolean {
  if (!sought) return () => false;
  const ranges = [...line.matchAll(sought)].map(({ index, 0: text }) => [index, index + text.length] as const);
  return (at) => ranges.some(([from, to]) => at >= from && at < to);
}

/** The rows of one line. */
export function rowsOf(line: string, index: number, style: RowStyle): Row[] {
  const gutter = style.numbers ? `${String(index + 1).padStart(NUMBER_WIDTH - 1)} ` : '';
  const width = Math.max(1, style.cols - gutter.length);
  const marked = marks(style.raw ? plain(line) : line, style.sought);
  const rows: Row[] = [];
  let text = '';
  let used = 0;
  let skipped = 0;
  let reverse = false;
  const flush = (): void => {
    rows.push({
      text: `${rows.length === 0 ? gutter : ' '.repeat(gutter.length)}${text}${reverse ? '\x1b[27m' : ''}`,
      line: index,
    });
    text = reverse ? '\x1b[7m' : '';
    used = 0;
  };
  for (const piece of pieces(line, style.raw)) {
    if (piece.at === undefined) {
      text += piece.text;
      continue;
    }
    if (style.chop && skipped < style.shift) {
      skipped += piece.width;
      continue;
    }
    if (used + piece.width > width) {
      if (style.chop) break;
      flush();
    }
    const stands = marked(piece.at);
    if (stands !== reverse) text += stands ? '\x1b[7m' : '\x1b[27m';
    reverse = stands;
    text += piece.text;
    used += piece.width;
  }
  flush();
  const last = rows.at(-1);
  if (style.raw && last) rows[rows.length - 1] = { ...last, text: `${last.text}\x1b[m` };
  return rows;
}
