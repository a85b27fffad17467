/** Keys in vi's normal and visual modes. */
import { checkpoint, lineAt, put, replaceLines, travel } from './buffer.ts';
import type { Editor } from './editor.ts';
import { move } from './moves.ts';
import { operate } from './operate.ts';
import { between, find, selected, textObject, wholeLines } from './targets.ts';

/** Arrows and their like stand for letters. */
const LETTERS: Readonly<Record<string, string>> = {
  up: 'k',
  down: 'j',
  left: 'h',
  right: 'l',
  home: '0',
  end: '$',
  backspace: 'h',
  enter: '\r',
  delete: 'x',
  insert: 'i',
  'page-up': '\x02',
  'page-down': '\x06',
};

/** `[count] [operator] [count] the rest`. */
const COMMAND = /^([1-9]\d*)?([dcy<>]|g[uU~])?([1-9]\d*)?(.*)$/su;

/** In visual mode operators wait for nothing. */
const VISUAL_COMMAND = /^([1-9]\d*)?()()(.*)$/su;

/** The beginnings of commands of two keys. */
const UNFINISHED = /^(?:|g|[fFtTrzZ'm"])$/u;

const SHORT: Readonly<Record<string, readonly [operator: string, motion: string]>> = {
  x: ['d', 'l'],
  X: ['d', 'h'],
  s: ['c', 'l'],
  D: ['d', '$'],
  C: ['c', '$'],
};

export type Outcome = 'quit' | 'write and quit' | undefined;

/** Handles one key, by its name. An outcome ends the editor. */
export function normalKey(editor: Editor, name: string): Outcome {
  const { buffer } = editor;
  if (name === 'escape' || name === '\x03') {
    if (name === '\x03')
      editor.message = buffer.changed
        ? 'Type  :qa!  and press <Enter> to abandon all changes and exit Vim'
        : 'Type  :qa  and press <Enter> to exit Vim';
    else if (editor.pending === '' && editor.mode === 'normal') editor.bell = true;
    editor.pending = '';
    editor.mode = 'normal';
    return undefined;
  }
  const key = LETTERS[name] ?? name;
  if (editor.pending === '') editor.recording = [];
  editor.recording.push(name);
  editor.pending += key;
  const grammar = editor.mode === 'normal' ? COMMAND : VISUAL_COMMAND;
  const [, first, operator, second, rest = ''] = grammar.exec(editor.pending) ?? [];
  if (UNFINISHED.test(rest)) return undefined;
  if (operator && /^[ia]$/.test(rest)) return undefined;
  editor.pending = '';
  const counted = Boolean(first || second);
  const count = Number(first || 1) * Number(second || 1);
  const before = buffer.lines;
  const outcome = operator
    ? operatorCommand(editor, operator, rest, count, counted)
    : editor.mode === 'normal'
      ? command(editor, rest, count, counted)
      : visualCommand(editor, rest, count, counted);
  if (editor.mode === 'normal' && buffer.lines !== before && rest !== 'u' && rest !== '\x12' && rest !== '.')
    editor.repeat = [...editor.recording];
  return outcome;
}

function operatorCommand(editor: Editor, operator: string, rest: string, count: number, counted: boolean): undefined {
  const { buffer } = editor;
  if (rest === operator.at(-1) || rest === operator) {
    operate(editor, operator, wholeLines(buffer.row, Math.min(buffer.lines.length - 1, buffer.row + count - 1)));
    return undefined;
  }
  if (/^[ia]./u.test(rest)) {
    const span = textObject(editor, rest);
    if (span) operate(editor, operator, span);
    else editor.bell = true;
    return undefined;
  }
  // `cw` on a word changes it to its end, without the blank after it.
  const onWord = operator === 'c' && /^[wW]$/.test(rest) && /\S/.test(lineAt(buffer)[buffer.col] ?? '');
  const goal = find(editor, onWord ? (rest === 'w' ? 'e' : 'E') : rest, count, counted);
  if (!goal) {
    editor.bell = true;
    return undefined;
  }
  // The last word of a line does not take the line end with it.
  const bounded =
    /^[wW]$/.test(rest) && goal.row > buffer.row && !onWord ? { row: buffer.row, col: lineAt(buffer).length } : goal;
  operate(editor, operator, between(editor, bounded));
  return undefined;
}

function startInsert(editor: Editor, col: number, mode: 'insert' | 'replace' = 'insert'): void {
  checkpoint(editor.buffer, editor.now());
  editor.buffer.col = col;
  editor.mode = mode;
}

function openLine(editor: Editor, row: number): void {
  checkpoint(editor.buffer, editor.now());
  replaceLines(editor.buffer, row, 0, ['']);
  editor.buffer.row = row;
  editor.buffer.col = 0;
  editor.mode = 'insert';
}

function join(editor: Editor, count: number): void {
  const { buffer } = editor;
  const rows = buffer.lines.slice(buffer.row, buffer.row + Math.max(2, count));
  if (rows.length < 2) {
    editor.bell = true;
    return;
  }
  checkpoint(buffer, editor.now());
  const joined = rows.reduce((line, next) => {
    buffer.col = line.length;
    return `${line}${line === '' || /\s$/.test(line) || next.trim() === '' ? '' : ' '}${next.trimStart()}`;
  });
  replaceLines(buffer, buffer.row, rows.length, [joined]);
}

function replaceChars(editor: Editor, char: string, count: number): void {
  const { buffer } = editor;
  const line = lineAt(buffer);
  if (buffer.col + count > line.length || char < ' ') {
    editor.bell = true;
    return;
  }
  checkpoint(buffer, editor.now());
  replaceLines(buffer, buffer.row, 1, [
    line.slice(0, buffer.col) + char.repeat(count) + line.slice(buffer.col + count),
  ]);
  buffer.col += count - 1;
}

function command(editor: Editor, keys: string, count: number, counted: boolean): Outcome {
  const { buffer } = editor;
  const line = lineAt(buffer);
  const short = SHORT[keys];
  if (short)
    return line === '' && keys !== 's' && keys !== 'C'
      ? undefined
      : operatorCommand(editor, short[0], short[1], count, counted);
  switch (keys) {
    case 'ZZ':
      return 'write and quit';
    case 'ZQ':
      return 'quit';
    case 'i':
      startInsert(editor, buffer.col);
      return undefined;
    case 'a':
      startInsert(editor, Math.min(line.length, buffer.col + 1));
      return undefined;
    case 'I':
      startInsert(editor, Math.max(0, line.search(/\S|$/)));
      return undefined;
    case 'A':
      startInsert(editor, line.length);
      return undefined;
    case 'R':
      startInsert(editor, buffer.col, 'replace');
      return undefined;
    case 'o':
      openLine(editor, buffer.row + 1);
      return undefined;
    case 'O':
      openLine(editor, buffer.row);
      return undefined;
    case 'S':
      return operatorCommand(editor, 'c', 'c', count, counted);
    case 'Y':
      return operatorCommand(editor, 'y', 'y', count, counted);
    case 'J':
      join(editor, count);
      return undefined;
    case 'p':
    case 'P':
      if (buffer.register.text.length === 0) editor.bell = true;
      else {
        checkpoint(buffer, editor.now());
        put(buffer, buffer.register, keys === 'p', count);
      }
      return undefined;
    case 'u':
      editor.message = travel(buffer, 'undo', editor.now()) ?? 'Already at oldest change';
      return undefined;
    case '\x12':
      editor.message = travel(buffer, 'redo', editor.now()) ?? 'Already at newest change';
      return undefined;
    case '~': {
      const next = buffer.col + count;
      operatorCommand(editor, 'g~', 'l', count, counted);
      buffer.col = next;
      return undefined;
    }
    case 'v':
    case 'V':
      editor.mode = keys === 'v' ? 'visual' : 'visual line';
      editor.anchor = { row: buffer.row, col: buffer.col };
      return undefined;
    case '\x07':
      editor.message = `"${buffer.path ?? '[No Name]'}"${buffer.changed ? ' [Modified]' : ''} ${buffer.lines.length} lines --${Math.floor(((buffer.row + 1) * 100) / buffer.lines.length)}%--`;
      return undefined;
    default:
      if (/^r./su.test(keys)) replaceChars(editor, keys.slice(1), count);
      else move(editor, keys, count, counted);
      return undefined;
  }
}

function visualCommand(editor: Editor, keys: string, count: number, counted: boolean): Outcome {
  const { buffer, anchor } = editor;
  const operator = { x: 'd', X: 'd', d: 'd', y: 'y', c: 'c', s: 'c', '>': '>', '<': '<', '~': '~', u: 'gu', U: 'gU' }[
    keys
  ];
  if (keys === 'v' || keys === 'V') {
    const mode = keys === 'v' ? 'visual' : 'visual line';
    editor.mode = editor.mode === mode ? 'normal' : mode;
    return undefined;
  }
  if (keys === 'o') {
    editor.anchor = { row: buffer.row, col: buffer.col };
    buffer.row = anchor.row;
    buffer.col = anchor.col;
    return undefined;
  }
  if (operator === undefined) {
    move(editor, keys, count, counted);
    return undefined;
  }
  const span = selected(editor);
  editor.mode = 'normal';
  operate(editor, operator, span);
  return undefined;
}
