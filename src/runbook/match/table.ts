/** Which expected lines are rows of a table, whose column widths move with their content. */

const HEADING_CELL = /^[A-Z][A-Z0-9 %/_().:#-]*$/;

/** A heading row as Docker prints it: at least two cells in capitals, two or more blanks apart. */
export function isTableHeading(line: string): boolean {
  const cells = line.trim().split(/\s{2,}/);
  return cells.length > 1 && cells.every((cell) => HEADING_CELL.test(cell));
}

/** For each line whether it belongs to a table: a heading row and what follows it up to a blank line. */
export function tableRows(lines: readonly string[]): boolean[] {
  let inside = false;
  return lines.map((line) => {
    if (line.trim() === '') inside = false;
    else if (isTableHeading(line)) inside = true;
    return inside;
  });
}
