import { textWidth } from '../../base/cell-width.ts';

/** A folder's slash stands in the room between two columns. */
const nameWidth = (name: string): number => textWidth(name.replace(/(?<=.)\/$/, ''));

/** Names in columns, as readline arranges them: down first, and never quite up to the edge. */
export function inColumns(names: readonly string[], columns: number): string {
  const width = Math.max(...names.map(nameWidth)) + 2;
  const fitting = Math.max(1, Math.floor(columns / width));
  const perRow = fitting > 1 && fitting * width === columns ? fitting - 1 : fitting;
  const rows = Math.ceil(names.length / perRow);
  let out = '';
  for (let row = 0; row < rows; row++) {
    const cells = names.filter((_, index) => index % rows === row);
    const padded = cells.map((cell) => cell + ' '.repeat(Math.max(0, width - textWidth(cell))));
    out += `${padded.join('').trimEnd()}\n`;
  }
  return out;
}
