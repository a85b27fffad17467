import { charWidth, withoutEscapes } from './width.ts';

/** Draws a prompt and a line that may wrap, and keeps the cursor where it belongs. */
export interface Screen {
  /** Draws anew; `cursor` counts characters of `line`. */
  draw(prompt: string, line: readonly string[], cursor: number): void;
  /** Leaves the line as it stands: the cursor goes below it. */
  leave(): void;
  /** Forgets where the line began: something else has been printed. */
  reset(): void;
  /** Takes the line off the screen. */
  erase(): void;
}

interface Place {
  readonly row: number;
  readonly col: number;
}

const shown = (char: string): string =>
  char === '\t' ? '    ' : char < ' ' && char !== '\n' ? `^${String.fromCharCode(char.charCodeAt(0) + 64)}` : char;

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

export function createScreen(write: (text: string) => void, columns: () => number): Screen {
  /** The row of the cursor, and of the end of the line, counted from where the prompt began. */
  let cursorRow = 0;
  let endRow = 0;
  let last: { readonly prompt: string; readonly line: string; readonly cursor: number } | undefined;

  const draw = (prompt: string, line: readonly string[], cursor: number): void => {
    const cols = Math.max(2, columns());
    const text = line.map(shown).join('');
    const start = advance({ row: 0, col: 0 }, withoutEscapes(prompt), cols);
    const end = advance(start, text, cols);
    const at = advance(start, line.slice(0, cursor).map(shown).join(''), cols);
    const typed =
      last &&
      last.prompt === prompt &&
      last.cursor === [...last.line].length &&
      text.startsWith(last.line) &&
      cursor === line.length &&
      !text.includes('\n');
    // Typing at the end of the line needs no more than the new characters.
    let out = '';
    if (typed && last) out = text.slice(last.line.length);
    else {
      if (cursorRow > 0) out += `\x1b[${cursorRow}A`;
      out += `${last ? '\r\x1b[J' : ''}${prompt}${text}`;
    }
    // A line that ends at the edge leaves the cursor hanging there: make it go on.
    if (end.col === 0 && end.row > 0 && !text.endsWith('\n') && (text !== '' || withoutEscapes(prompt) !== ''))
      out += ' \r';
    if (end.row > at.row) out += `\x1b[${end.row - at.row}A`;
    if (at.row !== end.row || at.col !== end.col) out += at.col > 0 ? `\r\x1b[${at.col}C` : '\r';
    if (out !== '') write(out);
    cursorRow = at.row;
    endRow = end.row;
    last = { prompt, line: text, cursor: [...line.slice(0, cursor).map(shown).join('')].length };
  };

  return {
    draw,
    leave() {
      if (endRow > cursorRow) write(`\x1b[${endRow - cursorRow}B`);
      write('\n');
      this.reset();
    },
    reset() {
      cursorRow = 0;
      endRow = 0;
      last = undefined;
    },
    erase() {
      if (cursorRow > 0) write(`\x1b[${cursorRow}A`);
      write('\r\x1b[J');
      this.reset();
    },
  };
}
