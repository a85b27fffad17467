// AWK's printf: C's conversions over AWK's values.
import { floatText, toNumber, toText, type Value } from './values.ts';

/** A conversion that has no argument, where that is an error. */
export class MissingArgument extends Error {}

const CONVERSION = /%([-+ #0]*)(\*|\d+)?(?:\.(\*|\d*))?[hlLqjzt]*([a-zA-Z%])/g;

/** The text of `printf format, args`. `strict`: an argument too few throws, as mawk has it. */
export function formatText(format: string, args: readonly Value[], convfmt: string, strict: boolean): string {
  let next = 0;
  const argument = (): Value => {
    const value = args[next++];
    if (value !== undefined) return value;
    if (strict) throw new MissingArgument(format);
    return '';
  };
  return format.replace(
    CONVERSION,
    (whole: string, flags: string, width: string | undefined, precision: string | undefined, letter: string) => {
      if (letter === '%') return '%';
      const wide = width === '*' ? Math.trunc(toNumber(argument())) : width === undefined ? 0 : Number(width);
      const exact =
        precision === '*' ? Math.trunc(toNumber(argument())) : precision === undefined ? undefined : Number(precision);
      const spec = { flags: wide < 0 ? `${flags}-` : flags, width: Math.abs(wide), precision: exact };
      return convert(letter, spec, argument, convfmt) ?? whole;
    },
  );
}

interface Spec {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
}

function convert(letter: string, spec: Spec, argument: () => Value, convfmt: string): string | undefined {
  switch (letter) {
    case 'd':
    case 'i':
      return pad(
        signed(integerText(toNumber(argument()), 10, spec.precision), spec),
        spec,
        spec.precision === undefined,
      );
    case 'o':
    case 'x':
    case 'X':
    case 'u':
      return unsigned(letter, toNumber(argument()), spec);
    case 'c':
      return pad(character(argument()), spec, false);
    case 's': {
      const text = toText(argument(), convfmt);
      return pad(spec.precision === undefined ? text : text.slice(0, spec.precision), spec, false);
    }
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': {
      const value = toNumber(argument());
      const text = floatText(value, letter, spec.precision ?? 6, spec.flags.includes('#'));
      return pad(signed(text, spec), spec, Number.isFinite(value));
    }
    default:
      return undefined;
  }
}

const character = (value: Value): string => {
  if (typeof value === 'string') return value.charAt(0);
  const code = toNumber(value);
  return typeof value === 'number' || value.text !== '' ? String.fromCharCode(Math.trunc(code) & 0xff) : '';
};

function integerText(value: number, base: number, precision = 1): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const whole = BigInt(Math.trunc(value));
  const digits = (whole < 0n ? -whole : whole).toString(base).padStart(precision, '0');
  return whole < 0n ? `-${digits}` : digits;
}

function unsigned(letter: string, value: number, spec: Spec): string {
  const base = letter === 'o' ? 8 : letter === 'u' ? 10 : 16;
  const whole = Number.isFinite(value) ? BigInt.asUintN(64, BigInt(Math.trunc(value))) : 0n;
  let digits = whole.toString(base).padStart(spec.precision ?? 1, '0');
  if (spec.flags.includes('#') && whole !== 0n) digits = (base === 8 ? '0' : base === 16 ? '0x' : '') + digits;
  return pad(letter === 'X' ? digits.toUpperCase() : digits, spec, spec.precision === undefined);
}

const signed = (text: string, { flags }: Spec): string => {
  if (text.startsWith('-')) return text;
  return flags.includes('+') ? `+${text}` : flags.includes(' ') ? ` ${text}` : text;
};

function pad(text: string, { flags, width }: Spec, zeros: boolean): string {
  if (text.length >= width) return text;
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || !zeros) return text.padStart(width);
  const [, sign = '', digits = ''] = /^([-+ ]?(?:0x)?)(.*)$/i.exec(text) ?? [];
  return sign + digits.padStart(width - sign.length, '0');
}
