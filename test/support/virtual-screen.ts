import { charWidth } from '../../src/base/cell-width.ts';

/** What a terminal shows: enough of a VT100 to say what stands where. */
export interface VirtualScreen {
  write(text: string): void;
  /** The lines that hold anything, without the blanks at their ends. */
  lines(): string[];
  /** The text that stands out (reverse video). */
  marked(): string;
  readonly cursor: { readonly row: number; readonly col: number };
  /** A full-screen program holds the alternate buffer. */
  readonly alternate: boolean;
  /** How often the bell rang. */
  readonly bells: number;
  resize(cols: number, rows: number): void;
}

interface Cell {
  readonly text: string;
  readonly reverse: boolean;
}

const BLANK: Cell = { text: ' ', reverse: false };
const SEQUENCE = /\x1b\[([?>]?)([0-9;]*)([A-Za-z@])|\x1b\][^\x07]*\x07|\x1b[()=>78][A-B0]?|[\s\S]/gu;

interface Buffer {
  cells: Cell[][];
  row: number;
  col: number;
}

export function createVirtualScreen(cols = 80, rows = 24): VirtualScreen {
  const main: Buffer = { cells: [], row: 0, col: 0 };
  let buffer = main;
  let alternate = false;
  let reverse = false;
  let bells = 0;

  const rowAt = (row: number): Cell[] => {
    while (buffer.cells.length <= row) buffer.cells.push([]);
    return buffer.cells[row] ?? [];
  };
  const newline = (): void => {
    buffer.row++;
    if (buffer.row >= rows) {
      buffer.cells.shift();
      buffer.row = rows - 1;
    }
  };
  const put = (char: string): void => {
    const width = charWidth(char);
    if (buffer.col + width > cols) {
      newline();
      buffer.col = 0;
    }
    const row = rowAt(buffer.row);
    while (row.length < buffer.col) row.push(BLANK);
    if (width === 0) {
      row[buffer.col - 1] = { text: (row[buffer.col - 1]?.text ?? '') + char, reverse };
      return;
    }
    row[buffer.col] = { text: char, reverse };
    if (width === 2) row[buffer.col + 1] = { text: '', reverse };
    buffer.col += width;
  };
  const clamp = (): void => {
    buffer.row = Math.max(0, Math.min(rows - 1, buffer.row));
    buffer.col = Math.max(0, Math.min(cols - 1, buffer.col));
  };

  const control = (mark: string, numbers: string, letter: string): void => {
    const [first = 0, second = 0] = numbers.split(';').map(Number);
    const count = Math.max(1, first);
    if (mark === '?' && first === 1049) {
      alternate = letter === 'h';
      buffer = alternate ? { cells: [], row: 0, col: 0 } : main;
    } else if (mark !== '') return;
    else if (letter === 'A') buffer.row -= count;
    else if (letter === 'B') buffer.row += count;
    else if (letter === 'C') buffer.col += count;
    else if (letter === 'D') buffer.col -= count;
    else if (letter === 'H') [buffer.row, buffer.col] = [count - 1, Math.max(1, second) - 1];
    else if (letter === 'J' && first === 2) buffer.cells = [];
    else if (letter === 'J') {
      buffer.cells.length = Math.min(buffer.cells.length, buffer.row + 1);
      rowAt(buffer.row).length = Math.min(rowAt(buffer.row).length, buffer.col);
    } else if (letter === 'K') rowAt(buffer.row).length = Math.min(rowAt(buffer.row).length, buffer.col);
    else if (letter === 'm')
      for (const each of numbers.split(';').map(Number))
        reverse = each === 7 ? true : each === 0 || each === 27 ? false : reverse;
    clamp();
  };

  return {
    write(text) {
      for (const [whole, mark, numbers, letter] of text.matchAll(SEQUENCE)) {
        if (letter !== undefined) control(mark ?? '', numbers ?? '', letter);
        else if (whole === '\r') buffer.col = 0;
        else if (whole === '\n') newline();
        else if (whole === '\b') buffer.col = Math.max(0, Math.min(buffer.col, cols) - 1);
        else if (whole === '\x07') bells++;
        else if (whole >= ' ') put(whole);
      }
    },
    lines() {
      const lines = buffer.cells.map((row) =>
        row
          .map(({ text }) => text)
          .join('')
          .trimEnd(),
      );
      while (lines.at(-1) === '') lines.pop();
      return lines;
    },
    marked: () =>
      buffer.cells
        .flat()
        .filter((cell) => cell.reverse)
        .map(({ text }) => text)
        .join(''),
    get cursor() {
      return { row: buffer.row, col: buffer.col };
    },
    get alternate() {
      return alternate;
    },
    get bells() {
      return bells;
    },
    resize(nextCols, nextRows) {
      [cols, rows] = [nextCols, nextRows];
    },
  };
}
