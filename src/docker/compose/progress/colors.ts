// Models docker/compose pkg/progress/colors.go (morikuni/aec): the colours of progress.

export interface Colors {
  readonly done: (text: string) => string;
  readonly timer: (text: string) => string;
  readonly count: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly success: (text: string) => string;
  readonly error: (text: string) => string;
}

const paint =
  (...codes: readonly string[]) =>
  (text: string): string =>
    `${codes.map((code) => `\x1b[${code}m`).join('')}${text}\x1b[0m`;
const plain = (text: string): string => text;

export const COLORS: Colors = {
  done: paint('34'),
  timer: paint('34'),
  count: paint('33'),
  warning: paint('33', '1'),
  success: paint('32'),
  error: paint('31', '1'),
};

/** With NO_COLOR. */
export const NO_COLORS: Colors = {
  done: plain,
  timer: plain,
  count: plain,
  warning: plain,
  success: plain,
  error: plain,
};
