// Models Go's text/tabwriter: cells that end in a tab are aligned in columns of neighbouring lines.

export interface TabOptions {
  readonly minWidth: number;
  readonly padding: number;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/u;

/** How many places a text takes on a terminal: East Asian wide characters take two. */
export const displayWidth = (text: string): number =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);

/** Aligns text whose cells are separated by tabs. */
export function alignTabs(text: string, { minWidth, padding }: TabOptions): string {
  const lines = text.split('\n').map((line) => line.split('\t'));
  const widths: number[][] = lines.map(() => []);
  const block = (from: number, to: number, column: number): void => {
    for (let start = from; start < to; ) {
      if ((lines[start]?.length ?? 0) - 1 <= column) {
        start++;
        continue;
      }
      let end = start;
      let width = minWidth;
      while (end < to && (lines[end]?.length ?? 0) - 1 > column) {
        width = Math.max(width, displayWidth(lines[end]?.[column] ?? '') + padding);
        end++;
      }
      for (let line = start; line < end; line++) (widths[line] ?? []).push(width);
      block(start, end, column + 1);
      start = end;
    }
  };
  block(0, lines.length, 0);
  return lines
    .map((cells, line) =>
      cells
        .map((cell, column) => {
          const width = widths[line]?.[column];
          return width === undefined || column === cells.length - 1
            ? cell
            : cell + ' '.repeat(width - displayWidth(cell));
        })
        .join(''),
    )
    .join('\n');
}
