// AWK's values: numbers, strings, and what looks like a number because it was read.

/** Text from outside that looks like a number is both. */
export interface Both {
  readonly text: string;
  readonly number: number;
}

export type Value = number | string | Both;

export const UNSET: Both = { text: '', number: 0 };

const NUMBER = /^[ \t\n\r\f\v]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/;
const WHOLE = /^[ \t\n\r\f\v]*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?[ \t\n\r\f\v]*$/;

/** A field, a line, an argument: a number too where it looks like one. */
export const fromOutside = (text: string): Value => (WHOLE.test(text) ? { text, number: Number(text) } : text);

export function toNumber(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return value.number;
  const match = NUMBER.exec(value);
  return match?.[1] === undefined ? 0 : Number(match[1]);
}

export function toText(value: Value, format: string): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return value.text;
  return numberText(value, format);
}

export function numberText(value: number, format: string): string {
  if (Number.isInteger(value) && Math.abs(value) < 2 ** 63) return value === 0 ? '0' : BigInt(value).toString();
  return formatNumber(value, format);
}

/** A number by one of the formats CONVFMT and OFMT may have. */
function formatNumber(value: number, format: string): string {
  const [, precision, letter = 'g'] = /^%\d*(?:\.(\d+))?l?([efgEFGd])$/.exec(format) ?? [];
  if (letter === 'd') return String(Math.trunc(value));
  return floatText(value, letter, precision === undefined ? 6 : Number(precision), false);
}

export function isTrue(value: Value): boolean {
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') return value !== '';
  return value.text === '' ? false : value.number !== 0;
}

/** C's %e, %f and %g for a number, its sign included. */
export function floatText(value: number, letter: string, precision: number, alternate: boolean): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const lower = letter.toLowerCase();
  const text =
    lower === 'f'
      ? value.toFixed(Math.min(100, precision))
      : lower === 'e'
        ? exponent(value.toExponential(Math.min(100, precision)))
        : general(value, precision === 0 ? 1 : precision, alternate);
  return /[EG]/.test(letter) ? text.toUpperCase() : text;
}

const exponent = (text: string): string =>
  text.replace(/e([-+])(\d)$/, (_, sign: string, digit: string) => `e${sign}0${digit}`);

function general(value: number, precision: number, alternate: boolean): string {
  if (value === 0) return '0';
  const scientific = value.toExponential(precision - 1);
  const power = Number(scientific.split('e')[1]);
  if (power < -4 || power >= precision) {
    const [mantissa = '', rest = ''] = scientific.split('e');
    const short = alternate || !mantissa.includes('.') ? mantissa : mantissa.replace(/\.?0+$/, '');
    return exponent(`${short}e${rest}`);
  }
  const fixed = value.toFixed(Math.max(0, precision - 1 - power));
  return alternate || !fixed.includes('.') ? fixed : fixed.replace(/\.?0+$/, '');
}
