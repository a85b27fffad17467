// Models psql's aligned output (src/fe_utils/print.c, border 1).

export interface PrintedTable {
  readonly title?: string;
  readonly headers: readonly string[];
  /** Whether a column's values stand on the right. */
  readonly right: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  /** What stands below; the number of rows if unsaid. */
  readonly footers?: readonly string[];
}

/** Columns on a screen: East Asian letters take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const wide =
      (code >= 0x1100 && code <= 0x115f) ||
      (code >= 0x2e80 && code <= 0xa4cf) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff00 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6) ||
      code >= 0x1f300;
    width += wide ? 2 : 1;
  }
  return width;
}

const blank = (count: number): string => ' '.repeat(Math.max(0, count));

function centred(text: string, width: number): string {
  const room = width - widthOf(text);
  const left = Math.floor(room / 2);
  return blank(left) + text + blank(room - left);
}

/** Lines of a cell, the last one without a mark, the others with psql's `+` for "goes on". */
const linesOf = (cell: string): readonly string[] => cell.split('\n');

export function printTable({ title, headers, right, rows, footers }: PrintedTable, tuplesOnly = false): string {
  const widths = headers.map((header, column) =>
    Math.max(widthOf(header), ...rows.flatMap((row) => linesOf(row[column] ?? '').map(widthOf))),
  );
  const total = widths.reduce((sum, width) => sum + width + 3, -1);
  const out: string[] = [];
  if (title !== undefined && !tuplesOnly) {
    const room = total - widthOf(title);
    out.push(room <= 0 ? title : blank(Math.floor(room / 2)) + title);
  }
  if (!tuplesOnly) {
    out.push(headers.map((header, column) => ` ${centred(header, widths[column] ?? 0)} `).join('|'));
    out.push(widths.map((width) => '-'.repeat(width + 2)).join('+'));
  }
  for (const row of rows) out.push(...rowLines(row, widths, right));
  if (!tuplesOnly) out.push(...(footers ?? [`(${rows.length} row${rows.length === 1 ? '' : 's'})`]));
  return `${out.join('\n')}\n\n`;
}

function rowLines(row: readonly string[], widths: readonly number[], right: readonly boolean[]): readonly string[] {
  const cells = widths.map((_, column) => linesOf(row[column] ?? ''));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => {
        const lines = cells[column] ?? [];
        const text = lines[line] ?? '';
        const goesOn = line < lines.length - 1;
        const last = column === widths.length - 1;
        const room = blank(width - widthOf(text));
        if (right[column]) return ` ${room}${text}${goesOn ? '+' : last ? '' : ' '}`;
        return ` ${text}${last && !goesOn ? '' : `${room}${goesOn ? '+' : ' '}`}`;
      })
      .join('|'),
  );
}
