/** vi's colon commands. */
import { isErrno } from '../../../host/errno.ts';
import type { Files } from '../../../host/fs/files.ts';
import { checkpoint, lineAt, replaceLines, travel } from './buffer.ts';
import type { Editor } from './editor.ts';
import { type Dialect, openFile, writeFile } from './file.ts';
import { operate } from './operate.ts';
import { regularExpression, seek } from './pattern.ts';

interface Range {
  readonly from: number;
  readonly to: number;
  readonly given: boolean;
}

const ADDRESS = /^\s*(\d+|\.|\$|'<|'>|\/[^/]*\/)?([+-]\d+)?/;

function address(editor: Editor, text: string): { readonly row: number | undefined; readonly length: number } {
  const { buffer } = editor;
  const [whole = '', base, offset] = ADDRESS.exec(text) ?? [];
  if (base === undefined && offset === undefined) return { row: undefined, length: 0 };
  const row =
    base === '$'
      ? buffer.lines.length - 1
      : base?.startsWith('/')
        ? (seek(buffer, base.slice(1, -1), false)?.row ?? buffer.row)
        : base !== undefined && /^\d/.test(base)
          ? Number(base) - 1
          : buffer.row;
  return { row: row + Number(offset ?? 0), length: whole.length };
}

function takeRange(editor: Editor, text: string): { readonly range: Range; readonly rest: string } {
  const { buffer } = editor;
  if (text.startsWith('%'))
    return { range: { from: 0, to: buffer.lines.length - 1, given: true }, rest: text.slice(1) };
  const first = address(editor, text);
  if (first.row === undefined) return { range: { from: buffer.row, to: buffer.row, given: false }, rest: text };
  const after = text.slice(first.length);
  if (!after.startsWith(',')) return { range: { from: first.row, to: first.row, given: true }, rest: after };
  const second = address(editor, after.slice(1));
  return {
    range: { from: first.row, to: second.row ?? buffer.row, given: true },
    rest: after.slice(1 + second.length),
  };
}

/** `s/old/new/g`: what it says. */
function substitute(editor: Editor, { from, to }: Range, text: string): string {
  const { buffer } = editor;
  const mark = text.charAt(0);
  const parts = text
    .slice(1)
    .split(new RegExp(`(?<!\\\\)${mark === '|' ? '\\|' : mark.replace(/[.*+?^${}()[\]\\/]/g, '\\$&')}`));
  const [typed = '', replacement = '', flags = ''] = parts;
  const pattern = typed === '' ? editor.sought : typed;
  if (pattern === '') return 'E35: No previous regular expression';
  editor.sought = pattern;
  const expression = regularExpression(pattern, `u${flags.includes('g') ? 'g' : ''}${flags.includes('i') ? 'i' : ''}`);
  const template = replacement
    .replace(/\$/g, '$$$$')
    .replace(/(?<!\\)&/g, '$$&')
    .replace(/\\(\d)/g, '$$$1')
    .replace(/\\([&/])/g, '$1');
  let changes = 0;
  let touched = 0;
  let last = from;
  const rows = buffer.lines.slice(from, to + 1).map((line, index) => {
    const found = line.match(expression)?.length ?? 0;
    if (found === 0) return line;
    changes += flags.includes('g') ? found : 1;
    touched++;
    last = from + index;
    return line.replace(expression, template);
  });
  if (changes === 0) return `E486: Pattern not found: ${pattern}`;
  checkpoint(buffer, editor.now());
  replaceLines(
    buffer,
    from,
    rows.length,
    rows.flatMap((line) => line.split('\r')),
  );
  buffer.row = last;
  buffer.col = 0;
  return changes > 2 ? `${changes} substitutions on ${touched} line${touched === 1 ? '' : 's'}` : '';
}

const NUMBER_OPTIONS: Readonly<Record<string, boolean>> = { nu: true, number: true, nonu: false, nonumber: false };

/** Runs a colon command; true when vi is to end. */
export function runEx(editor: Editor, files: Files, line: string, dialect: Dialect): boolean {
  const { buffer } = editor;
  const text = line.replace(/^[\s:]+/, '').trimEnd();
  const { range, rest } = takeRange(editor, text);
  const last = buffer.lines.length - 1;
  if (range.given && (range.from < 0 || range.from > last || range.to > last)) {
    if (rest !== '') editor.message = 'E16: Invalid range';
    else buffer.row = Math.max(0, Math.min(last, range.to));
    return false;
  }
  if (rest === '') {
    if (range.given) {
      buffer.row = range.to;
      buffer.col = Math.max(0, lineAt(buffer).search(/\S/));
    }
    return false;
  }
  const replacing = /^s(?:ubstitute)?([^\w\s].*)$/su.exec(rest);
  if (replacing?.[1] !== undefined) {
    editor.message = substitute(editor, range, replacing[1]);
    return false;
  }
  const [, name = '', bang = '', argument = ''] = /^([a-zA-Z]+|!|=)(!?)\s*(.*)$/s.exec(rest) ?? [];
  const force = bang === '!';
  const leave = (): boolean => {
    if (!buffer.changed || force) return true;
    editor.message = dialect.unsaved;
    return false;
  };
  const save = (): boolean => writeFile(editor, files, { path: argument, force, dialect });
  switch (name) {
    case 'q':
    case 'quit':
    case 'qa':
    case 'qall':
      return leave();
    case 'w':
    case 'write':
    case 'wa':
      save();
      return false;
    case 'wq':
    case 'wqa':
    case 'xa':
      return save();
    case 'x':
    case 'xit':
      return !buffer.changed && argument === '' ? true : save();
    case 'cq':
      return true;
    case 'e':
    case 'edit':
      if (buffer.changed && !force) editor.message = dialect.unsaved;
      else openFile(editor, files, argument || (buffer.path ?? ''), dialect);
      return false;
    case 'r':
    case 'read':
      readInto(editor, files, argument);
      return false;
    case 'd':
    case 'delete':
    case 'y':
    case 'yank':
      operate(editor, name.charAt(0), {
        from: { row: range.from, col: 0 },
        to: { row: range.to, col: 0 },
        linewise: true,
      });
      return false;
    case 'u':
    case 'undo':
    case 'red':
    case 'redo':
      editor.message =
        travel(buffer, name.startsWith('u') ? 'undo' : 'redo', editor.now()) ??
        `Already at ${name.startsWith('u') ? 'oldest' : 'newest'} change`;
      return false;
    case 'se':
    case 'set':
      editor.number = NUMBER_OPTIONS[argument] ?? editor.number;
      return false;
    case 'noh':
    case 'nohlsearch':
    case 'syntax':
    case 'syn':
      return false;
    case '=':
      editor.message = String(buffer.lines.length);
      return false;
    case 'h':
    case 'help':
      editor.message = dialect.help;
      return false;
    default:
      editor.message = dialect.unknown(text);
      return false;
  }
}

function readInto(editor: Editor, files: Files, path: string): void {
  const { buffer } = editor;
  try {
    const lines = files.readText(path).replace(/\n$/, '').split('\n');
    checkpoint(buffer, editor.now());
    replaceLines(buffer, buffer.row + 1, 0, lines);
    buffer.row++;
    editor.message = `"${path}" ${lines.length}L`;
  } catch (error) {
    if (!isErrno(error)) throw error;
    editor.message = `E484: Can't open file ${path}`;
  }
}
