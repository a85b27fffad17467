// Models util-linux more: a screen at a time, without a way back further than b goes.
import { fitWidth, textWidth } from '../../base/cell-width.ts';
import { keyName, RESIZED, reverse, type Screen } from './terminal.ts';

/** Lines that are longer than the screen, in pieces that fit. */
function wrapped(line: string, cols: number): string[] {
  const rows: string[] = [];
  let rest = line;
  while (textWidth(rest) > cols) {
    const row = fitWidth(rest, cols);
    rows.push(row);
    rest = rest.slice(row.length);
  }
  return [...rows, rest];
}

/** Shows a text; Space a screen more, Enter a line more, b back, / searches, q leaves. */
export async function more(screen: Screen, lines: readonly string[]): Promise<void> {
  const rows = lines.flatMap((line) => wrapped(line, screen.cols));
  const page = (): number => Math.max(1, screen.rows - 1);
  let at = 0;
  let step = page();
  while (at < rows.length) {
    await screen.write(
      rows
        .slice(at, at + step)
        .map((line) => `${line}\n`)
        .join(''),
    );
    at += step;
    if (at >= rows.length) return;
    await screen.write(reverse(`--More--(${Math.floor((at * 100) / rows.length)}%)`));
    let key = await screen.key();
    while (key === RESIZED) key = await screen.key();
    await screen.write('\r\x1b[K');
    const name = key === undefined ? 'q' : keyName(key);
    if (name === 'q' || name === 'Q' || name === '\x03') return;
    step = name === 'enter' || name === 'down' ? 1 : page();
    if (name === 'b' || name === 'page-up') {
      at = Math.max(0, at - 2 * page());
      await screen.write('...back 1 page\n');
    }
  }
}
