// Models everyday functions of PostgreSQL, and its aggregates.
import type { Value } from './ast.ts';
import { SqlError } from './tokens.ts';

/** What functions may know of the session. */
export interface FunctionContext {
  readonly user: string;
  readonly database: string;
  readonly version: string;
  /** `2026-11-22 09:00:00.000000+00`: when the transaction began. */
  readonly now: string;
  readonly random: () => number;
}

export interface SqlFunction {
  readonly type: string;
  readonly arity: readonly [least: number, most: number];
  readonly run: (args: readonly Value[], context: FunctionContext) => Value;
}

const MANY = 100;
/** Null in, null out. */
const strict =
  (run: (args: readonly Value[], context: FunctionContext) => Value): SqlFunction['run'] =>
  (args, context) =>
    args.includes(null) ? null : run(args, context);

const fn = (type: string, least: number, most: number, run: SqlFunction['run']): SqlFunction => ({
  type,
  arity: [least, most],
  run,
});
const text = (value: Value | undefined): string => String(value ?? '');
const number = (value: Value | undefined): number => Number(value);
const round = ([value, places]: readonly Value[]): number => {
  const factor = 10 ** number(places ?? 0);
  return Math.round(number(value) * factor) / factor;
};

export const FUNCTIONS: Readonly<Record<string, SqlFunction>> = {
  abs: fn(
    'numeric',
    1,
    1,
    strict(([value]) => Math.abs(number(value))),
  ),
  ceil: fn(
    'numeric',
    1,
    1,
    strict(([value]) => Math.ceil(number(value))),
  ),
  coalesce: fn('text', 1, MANY, (args) => args.find((value) => value !== null) ?? null),
  concat: fn('text', 1, MANY, (args) => args.map((value) => (value === null ? '' : text(value))).join('')),
  current_database: fn('name', 0, 0, (_args, { database }) => database),
  current_date: fn('date', 0, 0, (_args, { now }) => now.slice(0, 10)),
  current_timestamp: fn('timestamp with time zone', 0, 0, (_args, { now }) => now),
  current_user: fn('name', 0, 0, (_args, { user }) => user),
  floor: fn(
    'numeric',
    1,
    1,
    strict(([value]) => Math.floor(number(value))),
  ),
  gen_random_uuid: fn('uuid', 0, 0, (_args, { random }) => {
    const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  }),
  length: fn(
    'integer',
    1,
    1,
    strict(([value]) => [...text(value)].length),
  ),
  localtimestamp: fn('timestamp without time zone', 0, 0, (_args, { now }) => now.replace(/[+-]\d\d$/, '')),
  lower: fn(
    'text',
    1,
    1,
    strict(([value]) => text(value).toLowerCase()),
  ),
  now: fn('timestamp with time zone', 0, 0, (_args, { now }) => now),
  nullif: fn('text', 2, 2, ([a = null, b = null]) => (a === b ? null : a)),
  random: fn('double precision', 0, 0, (_args, { random }) => random()),
  repeat: fn(
    'text',
    2,
    2,
    strict(([value, times]) => text(value).repeat(Math.max(0, number(times)))),
  ),
  replace: fn(
    'text',
    3,
    3,
    strict(([value, from, to]) => text(value).replaceAll(text(from), text(to))),
  ),
  round: fn('numeric', 1, 2, strict(round)),
  session_user: fn('name', 0, 0, (_args, { user }) => user),
  substr: fn(
    'text',
    2,
    3,
    strict(([value, from, count]) =>
      text(value).substr(number(from) - 1, count === undefined ? undefined : number(count)),
    ),
  ),
  trim: fn(
    'text',
    1,
    1,
    strict(([value]) => text(value).trim()),
  ),
  upper: fn(
    'text',
    1,
    1,
    strict(([value]) => text(value).toUpperCase()),
  ),
  version: fn('text', 0, 0, (_args, { version }) => version),
};

export const AGGREGATES = new Set([
  'count',
  'sum',
  'avg',
  'min',
  'max',
  'string_agg',
  'array_agg',
  'bool_and',
  'bool_or',
]);

/** An aggregate over the values of a group; nulls have been taken out. */
export function aggregate(name: string, values: readonly Value[], separator: string): Value {
  const numbers = values.map(Number);
  switch (name) {
    case 'count':
      return values.length;
    case 'sum':
      return values.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
    case 'avg':
      return values.length === 0 ? null : average(numbers);
    case 'min':
    case 'max': {
      const sorted = [...values].sort((a, b) =>
        typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1,
      );
      return (name === 'min' ? sorted[0] : sorted.at(-1)) ?? null;
    }
    case 'string_agg':
      return values.length === 0 ? null : values.join(separator);
    case 'bool_and':
      return values.length === 0 ? null : values.every((value) => value === true);
    case 'bool_or':
      return values.length === 0 ? null : values.includes(true);
    default:
      throw new SqlError(`${name}() is not part of this sandbox`, { code: '0A000' });
  }
}

const average = (numbers: readonly number[]): string =>
  divide(
    numbers.reduce((total, value) => total + value, 0),
    numbers.length,
  );

/** Models numeric.c's select_div_scale: sixteen significant digits at least, counted in groups of four. */
export function divide(sum: number, count: number): string {
  const weight = (value: number): number => (value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)) / 4));
  const first = (value: number): number => Math.floor(Math.abs(value) / 10000 ** weight(value));
  const quotient = weight(sum) - weight(count) - (first(sum) <= first(count) ? 1 : 0);
  const scale = Math.max(0, 16 - quotient * 4);
  const [a, b] = [mantissa(sum), mantissa(count)];
  // One digit more than is shown, to round by.
  const digits = (a.value * 10n ** BigInt(scale + 1 + b.places)) / (b.value * 10n ** BigInt(a.places));
  const rounded = (digits + (digits < 0n ? -5n : 5n)) / 10n;
  const text = String(rounded < 0n ? -rounded : rounded).padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale);
  return `${rounded < 0n ? '-' : ''}${whole}${scale === 0 ? '' : `.${text.slice(text.length - scale)}`}`;
}

/** A number as a whole one and the places behind its point. */
function mantissa(value: number): { readonly value: bigint; readonly places: number } {
  const [whole = '0', fraction = ''] = (Number.isInteger(value) ? value.toFixed(0) : String(value)).split('.');
  return { value: BigInt(whole + fraction), places: fraction.length };
}
