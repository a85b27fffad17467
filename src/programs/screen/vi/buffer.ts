/** The text that vi edits, the cursor in it, and the way back. Lines are never changed in place, only replaced. */

export interface Text {
  readonly lines: readonly string[];
  readonly row: number;
  readonly col: number;
}

/** What was cut or copied: whole lines, or a piece of text that may hold line ends. */
export interface Register {
  readonly text: readonly string[];
  readonly linewise: boolean;
}

interface Step extends Text {
  readonly at: number;
}

export interface Buffer {
  path: string | undefined;
  lines: readonly string[];
  row: number;
  col: number;
  changed: boolean;
  readonly: boolean;
  register: Register;
  undone: Step[];
  redone: Step[];
}

export const createBuffer = (path: string | undefined, lines: readonly string[] = ['']): Buffer => ({
  path,
  lines,
  row: 0,
  col: 0,
  changed: false,
  readonly: false,
  register: { text: [], linewise: true },
  undone: [],
  redone: [],
});

export const lineAt = (buffer: Buffer, row = buffer.row): string => buffer.lines[row] ?? '';

/** Remembers the text as it is, so that what comes now can be undone as one step. */
export function checkpoint(buffer: Buffer, now: number): void {
  const { lines, row, col } = buffer;
  buffer.undone.push({ lines, row, col, at: now });
  buffer.redone = [];
}

/** Puts lines in the place of `count` lines from `row` on. There is always a line. */
export function replaceLines(buffer: Buffer, row: number, count: number, lines: readonly string[]): void {
  const next = [...buffer.lines.slice(0, row), ...lines, ...buffer.lines.slice(row + count)];
  buffer.lines = next.length === 0 ? [''] : next;
  buffer.changed = true;
}

/** Goes one step back, or forth again. What it says, as vim does; undefined when there is no step. */
export function travel(buffer: Buffer, direction: 'undo' | 'redo', now: number): string | undefined {
  const [from, to] = direction === 'undo' ? [buffer.undone, buffer.redone] : [buffer.redone, buffer.undone];
  const step = from.pop();
  if (!step) return undefined;
  const grown = step.lines.length - buffer.lines.length;
  to.push({ lines: buffer.lines, row: step.row, col: step.col, at: step.at });
  buffer.lines = step.lines;
  buffer.row = Math.min(step.row, step.lines.length - 1);
  buffer.col = step.col;
  buffer.changed = true;
  const count = Math.abs(grown);
  const what =
    grown === 0
      ? '1 change'
      : grown > 0
        ? `${count} more line${count === 1 ? '' : 's'}`
        : count === 1
          ? '1 line less'
          : `${count} fewer lines`;
  const number = direction === 'undo' ? buffer.undone.length + 1 : buffer.undone.length;
  const seconds = Math.max(0, Math.round((now - step.at) / 1000));
  return `${what}; ${direction === 'undo' ? 'before' : 'after'} #${number}  ${seconds} second${seconds === 1 ? '' : 's'} ago`;
}

export interface Span {
  readonly from: { readonly row: number; readonly col: number };
  /** The first place that does not belong to it; of whole lines the last row. */
  readonly to: { readonly row: number; readonly col: number };
  readonly linewise: boolean;
}

export function textOf(buffer: Buffer, { from, to, linewise }: Span): Register {
  const rows = buffer.lines.slice(from.row, to.row + 1);
  if (linewise) return { text: rows, linewise };
  const text = rows.map((line, index) =>
    line.slice(index === 0 ? from.col : 0, index === rows.length - 1 ? to.col : undefined),
  );
  return { text, linewise };
}

/** Takes a piece out; the cursor goes to where it was. */
export function removeSpan(buffer: Buffer, { from, to, linewise }: Span): void {
  if (linewise) {
    replaceLines(buffer, from.row, to.row - from.row + 1, []);
    buffer.row = Math.min(from.row, buffer.lines.length - 1);
    buffer.col = Math.max(0, lineAt(buffer).search(/\S/));
    return;
  }
  const joined = lineAt(buffer, from.row).slice(0, from.col) + lineAt(buffer, to.row).slice(to.col);
  replaceLines(buffer, from.row, to.row - from.row + 1, [joined]);
  buffer.row = from.row;
  buffer.col = from.col;
}

/** Puts what was cut before or after the cursor. */
export function put(buffer: Buffer, { text, linewise }: Register, after: boolean, count: number): void {
  const times = Array.from({ length: count }, () => text).flat();
  if (linewise) {
    const row = buffer.row + (after ? 1 : 0);
    replaceLines(buffer, row, 0, times);
    buffer.row = row;
    buffer.col = Math.max(0, lineAt(buffer).search(/\S/));
    return;
  }
  const line = lineAt(buffer);
  const at = after ? Math.min(line.length, buffer.col + 1) : buffer.col;
  const piece = Array.from({ length: count }, () => text.join('\n')).join('');
  const lines = (line.slice(0, at) + piece + line.slice(at)).split('\n');
  replaceLines(buffer, buffer.row, 1, lines);
  buffer.col = text.length > 1 ? at : Math.max(0, at + piece.length - 1);
}
