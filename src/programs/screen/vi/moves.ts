/** Motions by themselves, scrolling, and searching. */
import type { Editor } from './editor.ts';
import { seek } from './pattern.ts';
import { find } from './targets.ts';

function scroll(editor: Editor, by: number): void {
  const { buffer } = editor;
  const last = buffer.lines.length - 1;
  editor.top = Math.max(0, Math.min(last, editor.top + by));
  buffer.row = Math.max(0, Math.min(last, buffer.row + by));
}

/** A motion, or a scroll; rings where it leads nowhere. */
export function move(editor: Editor, keys: string, count: number, counted: boolean): void {
  const { buffer } = editor;
  const by = {
    '\x06': editor.height - 2,
    '\x02': 2 - editor.height,
    '\x04': editor.height >> 1,
    '\x15': -(editor.height >> 1),
    '\x05': 1,
    '\x19': -1,
  }[keys];
  if (by !== undefined) return scroll(editor, by);
  if (keys === 'zz' || keys === 'zt' || keys === 'zb') {
    const above = keys === 'zt' ? 0 : keys === 'zb' ? editor.height - 1 : editor.height >> 1;
    editor.top = Math.max(0, buffer.row - above);
    return;
  }
  if (keys === '\x0c') return;
  const goal = find(editor, keys, count, counted);
  if (/^[nN]$/.test(keys)) tellSearch(editor, editor.backwards !== (keys === 'N'));
  if (!goal) {
    editor.bell = true;
    return;
  }
  buffer.row = goal.row;
  buffer.col = goal.col;
}

/** What vim says of a search: that it went round the end, or found nothing. */
function tellSearch(editor: Editor, backwards: boolean): void {
  const found = seek(editor.buffer, editor.sought, backwards);
  const sign = backwards ? '?' : '/';
  if (editor.sought === '') editor.message = 'E35: No previous regular expression';
  else if (!found) editor.message = `E486: Pattern not found: ${editor.sought}`;
  else if (found.wrapped)
    editor.message = backwards ? 'search hit TOP, continuing at BOTTOM' : 'search hit BOTTOM, continuing at TOP';
  else editor.message = sign + editor.sought;
}

/** `/` or `?` with what was typed; nothing typed means the last search again. */
export function search(editor: Editor, typed: string, backwards: boolean): void {
  if (typed !== '') editor.sought = typed;
  editor.backwards = backwards;
  move(editor, 'n', 1, false);
}
