// What GNU nano keeps of a file, and what keys do to it.

export interface Buffer {
  path: string;
  lines: string[];
  row: number;
  col: number;
  top: number;
  changed: boolean;
  message: string;
  cut: string[];
  /** The last key cut a line: the next one adds to what was cut. */
  cutting: boolean;
  sought: string;
  undone: Step[];
  redone: Step[];
  /** The last key was a letter: the next one belongs to the same step. */
  typing: boolean;
}

interface Step {
  readonly lines: readonly string[];
  readonly row: number;
  readonly col: number;
}

export const ESC = '\u001b';
export const KEYS = {
  up: [`${ESC}[A`, `${ESC}OA`, '\u0010'],
  down: [`${ESC}[B`, `${ESC}OB`, '\u000e'],
  right: [`${ESC}[C`, `${ESC}OC`, '\u0006'],
  left: [`${ESC}[D`, `${ESC}OD`, '\u0002'],
  home: [`${ESC}[H`, `${ESC}OH`, `${ESC}[1~`, '\u0001'],
  end: [`${ESC}[F`, `${ESC}OF`, `${ESC}[4~`, '\u0005'],
  pageUp: [`${ESC}[5~`, '\u0019'],
  pageDown: [`${ESC}[6~`, '\u0016'],
  delete: [`${ESC}[3~`, '\u0004'],
  backspace: ['\u007f', '\b'],
  enter: ['\r', '\n'],
} as const;
type Key = keyof typeof KEYS;

export const keyOf = (key: string): Key | undefined =>
  (Object.keys(KEYS) as Key[]).find((name) => (KEYS[name] as readonly string[]).includes(key));

export function edit(buffer: Buffer, key: string, page: number): void {
  const name = keyOf(key);
  if (name !== undefined) return moveOrDelete(buffer, name, page);
  if (key === '\u0003') {
    buffer.message = `line ${buffer.row + 1}/${buffer.lines.length}, col ${buffer.col + 1}`;
    return;
  }
  if (key.startsWith(ESC) || (key < ' ' && key !== '\t')) return;
  const line = buffer.lines[buffer.row] ?? '';
  buffer.lines[buffer.row] = line.slice(0, buffer.col) + key + line.slice(buffer.col);
  buffer.col += key.length;
  buffer.changed = true;
}

function moveOrDelete(buffer: Buffer, key: Key, page: number): void {
  const line = buffer.lines[buffer.row] ?? '';
  const go = (row: number, col: number): void => {
    buffer.row = Math.max(0, Math.min(buffer.lines.length - 1, row));
    buffer.col = Math.max(0, Math.min((buffer.lines[buffer.row] ?? '').length, col));
  };
  if (key === 'up') go(buffer.row - 1, buffer.col);
  else if (key === 'down') go(buffer.row + 1, buffer.col);
  else if (key === 'pageUp') go(buffer.row - page, buffer.col);
  else if (key === 'pageDown') go(buffer.row + page, buffer.col);
  else if (key === 'home') buffer.col = 0;
  else if (key === 'end') buffer.col = line.length;
  else if (key === 'left') {
    if (buffer.col > 0) buffer.col--;
    else if (buffer.row > 0) go(buffer.row - 1, Number.POSITIVE_INFINITY);
  } else if (key === 'right') {
    if (buffer.col < line.length) buffer.col++;
    else if (buffer.row < buffer.lines.length - 1) go(buffer.row + 1, 0);
  } else if (key === 'enter') {
    buffer.lines.splice(buffer.row, 1, line.slice(0, buffer.col), line.slice(buffer.col));
    buffer.row++;
    buffer.col = 0;
    buffer.changed = true;
  } else if (key === 'backspace') {
    if (buffer.col > 0) {
      buffer.lines[buffer.row] = line.slice(0, buffer.col - 1) + line.slice(buffer.col);
      buffer.col--;
      buffer.changed = true;
    } else if (buffer.row > 0) joinLines(buffer, buffer.row - 1);
  } else if (buffer.col < line.length) {
    buffer.lines[buffer.row] = line.slice(0, buffer.col) + line.slice(buffer.col + 1);
    buffer.changed = true;
  } else if (buffer.row < buffer.lines.length - 1) joinLines(buffer, buffer.row);
}

function joinLines(buffer: Buffer, row: number): void {
  const first = buffer.lines[row] ?? '';
  buffer.lines.splice(row, 2, first + (buffer.lines[row + 1] ?? ''));
  buffer.row = row;
  buffer.col = first.length;
  buffer.changed = true;
}

export function cutLine(buffer: Buffer, more: boolean): void {
  const [line = ''] = buffer.lines.splice(buffer.row, 1);
  buffer.cut = more ? [...buffer.cut, line] : [line];
  if (buffer.lines.length === 0) buffer.lines = [''];
  buffer.row = Math.min(buffer.row, buffer.lines.length - 1);
  buffer.col = 0;
  buffer.cutting = true;
  buffer.changed = true;
}

export function paste(buffer: Buffer): void {
  if (buffer.cut.length === 0) return;
  buffer.lines.splice(buffer.row, 0, ...buffer.cut);
  buffer.row += buffer.cut.length;
  buffer.col = 0;
  buffer.changed = true;
}

/** Goes to the next place of a text, round the end; says so where there is none. */
export function find(buffer: Buffer, given: string): void {
  const wanted = given === '' ? buffer.sought : given;
  if (wanted === '') return;
  buffer.sought = wanted;
  for (let step = 0; step <= buffer.lines.length; step++) {
    const row = (buffer.row + step) % buffer.lines.length;
    const from = step === 0 ? buffer.col + 1 : 0;
    const col = (buffer.lines[row] ?? '').toLowerCase().indexOf(wanted.toLowerCase(), from);
    if (col < 0) continue;
    if (row < buffer.row || (row === buffer.row && col < buffer.col)) buffer.message = 'Search Wrapped';
    buffer.row = row;
    buffer.col = col;
    return;
  }
  buffer.message = `"${wanted}" not found`;
}

/** Runs a change that one undo takes back; letters typed one after the other are one change. */
export function asOneStep(buffer: Buffer, key: string, change: () => void): void {
  const step: Step = { lines: [...buffer.lines], row: buffer.row, col: buffer.col };
  change();
  const isLetter = key >= ' ' && keyOf(key) === undefined;
  const same = step.lines.length === buffer.lines.length && step.lines.every((line, row) => line === buffer.lines[row]);
  if (!same && !(isLetter && buffer.typing)) buffer.undone.push(step);
  if (!same) buffer.redone = [];
  buffer.typing = isLetter;
}

/** Alt-U takes a change back, Alt-E makes it again. */
export function travel(buffer: Buffer, letter: string): void {
  const key = letter.toLowerCase();
  if (key !== 'u' && key !== 'e') return;
  const [from, to] = key === 'u' ? [buffer.undone, buffer.redone] : [buffer.redone, buffer.undone];
  const step = from.pop();
  buffer.typing = false;
  if (!step) {
    buffer.message = key === 'u' ? 'Nothing to undo' : 'Nothing to redo';
    return;
  }
  to.push({ lines: buffer.lines, row: buffer.row, col: buffer.col });
  buffer.lines = [...step.lines];
  buffer.row = step.row;
  buffer.col = step.col;
  buffer.changed = true;
  buffer.message = key === 'u' ? 'Undid change' : 'Redid change';
}
