/** Where vi's motions lead. */
import { type Buffer, lineAt } from './buffer.ts';
import { seek } from './pattern.ts';

export interface Motion {
  readonly row: number;
  readonly col: number;
  /** Operators take whole lines. */
  readonly linewise?: boolean;
  /** Operators take the character there too. */
  readonly inclusive?: boolean;
}

/** What motions need to know besides the text. */
export interface MotionContext {
  readonly count: number;
  /** A count was given. */
  readonly counted: boolean;
  readonly sought: string;
  readonly backwards: boolean;
  /** The rows of the window: half of them is what Ctrl-D goes. */
  readonly height: number;
  readonly top: number;
}

const kindOf = (char: string | undefined, big: boolean): 'blank' | 'word' | 'mark' => {
  if (char === undefined || /\s/.test(char)) return 'blank';
  return big || /[\p{L}\p{N}_]/u.test(char) ? 'word' : 'mark';
};

type Place = readonly [row: number, col: number];

function nextWord(buffer: Buffer, [row, col]: Place, big: boolean): Place {
  let line = lineAt(buffer, row);
  const kind = kindOf(line[col], big);
  let at = col;
  if (kind !== 'blank') while (at < line.length && kindOf(line[at], big) === kind) at++;
  let r = row;
  for (;;) {
    while (at < line.length && kindOf(line[at], big) === 'blank') at++;
    if (at < line.length) return [r, at];
    if (r >= buffer.lines.length - 1) return [r, line.length];
    line = lineAt(buffer, ++r);
    at = 0;
    if (line === '') return [r, 0];
  }
}

function wordBefore(buffer: Buffer, [row, col]: Place, big: boolean): Place {
  let [r, at] = [row, col - 1];
  for (;;) {
    const line = lineAt(buffer, r);
    while (at >= 0 && kindOf(line[at], big) === 'blank') at--;
    if (at >= 0) {
      const kind = kindOf(line[at], big);
      while (at > 0 && kindOf(line[at - 1], big) === kind) at--;
      return [r, at];
    }
    if (r === 0) return [0, 0];
    at = lineAt(buffer, --r).length - 1;
  }
}

