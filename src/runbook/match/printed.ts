/** What a terminal shows of the bytes a program wrote: lines as a reader sees them, without control sequences. */

const ESCAPE = /^\x1b(?:\[([0-9;?]*)([ -/]*[@-~])|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[()*+][0-9A-Za-z]|[@-Z\\^_=>78c])/;

interface Screen {
  readonly rows: string[][];
  row: number;
  column: number;
}

/**
 * The lines of `output`: carriage returns, backspaces and cursor movement are carried out (a progress display leaves
 * its last state), colours and titles dropped, blanks at line ends and blank lines at the end taken away.
 */
export function printedLines(output: string): string[] {
  const lines = /[\x1b\r\b]/.test(output) ? draw(output) : output.split('\n');
  const trimmed = lines.map((line) => line.trimEnd());
  while (trimmed.length > 0 && trimmed.at(-1) === '') trimmed.pop();
  return trimmed;
}

function draw(output: string): string[] {
  const screen: Screen = { rows: [[]], row: 0, column: 0 };
  let rest = output;
  while (rest !== '') {
    const sequence = rest[0] === '\x1b' ? ESCAPE.exec(rest) : null;
    if (sequence) {
      control(screen, sequence[1] ?? '', sequence[2] ?? '');
      rest = rest.slice(sequence[0].length);
      continue;
    }
    const plain = /^[^\x1b]+/.exec(rest)?.[0];
    for (const char of plain ?? '') put(screen, char);
    rest = rest.slice(plain?.length ?? 1);
  }
  return screen.rows.map((row) => Array.from(row, (char) => char ?? ' ').join(''));
}

function put(screen: Screen, char: string): void {
  if (char === '\n') moveTo(screen, screen.row + 1, 0);
  else if (char === '\r') screen.column = 0;
  else if (char === '\b') screen.column = Math.max(0, screen.column - 1);
  else if (char >= ' ' || char === '\t') {
    const row = screen.rows[screen.row];
    if (row) row[screen.column++] = char;
  }
}

function moveTo(screen: Screen, row: number, column: number): void {
  screen.row = Math.max(0, row);
  screen.column = Math.max(0, column);
  while (screen.rows.length <= screen.row) screen.rows.push([]);
}

function control(screen: Screen, parameters: string, final: string): void {
  const amount = Number.parseInt(parameters, 10) || 0;
  const steps = Math.max(1, amount);
  const row = screen.rows[screen.row];
  if (final === 'A') moveTo(screen, screen.row - steps, screen.column);
  else if (final === 'B') moveTo(screen, screen.row + steps, screen.column);
  else if (final === 'C') screen.column += steps;
  else if (final === 'D') screen.column = Math.max(0, screen.column - steps);
  else if (final === 'G') screen.column = steps - 1;
  else if (final === 'K' && row) {
    if (amount === 2) row.length = 0;
    else if (amount === 1) row.fill(' ', 0, screen.column + 1);
    else row.length = Math.min(row.length, screen.column);
  } else if (final === 'J') {
    if (amount >= 2) screen.rows.splice(0, screen.rows.length, ...screen.rows.map(() => []));
    else if (amount === 0) {
      if (row) row.length = Math.min(row.length, screen.column);
      screen.rows.length = screen.row + 1;
    }
  } else if (final === 'H') moveTo(screen, 0, 0);
}
