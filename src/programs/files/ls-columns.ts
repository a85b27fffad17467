/** Names in columns: GNU packs them as tightly as it can, BusyBox makes all columns as wide as the widest name. */

export interface Cell {
  /** Without colours: what counts for the width. */
  readonly plain: string;
  readonly shown: string;
}

/** Cells on a terminal: wide characters take two. */
export const displayWidth = (text: string): number =>
  [...text].reduce(
    (width, char) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(char)
        ? 2
        : 1),
    0,
  );

export function inColumns(cells: readonly Cell[], width: number, across: boolean, busybox: boolean): string {
  const widths = cells.map((cell) => displayWidth(cell.plain));
  if (busybox) {
    const column = Math.max(...widths) + 2;
    const count = Math.max(1, Math.floor(width / column));
    return layOut(
      cells,
      widths,
      Array.from({ length: count }, () => column),
      across,
    );
  }
  for (let count = Math.min(cells.length, Math.max(1, Math.floor(width / 3))); count > 1; count--) {
    const rows = Math.ceil(cells.length / count);
    const columns = Array.from({ length: count }, () => 0);
    widths.forEach((size, index) => {
      const column = across ? index % count : Math.floor(index / rows);
      columns[column] = Math.max(columns[column] ?? 0, size + 2);
    });
    const last = columns.findLastIndex((size) => size > 0);
    if (columns.reduce((sum, size) => sum + size, 0) - 2 < width && last === count - 1)
      return layOut(cells, widths, columns, across);
  }
  return cells.map((cell) => `${cell.shown}\n`).join('');
}

function layOut(
  cells: readonly Cell[],
  widths: readonly number[],
  columns: readonly number[],
  across: boolean,
): string {
  const count = columns.length;
  const rows = Math.ceil(cells.length / count);
  let text = '';
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < count; column++) {
      const index = across ? row * count + column : column * rows + row;
      const cell = cells[index];
      if (!cell) break;
      const next = across ? index + 1 : index + rows;
      const isLast = next >= cells.length || column === count - 1;
      text += cell.shown + (isLast ? '' : ' '.repeat((columns[column] ?? 0) - (widths[index] ?? 0)));
    }
    text += '\n';
  }
  return text;
}
