/** What a command is about: the place a motion leads to, a word, what is between quotes, what visual mode has marked. */
import { lineAt, type Span } from './buffer.ts';
import type { Editor } from './editor.ts';
import { type Motion, type MotionContext, motion } from './motions.ts';

const context = (editor: Editor, count: number, counted: boolean): MotionContext => ({
  count,
  counted,
  sought: editor.sought,
  backwards: editor.backwards,
  height: editor.height,
  top: editor.top,
});

/** Where motion keys lead, the repeated ones (`;`, `n`, `*`) included. */
export function find(editor: Editor, keys: string, count: number, counted: boolean): Motion | undefined {
  if (/^[fFtT]/.test(keys)) editor.find = keys;
  const { find: last } = editor;
  const turned = last.replace(/^./, (key) => (key === key.toLowerCase() ? key.toUpperCase() : key.toLowerCase()));
  const asked = keys === ';' ? last : keys === ',' ? turned : keys;
  if (keys === '*' || keys === '#') {
    const word = /^[\p{L}\p{N}_]*/u.exec(lineAt(editor.buffer).slice(wordStart(editor)))?.[0] ?? '';
    if (word === '') return undefined;
    editor.sought = `\\<${word}\\>`;
    editor.backwards = keys === '#';
    return motion(editor.buffer, 'n', context(editor, count, counted));
  }
  return motion(editor.buffer, asked, context(editor, count, counted));
}

function wordStart({ buffer }: Editor): number {
  const line = lineAt(buffer);
  let at = buffer.col;
  while (at > 0 && /[\p{L}\p{N}_]/u.test(line[at - 1] ?? '') && /[\p{L}\p{N}_]/u.test(line[at] ?? '')) at--;
  return at;
}

/** `iw`, `i"`, `a(` and their like, within a line. */
export function textObject({ buffer }: Editor, keys: string): Span | undefined {
  const line = lineAt(buffer);
  const kind = keys.charAt(1);
  const place = (from: number, to: number): Span => ({
    from: { row: buffer.row, col: from },
    to: { row: buffer.row, col: to },
    linewise: false,
  });
  if (kind === 'w') {
    const words = [...line.matchAll(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]+|\s+/gu)];
    const word = words.find(({ index, 0: text }) => buffer.col < index + text.length);
    if (!word) return undefined;
    const end = word.index + word[0].length;
    const blanks = keys.startsWith('a') ? (/^\s*/.exec(line.slice(end))?.[0].length ?? 0) : 0;
    return place(word.index, end + blanks);
  }
  const [open, close] = { '(': '()', ')': '()', b: '()', '[': '[]', ']': '[]', '{': '{}', '}': '{}', B: '{}' }[
    kind
  ] ?? [kind, kind];
  if (!/["'`([{]/.test(open ?? '')) return undefined;
  const inside = line.lastIndexOf(open ?? '', buffer.col);
  const from = inside < 0 ? line.indexOf(open ?? '', buffer.col) : inside;
  const to = line.indexOf(
    close ?? '',
    Math.max(from + 1, inside < 0 ? 0 : buffer.col + (open === close && inside === buffer.col ? 1 : 0)),
  );
  if (from < 0 || to < 0) return undefined;
  return keys.startsWith('a') ? place(from, to + 1) : place(from + 1, to);
}

export const wholeLines = (from: number, to: number): Span => ({
  from: { row: from, col: 0 },
  to: { row: to, col: 0 },
  linewise: true,
});

/** What lies between the cursor and a place. */
export function between(editor: Editor, goal: Motion): Span {
  const { row, col } = editor.buffer;
  const [from, to] =
    goal.row < row || (goal.row === row && goal.col < col) ? [goal, { row, col }] : [{ row, col }, goal];
  if (goal.linewise) return wholeLines(from.row, to.row);
  return { from, to: { row: to.row, col: to.col + (goal.inclusive ? 1 : 0) }, linewise: false };
}

/** What visual mode has under it. */
export function selected(editor: Editor): Span {
  const { anchor, buffer, mode } = editor;
  const here = { row: buffer.row, col: buffer.col };
  const [from, to] =
    anchor.row < here.row || (anchor.row === here.row && anchor.col <= here.col) ? [anchor, here] : [here, anchor];
  return mode === 'visual line'
    ? wholeLines(from.row, to.row)
    : { from, to: { row: to.row, col: to.col + 1 }, linewise: false };
}