function wordEnd(buffer: Buffer, [row, col]: Place, big: boolean): Place {
  let [r, at] = [row, col + 1];
  for (;;) {
    const line = lineAt(buffer, r);
    while (at < line.length && kindOf(line[at], big) === 'blank') at++;
    if (at < line.length) {
      const kind = kindOf(line[at], big);
      while (at < line.length - 1 && kindOf(line[at + 1], big) === kind) at++;
      return [r, at];
    }
    if (r >= buffer.lines.length - 1) return [r, Math.max(0, line.length - 1)];
    r++;
    at = 0;
  }
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The bracket that belongs to the one at or after the cursor. */
function partner(buffer: Buffer): Place | undefined {
  const start = lineAt(buffer)
    .slice(buffer.col)
    .search(/[()[\]{}]/);
  if (start < 0) return undefined;
  const text = buffer.lines.join('\n');
  const offset = buffer.lines.slice(0, buffer.row).join('\n').length + (buffer.row > 0 ? 1 : 0);
  const from = offset + buffer.col + start;
  const char = text[from] ?? '';
  const closing = PAIRS[char];
  const opening = Object.keys(PAIRS).find((each) => PAIRS[each] === char);
  const step = closing ? 1 : -1;
  let depth = 0;
  for (let at = from; at >= 0 && at < text.length; at += step) {
    if (text[at] === char) depth++;
    else if (text[at] === (closing ?? opening)) depth--;
    if (depth > 0) continue;
    const before = text.slice(0, at).split('\n');
    return [before.length - 1, before.at(-1)?.length ?? 0];
  }
  return undefined;
}

function repeated(times: number, from: Place, step: (place: Place) => Place): Place {
  let place = from;
  for (let turn = 0; turn < times; turn++) place = step(place);
  return place;
}

function onLine(buffer: Buffer, key: string, target: string, count: number): Motion | undefined {
  const line = lineAt(buffer);
  const forward = key === 'f' || key === 't';
  let at = buffer.col;
  for (let turn = 0; turn < count; turn++) {
    at = forward ? line.indexOf(target, at + 1) : at > 0 ? line.lastIndexOf(target, at - 1) : -1;
    if (at < 0) return undefined;
  }
  return { row: buffer.row, col: at + (key === 't' ? -1 : key === 'T' ? 1 : 0), inclusive: forward };
}

function paragraph(buffer: Buffer, step: 1 | -1, count: number): Motion {
  let row = buffer.row;
  for (let turn = 0; turn < count; turn++) {
    while (lineAt(buffer, row) === '' && buffer.lines[row + step] !== undefined) row += step;
    while (lineAt(buffer, row) !== '' && buffer.lines[row + step] !== undefined) row += step;
  }
  return { row, col: lineAt(buffer, row) === '' ? 0 : step > 0 ? lineAt(buffer, row).length : 0 };
}

const firstText = (line: string): number => Math.max(0, line.search(/\S|$/));

/** The place a motion leads to; undefined when there is none. */
export function motion(buffer: Buffer, keys: string, context: MotionContext): Motion | undefined {
  const { count, counted, height, top } = context;
  const { row, col } = buffer;
  const last = buffer.lines.length - 1;
  const at = ([r, c]: Place, more: Partial<Motion> = {}): Motion => ({ row: r, col: c, ...more });
  const lines = (to: number): Motion | undefined =>
    to === row && count > 0 ? undefined : { row: Math.max(0, Math.min(last, to)), col, linewise: true };
  const line = (to: number): Motion => {
    const target = Math.max(0, Math.min(last, to));
    return { row: target, col: firstText(lineAt(buffer, target)), linewise: true };
  };
  switch (keys) {
    case 'h':
      return col > 0 ? { row, col: Math.max(0, col - count) } : undefined;
    case 'l':
    case ' ':
      return { row, col: Math.min(lineAt(buffer).length, col + count) };
    case 'j':
      return row < last ? lines(Math.min(last, row + count)) : undefined;
    case 'k':
      return row > 0 ? lines(Math.max(0, row - count)) : undefined;
    case '+':
    case '\r':
      return line(row + count);
    case '-':
      return line(row - count);
    case '0':
      return { row, col: 0 };
    case '^':
      return { row, col: firstText(lineAt(buffer)) };
    case '$':
      return { row: Math.min(last, row + count - 1), col: Math.max(0, lineAt(buffer).length - 1), inclusive: true };
    case 'w':
    case 'W':
      return at(repeated(count, [row, col], (place) => nextWord(buffer, place, keys === 'W')));
    case 'b':
    case 'B':
      return at(repeated(count, [row, col], (place) => wordBefore(buffer, place, keys === 'B')));
    case 'e':
    case 'E':
      return at(
        repeated(count, [row, col], (place) => wordEnd(buffer, place, keys === 'E')),
        { inclusive: true },
      );
    case 'G':
      return line(counted ? count - 1 : last);
    case 'gg':
      return line(counted ? count - 1 : 0);
    case 'H':
      return line(top + count - 1);
    case 'M':
      return line(top + Math.floor(Math.min(height, buffer.lines.length - top) / 2));
    case 'L':
      return line(top + height - count);
    case '{':
      return paragraph(buffer, -1, count);
    case '}':
      return paragraph(buffer, 1, count);
    case '%': {
      const found = partner(buffer);
      return found && at(found, { inclusive: true });
    }
    case 'n':
    case 'N': {
      const found = seek(buffer, context.sought, context.backwards !== (keys === 'N'));
      return found && { row: found.row, col: found.col };
    }
    default:
      return /^[fFtT]./su.test(keys) ? onLine(buffer, keys.charAt(0), keys.slice(1), count) : undefined;
  }
}
