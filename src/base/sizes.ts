// Models docker/go-units size.go: sizes as Docker prints and reads them.

const DECIMAL = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB', 'ZB', 'YB'];
const BINARY = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB', 'ZiB', 'YiB'];

/** Go's `%.<precision>g`: significant digits, no trailing zeros, an exponent for what is too large or too small. */
export function significant(value: number, precision: number): string {
  if (value === 0) return '0';
  const exponent = Number(value.toExponential(precision - 1).split('e')[1]);
  if (exponent < -4 || exponent >= precision) {
    const [mantissa = '', power = '0'] = value.toExponential(precision - 1).split('e');
    const digits = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
    const number = Number(power);
    return `${digits}e${number < 0 ? '-' : '+'}${String(Math.abs(number)).padStart(2, '0')}`;
  }
  const fixed = value.toFixed(Math.max(0, precision - 1 - exponent));
  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}

function scaled(size: number, base: number, units: readonly string[]): [number, string] {
  let value = size;
  let unit = 0;
  while (value >= base && unit < units.length - 1) {
    value /= base;
    unit++;
  }
  return [value, units[unit] ?? ''];
}

/** Bytes in decimal units with four significant digits, or as many as asked: `4.27MB`. */
export function humanSize(bytes: number, precision = 4): string {
  const [value, unit] = scaled(bytes, 1000, DECIMAL);
  return `${significant(value, precision)}${unit}`;
}

/** Bytes in binary units with four significant digits: `1.953GiB`. */
export function bytesSize(bytes: number): string {
  const [value, unit] = scaled(bytes, 1024, BINARY);
  return `${significant(value, 4)}${unit}`;
}

const POWERS = ['', 'k', 'm', 'g', 't', 'p'];

/** Raised for text that is no size; the message is that of go-units. */
export class SizeError extends Error {}

/** Go's strconv.Quote, as far as error texts need it. */
const quote = (text: string): string => JSON.stringify(text);

function parseSize(text: string, base: number): number {
  const separator = lastDigit(text);
  if (separator < 0) throw new SizeError(`invalid size: '${text}'`);
  const [number, suffix] =
    text[separator] === ' '
      ? [text.slice(0, separator), text.slice(separator + 1)]
      : [text.slice(0, separator + 1), text.slice(separator + 1)];
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(number)) {
    throw new SizeError(`strconv.ParseFloat: parsing ${quote(number)}: invalid syntax`);
  }
  const value = Number(number);
  if (value < 0) throw new SizeError(`invalid size: '${text}'`);
  if (suffix === '') return Math.trunc(value);
  const lower = suffix.toLowerCase();
  const power = POWERS.indexOf(lower[0] === 'b' ? '' : (lower[0] ?? ''));
  const rest = lower[0] === 'b' ? lower.slice(1) : lower.slice(1);
  const fits = lower[0] === 'b' ? lower.length === 1 : rest === '' || rest === 'b' || rest === 'ib';
  if (lower.length > 3 || power < 0 || !fits) throw new SizeError(`invalid suffix: '${suffix}'`);
  return Math.trunc(value * base ** power);
}

/** The place of the last digit, dot or space: what follows is the unit. */
function lastDigit(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if ('01234567890. '.includes(text.charAt(at))) return at;
  return -1;
}

/** Bytes from `64m`, `1.5GiB`, `100`: binary units whatever the suffix. Throws SizeError. */
export const ramInBytes = (text: string): number => parseSize(text, 1024);

/** Bytes from `64MB`: decimal units. Throws SizeError. */
export const fromHumanSize = (text: string): number => parseSize(text, 1000);
