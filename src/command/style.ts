/** Colours, on terminals only. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
}

const sgr =
  (on: number, off: number) =>
  (text: string): string =>
    text === '' ? '' : `\x1b[${on}m${text}\x1b[${off}m`;
const plain = (text: string): string => text;

const COLOURED: Style = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  green: sgr(32, 39),
  yellow: sgr(33, 39),
  cyan: sgr(36, 39),
};
const PLAIN: Style = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain };

/** Colours for `output`, unless NO_COLOR says no. */
export function styleFor(
  output: { readonly isTerminal: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Style {
  return output.isTerminal && !env.NO_COLOR && env.TERM !== 'dumb' ? COLOURED : PLAIN;
}

/** How many cells `text` takes on a terminal: Chinese, Japanese and Korean characters take two. */
export function cellWidth(text: string): number {
  let width = 0;
  for (const char of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(char)
      ? 2
      : 1;
  return width;
}

/** `text` filled up with blanks to `width` cells. */
export const padCells = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - cellWidth(text)));
