import { change, type EditLine, insert, kill, leftOf, lineText, remove, rightOf, save, undo } from './line.ts';
import {
  blanksAround,
  blankWordStart,
  capitalised,
  changeWord,
  transposeChars,
  transposeWords,
  wordEnd,
  wordStart,
} from './words.ts';

/** What a key does to the line alone. False when it could do nothing: the bell rings. */
export type Edit = (line: EditLine) => boolean;

function go(line: EditLine, to: number): boolean {
  const moved = line.cursor !== to;
  line.cursor = to;
  return moved;
}

const home: Edit = (line) => {
  go(line, 0);
  return true;
};
const end: Edit = (line) => {
  go(line, line.chars.length);
  return true;
};
const left: Edit = (line) => go(line, leftOf(line, line.cursor));
const right: Edit = (line) => go(line, rightOf(line, line.cursor));
const back: Edit = (line) => go(line, wordStart(line, line.cursor));
const forward: Edit = (line) => go(line, wordEnd(line, line.cursor));
const backspace: Edit = (line) => remove(line, leftOf(line, line.cursor), line.cursor);

function deleteAt(line: EditLine): boolean {
  const at = line.cursor;
  return remove(line, at, rightOf(line, at));
}

function yank(line: EditLine): boolean {
  const { kills } = line;
  const text = kills.texts.at(-1);
  if (text === undefined) return false;
  kills.yanked = { index: kills.texts.length - 1, from: line.cursor };
  insert(line, text);
  return true;
}

/** Right after a yank: what was cut before that, in its place. */
function yankBefore(line: EditLine): boolean {
  const { kills } = line;
  const { yanked } = kills;
  if (!yanked) return false;
  const index = (yanked.index + kills.texts.length - 1) % kills.texts.length;
  change(line, yanked.from, line.cursor, kills.texts[index] ?? '');
  kills.yanked = { index, from: yanked.from };
  return true;
}

/** Alt-#: the line becomes a comment, for later. */
export function commentOut(line: EditLine): void {
  save(line);
  line.chars = [...`#${lineText(line)}`];
}

/** The keys that work in every line editor of a shell: BusyBox's knows no others. */
export const BASIC_EDITS: ReadonlyMap<string, Edit> = new Map<string, Edit>([
  ['C-a', home],
  ['home', home],
  ['C-e', end],
  ['end', end],
  ['C-b', left],
  ['left', left],
  ['C-f', right],
  ['right', right],
  ['M-b', back],
  ['M-f', forward],
  ['backspace', backspace],
  ['C-h', backspace],
  ['delete', deleteAt],
  ['C-d', deleteAt],
  ['C-k', (line) => kill(line, line.cursor, line.chars.length)],
  ['C-u', (line) => kill(line, 0, line.cursor)],
  ['C-w', (line) => kill(line, blankWordStart(line), line.cursor)],
  ['M-backspace', (line) => kill(line, wordStart(line, line.cursor), line.cursor)],
  ['M-d', (line) => kill(line, line.cursor, wordEnd(line, line.cursor))],
]); // prettier-ignore

/** GNU Readline's emacs keys that change nothing but the line. */
export const READLINE_EDITS: ReadonlyMap<string, Edit> = new Map<string, Edit>([
  ...BASIC_EDITS,
  ['C-y', yank],
  ['M-y', yankBefore],
  ['C-t', transposeChars],
  ['M-t', transposeWords],
  ['M-u', (line) => changeWord(line, (word) => word.toUpperCase())],
  ['M-l', (line) => changeWord(line, (word) => word.toLowerCase())],
  ['M-c', (line) => changeWord(line, capitalised)],
  ['M-\\', (line) => remove(line, ...blanksAround(line)) || true],
  ['C-_', undo],
  ['C-x C-u', undo],
  [
    'M-r',
    (line) => {
      while (undo(line));
      return true;
    },
  ],
]); // prettier-ignore
