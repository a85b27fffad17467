/** vi's operators on a piece of text: cut, copy, change, shift, other case. */
import { type Buffer, checkpoint, lineAt, removeSpan, replaceLines, type Span, textOf } from './buffer.ts';
import type { Editor } from './editor.ts';

const indent = (line: string, by: string): string =>
  by === '>' ? (line === '' ? line : `\t${line}`) : line.replace(/^(?:\t| {1,8})/, '');

const flipped = (text: string): string =>
  [...text].map((char) => (char === char.toUpperCase() ? char.toLowerCase() : char.toUpperCase())).join('');

function rewrite(buffer: Buffer, span: Span, change: (text: string) => string): void {
  const rows = buffer.lines.slice(span.from.row, span.to.row + 1).map((line, index, all) => {
    const from = span.linewise || index > 0 ? 0 : span.from.col;
    const to = span.linewise || index < all.length - 1 ? line.length : span.to.col;
    return line.slice(0, from) + change(line.slice(from, to)) + line.slice(to);
  });
  replaceLines(buffer, span.from.row, rows.length, rows);
  buffer.row = span.from.row;
  buffer.col = span.linewise ? buffer.col : span.from.col;
}

/** More lines than this are told of. */
const REPORT = 2;

/** Carries an operator out. */
export function operate(editor: Editor, operator: string, span: Span): void {
  const { buffer } = editor;
  const count = span.to.row - span.from.row + 1;
  if (operator === 'y') {
    buffer.register = textOf(buffer, span);
    buffer.row = span.from.row;
    if (!span.linewise) buffer.col = span.from.col;
    if (span.linewise && count > REPORT) editor.message = `${count} lines yanked`;
    return;
  }
  checkpoint(buffer, editor.now());
  if (operator === '>' || operator === '<') {
    const rows = buffer.lines.slice(span.from.row, span.to.row + 1).map((line) => indent(line, operator));
    replaceLines(buffer, span.from.row, count, rows);
    buffer.row = span.from.row;
    buffer.col = Math.max(0, lineAt(buffer).search(/\S/));
    if (count > REPORT) editor.message = `${count} lines ${operator}ed 1 time`;
    return;
  }
  if (operator === 'g~' || operator === '~') return rewrite(buffer, span, flipped);
  if (operator === 'gu') return rewrite(buffer, span, (text) => text.toLowerCase());
  if (operator === 'gU') return rewrite(buffer, span, (text) => text.toUpperCase());
  buffer.register = textOf(buffer, span);
  if (operator === 'c' && span.linewise) {
    replaceLines(buffer, span.from.row, count, ['']);
    buffer.row = span.from.row;
    buffer.col = 0;
  } else {
    removeSpan(buffer, span);
    if (span.linewise && count > REPORT) editor.message = `${count} fewer lines`;
    if (span.linewise && count >= buffer.lines.length && buffer.lines.join('') === '')
      editor.message = '--No lines in buffer--';
  }
  if (operator === 'c') editor.mode = 'insert';
}
