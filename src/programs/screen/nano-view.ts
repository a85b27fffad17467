/** What nano draws: the title, the text, the bar for questions, the keys at the bottom. */
import { fitWidth, textWidth } from '../../base/cell-width.ts';
import { type Buffer, ESC, keyOf } from './nano-buffer.ts';
import { cellsBefore, paint, RESIZED, type Screen, shownAt } from './terminal.ts';

const HELP: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['^G', 'Help'],
    ['^O', 'Write Out'],
    ['^W', 'Where Is'],
    ['^K', 'Cut'],
    ['^C', 'Location'],
    ['M-U', 'Undo'],
  ],
  [
    ['^X', 'Exit'],
    ['^S', 'Save'],
    ['^\\', 'Replace'],
    ['^U', 'Paste'],
    ['^/', 'Go To Line'],
    ['M-E', 'Redo'],
  ],
];

/** A row in reverse video, as wide as the screen. */
export const bar = (text: string, cols: number): string => {
  const fitted = fitWidth(text, cols);
  return `${ESC}[7m${fitted}${' '.repeat(cols - textWidth(fitted))}${ESC}[0m`;
};

/** Draws everything, the cursor in its place. */
export async function draw(screen: Screen, buffer: Buffer): Promise<void> {
  const { rows, cols } = screen;
  const height = Math.max(1, rows - 4);
  if (buffer.row < buffer.top) buffer.top = buffer.row;
  if (buffer.row >= buffer.top + height) buffer.top = buffer.row - height + 1;
  const name = buffer.path === '' ? 'New Buffer' : buffer.path;
  const title = '  GNU nano 7.2';
  const state = buffer.changed ? 'Modified' : '';
  const middle = Math.max(title.length + 2, Math.floor((cols - textWidth(name)) / 2));
  const left = fitWidth(`${title.padEnd(middle)}${name}`, Math.max(0, cols - state.length - 2));
  const head = bar(left + ' '.repeat(Math.max(0, cols - state.length - 1 - textWidth(left))) + state, cols);
  const column = cellsBefore(buffer.lines[buffer.row] ?? '', buffer.col);
  // A line that goes on at the right is shown from further on while the cursor is there.
  const shift = column < cols - 1 ? 0 : column - (column % Math.max(1, cols - 9));
  const body = Array.from({ length: height }, (_line, at) => {
    const row = buffer.top + at;
    return fitWidth(withoutCells(shown(buffer.lines[row] ?? ''), row === buffer.row ? shift : 0), cols);
  });
  const status = buffer.message === '' ? '' : `[ ${buffer.message} ]`;
  const centred =
    ' '.repeat(Math.max(0, Math.floor((cols - textWidth(status)) / 2))) +
    (status === '' ? '' : `${ESC}[7m${fitWidth(status, cols)}${ESC}[0m`);
  const width = Math.max(8, Math.floor(cols / 6));
  const help = HELP.map((row) =>
    row
      .slice(0, Math.max(1, Math.floor(cols / width)))
      .map(([key, text]) => `${ESC}[7m${key}${ESC}[0m ${text.slice(0, width - 4).padEnd(width - 1 - key.length)}`)
      .join(''),
  );
  await paint(screen, [head, ...body, centred, ...help].slice(0, rows), {
    row: buffer.row - buffer.top + 1,
    col: column - shift,
  });
}

/** A line as it is shown, tabs as the blanks they stand for. */
function shown(line: string): string {
  let out = '';
  let col = 0;
  for (const char of line) {
    const text = shownAt(char, col);
    out += text;
    col += textWidth(text);
  }
  return out;
}

/** A text without so many cells at its beginning. */
const withoutCells = (text: string, cells: number): string => text.slice(fitWidth(text, cells).length);

/** Asks in the status bar; undefined when it was cancelled with ^C. */
export async function ask(screen: Screen, question: string, given: string): Promise<string | undefined> {
  let answer = given;
  for (;;) {
    const at = screen.rows - 2;
    await screen.write(
      `${ESC}[${at};1H${bar(`${question}${answer}`, screen.cols)}${ESC}[${at};${textWidth(question + answer) + 1}H`,
    );
    const key = await screen.key();
    if (key === undefined || key === '\u0003') return undefined;
    if (key === RESIZED) continue;
    const name = keyOf(key);
    if (name === 'enter') return answer;
    if (name === 'backspace') answer = answer.slice(0, -1);
    else if (name === undefined && !key.startsWith(ESC) && key >= ' ') answer += key;
  }
}

const HELP_TEXT: readonly string[] = [
  'Main nano help text',
  '',
  ' Type to write; the arrows move. A key written ^X is pressed with Ctrl, one written M-U with Alt.',
  '',
  ' ^X      Leave; asks whether to save what was changed',
  ' ^O ^S   Save under a name, or under its own',
  ' ^W      Search',
  ' ^\\      Replace',
  ' ^K ^U   Cut a line, and put it back',
  ' M-U M-E Undo, and do again',
  ' ^/      Go to a line',
  ' ^C      Where the cursor is',
  '',
  ' Any key goes back.',
];

/** Shows what the keys do until one is pressed. */
export async function showHelp(screen: Screen): Promise<void> {
  await paint(
    screen,
    HELP_TEXT.slice(0, screen.rows).map((line) => fitWidth(line, screen.cols)),
  );
  for (;;) if ((await screen.key()) !== RESIZED) return;
}
