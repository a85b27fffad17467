/** What less has on the screen of a text, and how it moves in it. */
import { fitWidth } from '../../../base/cell-width.ts';
import { paint, reverse, type Screen } from '../terminal.ts';
import { plain, type Row, type RowStyle, rowsOf } from './rows.ts';

export interface LessOptions {
  readonly name: string | undefined;
  readonly chop: boolean;
  readonly numbers: boolean;
  readonly raw: boolean;
  readonly ignoreCase: boolean;
  /** `+G`, `+F`, `+/word`, `+12`: commands to begin with. */
  readonly start: string;
  /** Reads the text again, for F; undefined for what came through a pipe. */
  readonly reread: (() => readonly string[]) | undefined;
}

export interface View {
  lines: readonly string[];
  options: { chop: boolean; numbers: boolean; ignoreCase: boolean; marks: boolean };
  shift: number;
  top: number;
  rows: readonly Row[];
  pattern: string;
  backwards: boolean;
  filter: string;
  message: string;
  count: string;
  moved: boolean;
  bell: boolean;
}

export const RETURN = '  (press RETURN)';

export const page = (screen: Screen): number => Math.max(1, screen.rows - 1);
export const lastTop = (screen: Screen, view: View): number => Math.max(0, view.rows.length - page(screen));

/** A pattern as less takes it: what is no regular expression is looked for as it is. */
function expression(pattern: string, ignoreCase: boolean): RegExp {
  const flags = `g${ignoreCase && pattern === pattern.toLowerCase() ? 'i' : ''}`;
  try {
    return new RegExp(pattern, flags);
  } catch {
    return new RegExp(pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), flags);
  }
}

/** Breaks the text into rows anew and keeps the line at the top. */
export function layOut(view: View, screen: Screen, { raw }: LessOptions): void {
  const { chop, numbers, ignoreCase, marks } = view.options;
  const line = view.rows[view.top]?.line ?? 0;
  const sought = view.pattern !== '' && marks ? expression(view.pattern, ignoreCase) : undefined;
  const style: RowStyle = { cols: screen.cols, chop, numbers, raw, shift: view.shift, sought };
  const keep = view.filter === '' ? undefined : expression(view.filter, ignoreCase);
  view.rows = view.lines.flatMap((text, index) =>
    keep && plain(text).search(keep) < 0 ? [] : rowsOf(text, index, style),
  );
  const at = view.rows.findIndex((row) => row.line >= line);
  view.top = at < 0 ? Math.max(0, view.rows.length - 1) : at;
}

export async function draw(screen: Screen, view: View, options: LessOptions): Promise<void> {
  const height = page(screen);
  const shown = view.rows.slice(view.top, view.top + height).map(({ text }) => text);
  const isShort = !view.moved && view.rows.length < height;
  if (!isShort) while (shown.length < height) shown.push('~');
  const label = prompt(screen, view, options);
  await paint(screen, [...shown, label]);
  if (view.bell) await screen.write('\x07');
  view.bell = false;
}

function prompt(screen: Screen, view: View, { name }: LessOptions): string {
  if (view.message !== '') return reverse(fitWidth(view.message, screen.cols - 1));
  if (view.count !== '') return `:${view.count}`;
  const filtered = view.filter === '' ? '' : '& ';
  const title = !view.moved && name !== undefined ? `${name} ` : '';
  const end = view.top >= lastTop(screen, view) ? '(END)' : '';
  const said = fitWidth(`${title}${end}`.trimEnd(), screen.cols - 3);
  return filtered + (said === '' ? ':' : reverse(said));
}

export function scroll(screen: Screen, view: View, by: number): void {
  const to = Math.max(0, Math.min(Math.max(view.top, lastTop(screen, view)), view.top + by));
  const bounded = by > 0 ? Math.min(to, Math.max(view.top, lastTop(screen, view))) : to;
  view.bell = bounded === view.top;
  view.top = bounded;
  view.moved = true;
}

export function toLine(screen: Screen, view: View, line: number): void {
  const at = view.rows.findIndex((row) => row.line >= line - 1);
  view.top = Math.min(at < 0 ? view.rows.length : at, lastTop(screen, view));
  view.moved = true;
}

export function find(screen: Screen, view: View, typed: string, backwards: boolean): void {
  if (typed !== '') view.pattern = typed;
  if (view.pattern === '') {
    view.message = `No previous regular expression${RETURN}`;
    return;
  }
  view.backwards = backwards;
  again(screen, view, backwards, typed !== '' && !view.moved ? 0 : 1);
}

export function again(_screen: Screen, view: View, backwards: boolean, skip: number): void {
  const sought = expression(view.pattern, view.options.ignoreCase);
  const here = view.rows[view.top]?.line ?? 0;
  const matches = (line: number): boolean => plain(view.lines[line] ?? '').search(sought) >= 0;
  const lines = [...new Set(view.rows.map(({ line }) => line))].filter(matches);
  const found = backwards ? lines.findLast((line) => line < here) : lines.find((line) => line >= here + skip);
  if (found === undefined) {
    view.message = `Pattern not found${RETURN}`;
    return;
  }
  view.top = view.rows.findIndex(({ line }) => line === found);
  view.moved = true;
}

export function where(screen: Screen, view: View, { name }: LessOptions): string {
  const first = (view.rows[view.top]?.line ?? 0) + 1;
  const lastRow = view.rows[Math.min(view.rows.length, view.top + page(screen)) - 1];
  const last = (lastRow?.line ?? 0) + 1;
  const percent = Math.floor((last * 100) / Math.max(1, view.lines.length));
  const end = last >= view.lines.length ? '(END)' : `${percent}%`;
  return `${name === undefined ? '' : `${name} `}lines ${first}-${last}/${view.lines.length} ${end}${RETURN}`;
}
