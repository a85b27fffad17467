// Models go-yaml resolve.go: what a scalar without quotes means.

export interface Resolved {
  readonly tag: '!!null' | '!!bool' | '!!int' | '!!float' | '!!timestamp' | '!!merge' | '!!str';
  readonly value: null | boolean | number | string;
}

const NAMED: ReadonlyMap<string, Resolved> = new Map<string, Resolved>([
  ...['true', 'True', 'TRUE'].map((name): [string, Resolved] => [name, { tag: '!!bool', value: true }]),
  ...['false', 'False', 'FALSE'].map((name): [string, Resolved] => [name, { tag: '!!bool', value: false }]),
  ...['', '~', 'null', 'Null', 'NULL'].map((name): [string, Resolved] => [name, { tag: '!!null', value: null }]),
  ...['.nan', '.NaN', '.NAN'].map((name): [string, Resolved] => [name, { tag: '!!float', value: Number.NaN }]),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((name): [string, Resolved] => [
    name,
    { tag: '!!float', value: Number.POSITIVE_INFINITY },
  ]),
  ...['-.inf', '-.Inf', '-.INF'].map((name): [string, Resolved] => [
    name,
    { tag: '!!float', value: Number.NEGATIVE_INFINITY },
  ]),
  ['<<', { tag: '!!merge', value: '<<' }],
]);

const INTEGER = /^[-+]?(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|[1-9]\d*|0)$/;
const FLOAT = /^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/;
const TIMESTAMP = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt ](\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** The value and tag of text without quotes. */
export function resolveScalar(text: string): Resolved {
  const named = NAMED.get(text);
  if (named) return named;
  const string: Resolved = { tag: '!!str', value: text };
  if (/^\./.test(text)) return FLOAT.test(text) ? { tag: '!!float', value: Number(text) } : string;
  if (!/^[-+\d]/.test(text)) return string;
  const time = timestamp(text);
  if (time !== undefined) return { tag: '!!timestamp', value: time };
  const plain = text.replaceAll('_', '');
  if (INTEGER.test(plain)) return { tag: '!!int', value: integer(plain) };
  if (FLOAT.test(plain)) return { tag: '!!float', value: Number(plain) };
  return string;
}

function integer(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.replace(/^[-+]/, '');
  if (/^0[xXbBoO]/.test(digits)) return sign * Number(digits);
  return sign * (/^0\d/.test(digits) ? Number.parseInt(digits, 8) : Number(digits));
}

const daysOf = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

/** A time as Go prints it: `2024-01-02 00:00:00 +0000 UTC`; undefined for what is none. */
function timestamp(text: string): string | undefined {
  const match = TIMESTAMP.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0', fraction = '', zone = ''] = match;
  if (Number(day) < 1 || Number(day) > daysOf(Number(year), Number(month))) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const two = (part: string): string => part.padStart(2, '0');
  const offset = zone === '' || zone === 'Z' ? '+0000 UTC' : `${zone.replace(':', '')} ${zone.replace(':', '')}`;
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}${fraction} ${offset}`;
}

const OLD_BOOL = /^(y|Y|yes|Yes|YES|on|On|ON|n|N|no|No|NO|off|Off|OFF)$/;
const BASE_60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;

/** Whether a text may be written without quotes and is read back as text, by YAML 1.1 too. */
export const isPlainText = (text: string): boolean =>
  resolveScalar(text).tag === '!!str' && !OLD_BOOL.test(text) && !BASE_60.test(text);
