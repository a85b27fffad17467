/** Names in columns, as ls and readline arrange them. */
export function inColumns(names: readonly string[], columns: number): string {
  const width = Math.max(...names.map((name) => name.length)) + 2;
  const perRow = Math.max(1, Math.floor(columns / width));
  const rows = Math.ceil(names.length / perRow);
  let out = '';
  for (let row = 0; row < rows; row++) {
    const cells = names.filter((_, index) => index % rows === row);
    out += `${cells.map((cell, index) => (index === cells.length - 1 ? cell : cell.padEnd(width))).join('')}\n`;
  }
  return out;
}
