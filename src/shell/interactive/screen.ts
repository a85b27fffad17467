import { charWidth, withoutEscapes } from '../../base/cell-width.ts';

/** What is drawn: a prompt, the characters after it, and the part of them that stands out. */
export interface Picture {
  readonly prompt: string;
  readonly chars: readonly string[];
  /** The cursor stands before the character of this index. */
  readonly cursor: number;
  readonly marked?: { readonly from: number; readonly to: number } | undefined;
}

/** Draws a line that may wrap, and keeps the cursor where it belongs. Only what changed is written. */
export interface Screen {
  draw(picture: Picture): void;
  /** Leaves the line as it stands: the cursor goes below it. */
  leave(): void;
  /** Forgets where the line began: something else has been printed. */
  reset(): void;
  /** Takes the line off the screen, also after the width has changed. */
  erase(): void;
}

interface Place {
  readonly row: number;
  readonly col: number;
}

interface Glyph {
  readonly text: string;
  readonly marked: boolean;
}

/** The glyphs of a picture and the place of each, one more for the end. */
interface Layout {
  readonly prompt: string;
  readonly glyphs: readonly Glyph[];
  readonly places: readonly Place[];
}

const TAB = 8;

function shown(char: string, col: number): string {
  if (char === '\t') return ' '.repeat(TAB - (col % TAB));
  if (char === '\x7f') return '^?';
  return char < ' ' && char !== '\n' ? `^${String.fromCharCode(char.charCodeAt(0) + 64)}` : char;
}

function advance({ row, col }: Place, text: string, cols: number): Place {
  let [atRow, atCol] = [row, col];
  for (const char of text) {
    if (char === '\n') {
      atRow++;
      atCol = 0;
      continue;
    }
    const width = charWidth(char);
    if (atCol + width > cols) {
      atRow++;
      atCol = 0;
    }
    atCol += width;
    if (atCol === cols) {
      atRow++;
      atCol = 0;
    }
  }
  return { row: atRow, col: atCol };
}

function layOut({ prompt, chars, marked }: Picture, cols: number): Layout {
  let place = advance({ row: 0, col: 0 }, withoutEscapes(prompt), cols);
  const places = [place];
  const glyphs = chars.map((char, index) => {
    const text = shown(char, place.col);
    place = advance(place, text, cols);
    places.push(place);
    return { text, marked: marked !== undefined && index >= marked.from && index < marked.to && char !== '\n' };
  });
  return { prompt, glyphs, places };
}

const ORIGIN: Place = { row: 0, col: 0 };

/** How many glyphs at the beginning are the same. */
function sameGlyphs(a: Layout, b: Layout): number {
  if (a.prompt !== b.prompt) return 0;
  const differs = a.glyphs.findIndex(
    ({ text, marked }, index) => b.glyphs[index]?.text !== text || b.glyphs[index]?.marked !== marked,
  );
  return differs < 0 ? a.glyphs.length : differs;
}

function goTo(from: Place, to: Place): string {
  const rows = to.row - from.row;
  const vertical = rows === 0 ? '' : `\x1b[${Math.abs(rows) === 1 ? '' : Math.abs(rows)}${rows > 0 ? 'B' : 'A'}`;
  const cells = to.col - from.col;
  if (cells === 0) return vertical;
  if (to.col === 0) return `${vertical}\r`;
  if (cells < 0) return vertical + (-cells < to.col ? '\b'.repeat(-cells) : `\r\x1b[${to.col}C`);
  return `${vertical}\x1b[${cells}C`;
}

/** The glyphs as they are written, those that are marked in reverse video. */
function written(glyphs: readonly Glyph[]): string {
  let out = '';
  let reverse = false;
  for (const { text, marked } of glyphs) {
    if (marked !== reverse) out += marked ? '\x1b[7m' : '\x1b[27m';
    reverse = marked;
    out += text;
  }
  return reverse ? `${out}\x1b[27m` : out;
}

/** A line that ends at the edge leaves the cursor hanging there: this makes it go on. */
function pastTheEdge({ prompt, glyphs, places }: Layout): string {
  const end = places.at(-1) ?? ORIGIN;
  const last = glyphs.at(-1)?.text ?? withoutEscapes(prompt);
  return end.col === 0 && end.row > 0 && !last.endsWith('\n') ? ' \r' : '';
}

export function createScreen(write: (text: string) => void, columns: () => number): Screen {
  let last: { readonly layout: Layout; readonly picture: Picture; readonly cursor: Place } | undefined;
  const width = (): number => Math.max(2, columns());

  const draw = (picture: Picture): void => {
    const layout = layOut(picture, width());
    const end = layout.places.at(-1) ?? ORIGIN;
    const cursor = layout.places[picture.cursor] ?? end;
    const anew = last === undefined || last.picture.prompt !== picture.prompt;
    const same = last && !anew ? sameGlyphs(last.layout, layout) : 0;
    const shorter = last !== undefined && same < last.layout.glyphs.length;
    let out = '';
    let at = last?.cursor ?? ORIGIN;
    if (anew || shorter || same < layout.glyphs.length) {
      const start = anew ? ORIGIN : (layout.places[same] ?? end);
      out += goTo(at, start);
      if (last && (anew || shorter)) out += '\x1b[J';
      if (anew) out += picture.prompt;
      out += written(layout.glyphs.slice(same)) + pastTheEdge(layout);
      at = end;
    }
    out += goTo(at, cursor);
    if (out !== '') write(out);
    last = { layout, picture, cursor };
  };

  const reset = (): void => {
    last = undefined;
  };

  return {
    draw,
    leave() {
      const end = last?.layout.places.at(-1)?.row ?? 0;
      const below = end - (last?.cursor.row ?? 0);
      write(below > 0 ? `\x1b[${below}B\n` : '\n');
      reset();
    },
    reset,
    erase() {
      const now = last && layOut(last.picture, width());
      const row = now?.places[last?.picture.cursor ?? 0]?.row ?? 0;
      write(`${row > 0 ? `\x1b[${row}A` : ''}\r\x1b[J`);
      reset();
    },
  };
}
