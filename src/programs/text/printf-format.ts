// Models the format language of printf(1) and the escapes of echo -e (coreutils src/printf.c).
import { encode } from '../../base/bytes.ts';
import { toBinary } from '../applet/binary.ts';

const SIMPLE: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
};

interface Escape {
  readonly text: string;
  readonly length: number;
  /** `\c`: nothing more is printed. */
  readonly stop?: boolean;
}

/** The escape at `at`, which is a backslash. `zeroFirst`: octal numbers are written `\0nnn`, as in echo -e and %b. */
function escapeAt(text: string, at: number, zeroFirst: boolean): Escape {
  const rest = text.slice(at + 1);
  const letter = rest.charAt(0);
  if (letter === 'c') return { text: '', length: 2, stop: true };
  const simple = SIMPLE[letter];
  if (simple !== undefined && !(zeroFirst && letter === '"')) return { text: simple, length: 2 };
  const octal = (zeroFirst ? /^0([0-7]{0,3})/ : /^([0-7]{1,3})/).exec(rest);
  if (octal)
    return { text: String.fromCharCode(Number.parseInt(octal[1] || '0', 8) & 0xff), length: 1 + octal[0].length };
  const hex = /^x([0-9a-fA-F]{1,2})/.exec(rest);
  if (hex) return { text: String.fromCharCode(Number.parseInt(hex[1] ?? '', 16)), length: 1 + hex[0].length };
  const unicode = /^(?:u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8}))/.exec(rest);
  if (unicode)
    return {
      text: toBinary(encode(String.fromCodePoint(Number.parseInt(unicode[1] ?? unicode[2] ?? '', 16)))),
      length: 1 + unicode[0].length,
    };
  return { text: '\\', length: 1 };
}

/** `echo -e` and `%b`: binary text in, binary text out. */
export function unescapeEcho(text: string): { output: string; stopped: boolean } {
  let output = '';
  for (let at = 0; at < text.length; ) {
    if (text.charAt(at) !== '\\') {
      output += text.charAt(at++);
      continue;
    }
    const sequence = escapeAt(text, at, true);
    if (sequence.stop) return { output, stopped: true };
    output += sequence.text;
    at += sequence.length;
  }
  return { output, stopped: false };
}

export interface Formatted {
  /** One character a byte. */
  readonly output: string;
  readonly errors: readonly string[];
}

