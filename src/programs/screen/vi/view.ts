/** The screen of vi: its window on the text, and its last line. */
import { encode } from '../../../base/bytes.ts';
import { charWidth, fitWidth, textWidth } from '../../../base/cell-width.ts';
import { cellsBefore, shownAt } from '../terminal.ts';
import { lineAt } from './buffer.ts';
import type { Editor, Mode } from './editor.ts';
import type { Dialect } from './file.ts';
import { selected } from './targets.ts';

export interface View {
  readonly lines: readonly string[];
  readonly cursor: { readonly row: number; readonly col: number };
}

/** A line of the text in the rows it needs. `marked` are the columns that stand out. */
function rowsOf(line: string, width: number, marked: (index: number) => boolean): string[] {
  const rows: string[] = [];
  let row = '';
  let used = 0;
  let col = 0;
  let index = 0;
  for (const char of line) {
    const text = shownAt(char, col);
    for (const each of text) {
      const cells = charWidth(each);
      if (used + cells > width) {
        rows.push(row);
        row = '';
        used = 0;
      }
      row += marked(index) ? `\x1b[7m${each}\x1b[m` : each;
      used += cells;
      col += cells;
    }
    index += char.length;
  }
  return [...rows, row];
}

const heightOf = (line: string, width: number): number =>
  Math.max(1, Math.ceil(cellsBefore(line, line.length) / Math.max(1, width)));

/** Moves the window so that the cursor is in it. */
function follow(editor: Editor, height: number, width: number): void {
  const { buffer } = editor;
  if (buffer.row < editor.top) editor.top = buffer.row;
  for (;;) {
    let rows = 0;
    for (let row = editor.top; row <= buffer.row; row++) rows += heightOf(lineAt(buffer, row), width);
    if (rows <= height || editor.top >= buffer.row) return;
    editor.top++;
  }
}

/** What is to be shown on so many rows and columns. */
export function viewOf(editor: Editor, dialect: Dialect, rows: number, cols: number): View {
  const { buffer } = editor;
  const height = rows - 1;
  const gutter = editor.number ? 4 : 0;
  const width = Math.max(1, cols - gutter);
  editor.height = height;
  follow(editor, height, width);
  const span = editor.mode.startsWith('visual') ? selected(editor) : undefined;
  const lines: string[] = [];
  let cursorRow = 0;
  let row = editor.top;
  for (; row < buffer.lines.length && lines.length < height; row++) {
    const shown = rowsOf(lineAt(buffer, row), width, (index) => {
      if (!span || row < span.from.row || row > span.to.row) return false;
      return (
        span.linewise || ((row > span.from.row || index >= span.from.col) && (row < span.to.row || index < span.to.col))
      );
    });
    if (row === buffer.row) cursorRow = lines.length;
    if (lines.length + shown.length > height && lines.length > 0) break;
    lines.push(
      ...shown.map((text, at) => (gutter ? (at === 0 ? `${String(row + 1).padStart(3)} ` : '    ') : '') + text),
    );
  }
  const bottom = row;
  while (lines.length < height) lines.push(bottom < buffer.lines.length ? '@' : '~');
  const at = cellsBefore(lineAt(buffer), buffer.col);
  const visible = lines.slice(0, height);
  return {
    lines: [...visible, lastLine(editor, dialect, bottom, cols)],
    cursor: { row: Math.min(height - 1, cursorRow + Math.floor(at / width)), col: gutter + (at % width) },
  };
}

const MODES: Readonly<Record<Mode, string>> = {
  normal: '',
  insert: '-- INSERT --',
  replace: '-- REPLACE --',
  visual: '-- VISUAL --',
  'visual line': '-- VISUAL LINE --',
};

/** Where the ruler begins, from the right. */
const RULER = 18;

function lastLine(editor: Editor, dialect: Dialect, bottom: number, cols: number): string {
  const { buffer, message, mode } = editor;
  if (dialect.busybox) return busyboxLine(editor, cols);
  const said = mode === 'normal' ? message : MODES[mode];
  if (cols < RULER * 2 || textWidth(said) > cols - RULER - 1) return fitWidth(said, cols - 1);
  const line = lineAt(buffer);
  const bytes = encode(line.slice(0, buffer.col)).length + 1;
  const cells = cellsBefore(line, buffer.col) + 1;
  const place = line === '' && mode !== 'insert' ? '0-1' : bytes === cells ? String(bytes) : `${bytes}-${cells}`;
  const row = buffer.lines.length === 1 && line === '' ? 0 : buffer.row + 1;
  const ruler = `${row},${place}`.padEnd(14) + part(editor.top, bottom, buffer.lines.length);
  return said + ' '.repeat(cols - RULER - textWidth(said)) + ruler;
}

function part(top: number, bottom: number, count: number): string {
  if (top === 0) return bottom >= count ? 'All' : 'Top';
  return bottom >= count ? 'Bot' : `${Math.floor((top * 100) / Math.max(1, count - (bottom - top)))}%`;
}

/** `- name 1/3 33%`: a letter for the mode first. */
function busyboxLine({ buffer, message, mode }: Editor, cols: number): string {
  if (message !== '' && mode === 'normal') return fitWidth(message, cols - 1);
  const letter = { normal: '-', insert: 'I', replace: 'R', visual: '-', 'visual line': '-' }[mode];
  const percent = Math.floor(((buffer.row + 1) * 100) / buffer.lines.length);
  const flags = `${buffer.readonly ? ' [Readonly]' : ''}${buffer.changed ? ' [Modified]' : ''}`;
  return fitWidth(
    `${letter} ${buffer.path ?? 'No file'}${flags} ${buffer.row + 1}/${buffer.lines.length} ${percent}%`,
    cols - 1,
  );
}
