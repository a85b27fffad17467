// Models github.com/tonistiigi/vt100 as far as progress displays use it: the last lines of a program's output.
import { decode } from '../../../../../base/bytes.ts';

export interface Screen {
  write(data: Uint8Array): void;
  /** From top to bottom, each as wide as the screen. */
  lines(): readonly string[];
}

/** Escape sequences are dropped: colours do not matter here. */
const ESCAPES = /\u001b(?:\[[0-9;?]*[A-Za-z]|[()][A-Z0-9]|\][^\u0007]*\u0007?|.)/g;

export function createScreen(width: number, height: number): Screen {
  const rows: string[] = [''];
  let column = 0;
  const newLine = (): void => {
    rows.push('');
    if (rows.length > height) rows.shift();
    column = 0;
  };
  const put = (ch: string): void => {
    if (column >= width) newLine();
    const row = rows[rows.length - 1] ?? '';
    rows[rows.length - 1] = row.slice(0, column).padEnd(column) + ch + row.slice(column + 1);
    column++;
  };
  return {
    write(data) {
      for (const ch of decode(data).replace(ESCAPES, '')) {
        if (ch === '\n') newLine();
        else if (ch === '\r') column = 0;
        else if (ch === '\b') column = Math.max(0, column - 1);
        else if (ch === '\t') column = Math.min(width - 1, (Math.floor(column / 8) + 1) * 8);
        else if (ch >= ' ') put(ch);
      }
    },
    lines: () => rows.map((row) => row.padEnd(width)),
  };
}
