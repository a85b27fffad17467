/** Keys in vi's insert and replace modes. */
import { lineAt, replaceLines } from './buffer.ts';
import type { Editor } from './editor.ts';

/** Handles one key, by its name. */
export function insertKey(editor: Editor, name: string): void {
  const { buffer } = editor;
  const line = lineAt(buffer);
  const { row, col } = buffer;
  const write = (text: string, at: number): void => {
    replaceLines(buffer, row, 1, [text]);
    buffer.col = at;
  };
  switch (name) {
    case 'escape':
    case '\x03':
      editor.mode = 'normal';
      buffer.col = Math.max(0, col - 1);
      return;
    case 'enter':
      replaceLines(buffer, row, 1, [line.slice(0, col), line.slice(col)]);
      buffer.row++;
      buffer.col = 0;
      return;
    case 'backspace': {
      if (col > 0) {
        const width = [...line.slice(0, col)].at(-1)?.length ?? 1;
        return write(line.slice(0, col - width) + line.slice(col), col - width);
      }
      if (row === 0) return;
      const above = lineAt(buffer, row - 1);
      replaceLines(buffer, row - 1, 2, [above + line]);
      buffer.row--;
      buffer.col = above.length;
      return;
    }
    case 'delete':
      return write(line.slice(0, col) + line.slice(col + 1), col);
    case '\x17': {
      const start = line.slice(0, col).replace(/\S+\s*$|\s+$/, '').length;
      return write(line.slice(0, start) + line.slice(col), start);
    }
    case '\x15':
      return write(line.slice(col), 0);
    case 'up':
    case 'down': {
      const to = row + (name === 'up' ? -1 : 1);
      if (buffer.lines[to] === undefined) return;
      buffer.row = to;
      buffer.col = Math.min(col, lineAt(buffer).length);
      return;
    }
    case 'left':
      buffer.col = Math.max(0, col - 1);
      return;
    case 'right':
      buffer.col = Math.min(line.length, col + 1);
      return;
    case 'home':
      buffer.col = 0;
      return;
    case 'end':
      buffer.col = line.length;
      return;
    default:
      if (name !== '\t' && (name < ' ' || /^[a-z-]{2,}$/.test(name))) return;
      write(
        line.slice(0, col) + name + line.slice(editor.mode === 'replace' ? col + name.length : col),
        col + name.length,
      );
  }
}
