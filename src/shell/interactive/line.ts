/** A line being edited: its characters, the cursor, and what was cut last. Every edit is a small change in place. */
export interface EditLine {
  chars: string[];
  cursor: number;
  killed: string;
  undo: { readonly chars: readonly string[]; readonly cursor: number }[];
}

export const createLine = (text = ''): EditLine => ({
  chars: [...text],
  cursor: [...text].length,
  killed: '',
  undo: [],
});

export const lineText = (line: EditLine): string => line.chars.join('');

export function setText(line: EditLine, text: string): void {
  line.chars = [...text];
  line.cursor = line.chars.length;
}

const save = (line: EditLine): void => {
  line.undo.push({ chars: [...line.chars], cursor: line.cursor });
};

export function insert(line: EditLine, text: string): void {
  save(line);
  const added = [...text];
  line.chars.splice(line.cursor, 0, ...added);
  line.cursor += added.length;
}

function cut(line: EditLine, from: number, to: number, keep: boolean): void {
  if (from >= to) return;
  save(line);
  const removed = line.chars.splice(from, to - from).join('');
  if (keep) line.killed = removed;
  line.cursor = from;
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

function wordStart(line: EditLine): number {
  let at = line.cursor;
  while (at > 0 && !isWord(line.chars[at - 1])) at--;
  while (at > 0 && isWord(line.chars[at - 1])) at--;
  return at;
}

function wordEnd(line: EditLine): number {
  let at = line.cursor;
  while (at < line.chars.length && !isWord(line.chars[at])) at++;
  while (at < line.chars.length && isWord(line.chars[at])) at++;
  return at;
}

function blankWordStart(line: EditLine): number {
  let at = line.cursor;
  while (at > 0 && line.chars[at - 1] === ' ') at--;
  while (at > 0 && line.chars[at - 1] !== ' ') at--;
  return at;
}

function transpose(line: EditLine): void {
  const at = line.cursor === line.chars.length ? line.cursor - 1 : line.cursor;
  const [before, here] = [line.chars[at - 1], line.chars[at]];
  if (before === undefined || here === undefined) return;
  save(line);
  line.chars.splice(at - 1, 2, here, before);
  line.cursor = at + 1;
}

function changeWord(line: EditLine, change: (word: string) => string): void {
  const end = wordEnd(line);
  const text = change(line.chars.slice(line.cursor, end).join(''));
  save(line);
  line.chars.splice(line.cursor, end - line.cursor, ...text);
  line.cursor = end;
}

/** What the keys do that only change the line; readline's emacs bindings. */
export const EDITS: ReadonlyMap<string, (line: EditLine) => void> = new Map<string, (line: EditLine) => void>([
  [
    'C-a',
    (line) => {
      line.cursor = 0;
    },
  ],
  [
    'home',
    (line) => {
      line.cursor = 0;
    },
  ],
  [
    'C-e',
    (line) => {
      line.cursor = line.chars.length;
    },
  ],
  [
    'end',
    (line) => {
      line.cursor = line.chars.length;
    },
  ],
  [
    'C-b',
    (line) => {
      line.cursor = Math.max(0, line.cursor - 1);
    },
  ],
  [
    'left',
    (line) => {
      line.cursor = Math.max(0, line.cursor - 1);
    },
  ],
  [
    'C-f',
    (line) => {
      line.cursor = Math.min(line.chars.length, line.cursor + 1);
    },
  ],
  [
    'right',
    (line) => {
      line.cursor = Math.min(line.chars.length, line.cursor + 1);
    },
  ],
  [
    'M-b',
    (line) => {
      line.cursor = wordStart(line);
    },
  ],
  [
    'M-f',
    (line) => {
      line.cursor = wordEnd(line);
    },
  ],
  ['backspace', (line) => cut(line, Math.max(0, line.cursor - 1), line.cursor, false)],
  ['C-h', (line) => cut(line, Math.max(0, line.cursor - 1), line.cursor, false)],
  [
    'delete',
    (line) => {
      if (line.cursor < line.chars.length) cut(line, line.cursor, line.cursor + 1, false);
    },
  ],
  ['C-k', (line) => cut(line, line.cursor, line.chars.length, true)],
  ['C-u', (line) => cut(line, 0, line.cursor, true)],
  ['C-w', (line) => cut(line, blankWordStart(line), line.cursor, true)],
  ['M-backspace', (line) => cut(line, wordStart(line), line.cursor, true)],
  ['M-d', (line) => cut(line, line.cursor, wordEnd(line), true)],
  ['C-y', (line) => insert(line, line.killed)],
  ['C-t', transpose],
  ['M-u', (line) => changeWord(line, (word) => word.toUpperCase())],
  ['M-l', (line) => changeWord(line, (word) => word.toLowerCase())],
  ['M-c', (line) => changeWord(line, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())],
  [
    'C-_',
    (line) => {
      const back = line.undo.pop();
      if (back) {
        line.chars = [...back.chars];
        line.cursor = back.cursor;
      }
    },
  ],
]); // prettier-ignore
