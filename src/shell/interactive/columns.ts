import { textWidth } from '../../base/cell-width.ts';

/** Names in columns, as ls and readline arrange them: down first. */
export function inColumns(names: readonly string[], columns: number): string {
  const width = Math.max(...names.map(textWidth)) + 2;
  const perRow = Math.max(1, Math.floor(columns / width));
  const rows = Math.ceil(names.length / perRow);
  let out = '';
  for (let row = 0; row < rows; row++) {
    const cells = names.filter((_, index) => index % rows === row);
    const last = cells.length - 1;
    out += `${cells.map((cell, index) => (index === last ? cell : cell + ' '.repeat(width - textWidth(cell)))).join('')}\n`;
  }
  return out;
}