/** printf(1): the format is used again as long as arguments are left. `quote` quotes what is no number. */
export function formatPrintf(format: string, args: readonly string[], quote: (text: string) => string): Formatted {
  const pattern = toBinary(encode(format));
  const errors: string[] = [];
  let output = '';
  let used = 0;
  const next = (): string | undefined => args[used++];

  const round = (): boolean => {
    for (let at = 0; at < pattern.length; ) {
      const char = pattern.charAt(at);
      if (char === '\\') {
        const sequence = escapeAt(pattern, at, false);
        if (sequence.stop) return false;
        output += sequence.text;
        at += sequence.length;
        continue;
      }
      if (char !== '%') {
        output += char;
        at++;
        continue;
      }
      const match = /^%([-+ 0#']*)(\*|\d+)?(?:\.(\*|\d+)?)?(?:[hlLjzt]*)([a-zA-Z%])/.exec(pattern.slice(at));
      if (!match) {
        errors.push(`${pattern.slice(at)}: invalid conversion specification`);
        return false;
      }
      at += match[0].length;
      const [whole, flags = '', width, , letter = ''] = match;
      if (letter === '%') {
        output += '%';
        continue;
      }
      const wide = width === '*' ? Number(next() ?? 0) : width === undefined ? 0 : Number(width);
      const dot = whole.includes('.');
      const precision = !dot ? undefined : match[3] === '*' ? Number(next() ?? 0) : Number(match[3] ?? 0);
      const value = next();
      if (letter === 'b') {
        const { output: text, stopped } = unescapeEcho(toBinary(encode(value ?? '')));
        output += padded(text, wide, flags);
        if (stopped) return false;
        continue;
      }
      output += padded(convert(letter, value, flags, precision, errors, quote), wide, flags);
    }
    return true;
  };

  do {
    const before = used;
    if (!round() || used === before) break;
  } while (used < args.length);
  return { output, errors };
}

function padded(text: string, width: number, flags: string): string {
  const size = Math.abs(width);
  if (flags.includes('-') || width < 0) return text.padEnd(size);
  const zero = flags.includes('0') && /^[-+ ]?(0x)?[\da-fA-F.]+(e[-+]\d+)?$/.test(text);
  if (!zero) return text.padStart(size);
  const sign = /^[-+ ]?(?:0x)?/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(size - sign.length, '0');
}

function convert(
  letter: string,
  value: string | undefined,
  flags: string,
  precision: number | undefined,
  errors: string[],
  quote: (text: string) => string,
): string {
  const binary = toBinary(encode(value ?? ''));
  switch (letter) {
    case 's':
      return precision === undefined ? binary : binary.slice(0, precision);
    case 'c':
      return binary.slice(0, 1);
    case 'q':
      return /^[\w@%+=:,./-]+$/.test(value ?? '') ? binary : `'${binary.replaceAll("'", "'\\''")}'`;
    case 'd':
    case 'i':
    case 'u': {
      const number = integer(value, errors, quote);
      const digits = (number < 0n ? -number : number).toString().padStart(precision ?? 1, '0');
      return number < 0n ? `-${digits}` : (flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '') + digits;
    }
    case 'o':
    case 'x':
    case 'X': {
      const digits = BigInt.asUintN(64, integer(value, errors, quote))
        .toString(letter === 'o' ? 8 : 16)
        .padStart(precision ?? 1, '0');
      const prefix = flags.includes('#') ? (letter === 'o' ? '0' : '0x') : '';
      return letter === 'X' ? (prefix + digits).toUpperCase() : prefix + digits;
    }
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
      return float(letter, value, flags, precision ?? 6, errors, quote);
    default:
      errors.push(`%${letter}: invalid conversion specification`);
      return '';
  }
}

function integer(value: string | undefined, errors: string[], quote: (text: string) => string): bigint {
  if (value === undefined || value === '') return 0n;
  if (/^['"]/.test(value)) return BigInt(value.codePointAt(1) ?? 0);
  const match = /^\s*([-+]?)(0[xX][0-9a-fA-F]+|\d+)/.exec(value);
  if (!match) {
    errors.push(`${quote(value)}: expected a numeric value`);
    return 0n;
  }
  const digits = match[2] ?? '0';
  if (match[0].length < value.length) errors.push(`${quote(value)}: value not completely converted`);
  const size = /^0[0-7]+$/.test(digits) ? BigInt(`0o${digits.slice(1)}`) : BigInt(digits);
  return match[1] === '-' ? -size : size;
}

function float(
  letter: string,
  value: string | undefined,
  flags: string,
  precision: number,
  errors: string[],
  quote: (text: string) => string,
): string {
  const number = Number.parseFloat(value ?? '0');
  if (Number.isNaN(number)) {
    errors.push(`${quote(value ?? '')}: expected a numeric value`);
    return (0).toFixed(precision);
  }
  const sign = number >= 0 && flags.includes('+') ? '+' : '';
  const exponent = (text: string): string => text.replace(/e([-+])(\d)$/, 'e$10$2');
  if (letter === 'f' || letter === 'F') return sign + number.toFixed(precision);
  if (letter === 'e' || letter === 'E') return sign + exponent(number.toExponential(precision));
  const digits = precision === 0 ? 1 : precision;
  const power = number === 0 ? 0 : Math.floor(Math.log10(Math.abs(number)));
  if (power < -4 || power >= digits) return sign + exponent(number.toExponential(digits - 1).replace(/\.?0+e/, 'e'));
  return (
    sign +
    number
      .toFixed(Math.max(0, digits - 1 - power))
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '')
  );
}
