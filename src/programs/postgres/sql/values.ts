// Models PostgreSQL's input and output functions: how values are read as a type, compared, and printed.
import type { TypeName, Value } from './ast.ts';
import { SqlError } from './tokens.ts';

const RANGES: Readonly<Record<string, number>> = { smallint: 2 ** 15, integer: 2 ** 31, bigint: 2 ** 63 };

export const isNumeric = (type: string): boolean =>
  ['integer', 'bigint', 'smallint', 'numeric', 'real', 'double precision'].includes(type);

/** The value as that type. Throws `SqlError` with the type's own complaint. */
export function convert(value: Value, { name, length }: TypeName, at?: number): Value {
  if (value === null) return null;
  const place = at === undefined ? {} : { at };
  if (name in RANGES) return whole(value, name, place);
  if (isNumeric(name)) {
    const number = Number(value);
    if (typeof value === 'boolean' || String(value).trim() === '' || Number.isNaN(number))
      throw new SqlError(`invalid input syntax for type ${name}: "${value}"`, { code: '22P02', ...place });
    return number;
  }
  if (name === 'boolean') return truth(value, place);
  if (name === 'date') return date(String(value), place);
  if (name.startsWith('timestamp')) return timestamp(String(value), name, place);
  if (name === 'json' || name === 'jsonb') return json(String(value), name, place);
  if (name === 'uuid' && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(String(value)))
    throw new SqlError(`invalid input syntax for type uuid: "${value}"`, { code: '22P02', ...place });
  const text = typeof value === 'boolean' ? (value ? 'true' : 'false') : String(value);
  if (length !== undefined && text.length > length)
    throw new SqlError(`value too long for type ${name}(${length})`, { code: '22001' });
  return name === 'character' ? text.padEnd(length ?? 1) : text;
}

type Place = { readonly at?: number };

function whole(value: Value, name: string, place: Place): number {
  const text = String(value).trim();
  const number = typeof value === 'number' ? Math.round(value) : Number(text);
  if (typeof value === 'boolean') return Number(value);
  if (typeof value !== 'number' && !/^[+-]?\d+$/.test(text))
    throw new SqlError(`invalid input syntax for type ${name}: "${value}"`, { code: '22P02', ...place });
  if (Math.abs(number) >= (RANGES[name] ?? 0))
    throw new SqlError(
      typeof value === 'number' ? `${name} out of range` : `value "${text}" is out of range for type ${name}`,
      { code: '22003', ...place },
    );
  return number;
}

function truth(value: Value, place: Place): boolean {
  if (typeof value === 'boolean') return value;
  const text = String(value).trim().toLowerCase();
  if (['t', 'true', 'y', 'yes', 'on', '1'].includes(text)) return true;
  if (['f', 'false', 'n', 'no', 'off', '0'].includes(text)) return false;
  throw new SqlError(`invalid input syntax for type boolean: "${value}"`, { code: '22P02', ...place });
}

function date(text: string, place: Place): string {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text.trim());
  if (!match) throw new SqlError(`invalid input syntax for type date: "${text}"`, { code: '22007', ...place });
  const [, year = '', month = '', day = ''] = match;
  if (Number(month) > 12 || Number(day) > 31 || Number(month) < 1 || Number(day) < 1)
    throw new SqlError(`date/time field value out of range: "${text}"`, { code: '22008', ...place });
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function timestamp(text: string, name: string, place: Place): string {
  const match =
    /^(\d{4}-\d{1,2}-\d{1,2})(?:[ T](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/.exec(
      text.trim(),
    );
  if (!match)
    throw new SqlError(`invalid input syntax for type ${name.replace(' without time zone', '')}: "${text}"`, {
      code: '22007',
      ...place,
    });
  const [, day = '', time = '00:00:00', zone] = match;
  const full = time.split(':').length === 2 ? `${time}:00` : time;
  const offset = zone === undefined || zone === 'Z' ? '+00' : zone;
  return `${date(day, place)} ${full}${name.endsWith('with time zone') ? offset : ''}`;
}

function json(text: string, name: string, place: Place): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new SqlError(`invalid input syntax for type ${name}`, { code: '22P02', ...place });
  }
  return name === 'json' ? text : spaced(parsed);
}

/** jsonb's way to write: a blank after colons and commas. */
export function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${spaced(inner)}`).join(', ')}}`;
}

/** Negative, zero or positive; numbers as numbers, texts by code point. */
export function compare(a: Value, b: Value): number {
  if (typeof a === 'number' || typeof b === 'number') return Number(a) - Number(b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  const [x, y] = [String(a), String(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** As a client is sent it; null stays null. */
export function printed(value: Value, type: string): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number' && type === 'numeric' && !Number.isInteger(value)) return String(value);
  return String(value);
}
