// Models Go's text/tabwriter as docker/compose cmd/formatter sets it: cells of at least 20, padded by 3.

/** Rows in columns; the last cell of a row is not padded. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headers, ...rows];
  const widths = headers.map((_, column) =>
    Math.max(20, ...all.map((row) => Array.from(row[column] ?? '').length + 3)),
  );
  return all
    .map(
      (row) =>
        `${row.map((cell, column) => (column < row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell)).join('')}\n`,
    )
    .join('');
}
