// Models the DecodeMapstructure methods of compose-spec/compose-go types/*.go: values as their types have them.
import { DurationError, parseDuration } from '../../../base/durations.ts';
import { ramInBytes, SizeError } from '../../../base/sizes.ts';
import type { Kind } from './shapes.ts';
import { shellWords } from './shell-words.ts';
import { goText, goType, isList, isMap, sorted, type Tree } from './tree.ts';

/** A struct's members by name, and its `x-` members. */
export type Decoded = Record<string, unknown>;

export interface DecodeContext {
  /** Collects what does not fit: `'services[web].healthcheck.interval' …`. */
  readonly errors: string[];
  /** compose-go 2.9 rather than 2.4: file modes are octal, durations may have days and weeks. */
  readonly modern: boolean;
}

/** A member of a map of texts that is none. */
export class UnconvertibleError extends Error {
  readonly key: string;

  constructor(key: string, value: Tree, modern: boolean) {
    const shown = modern ? '' : `, value: '${goText(value)}'`;
    super(`expected type 'string', got unconvertible type '${goType(value)}'${shown}`);
    this.key = key;
  }
}

type SimpleKind = Extract<Kind, string>;
type Decoder = (from: Tree, context: DecodeContext) => unknown;

const unexpected = (from: Tree, what: string): Error => new Error(`unexpected value type ${goType(from)} for ${what}`);

const nonZero = <T>(value: T): T | undefined => (value === '' || value === 0 || value === false ? undefined : value);
const filled = <T extends { readonly length: number } | { readonly size: number }>(value: T): T | undefined =>
  ('length' in value ? value.length : value.size) === 0 ? undefined : value;

const text = (from: Tree): string => {
  if (typeof from === 'boolean') return from ? '1' : '0';
  return goText(from);
};

function bool(from: Tree): boolean {
  if (typeof from !== 'string') return from === true;
  if (/^(true|y|yes|on)$/i.test(from)) return true;
  if (/^(false|n|no|off)$/i.test(from)) return false;
  throw new Error(`invalid boolean: ${from}`);
}

const number = (from: Tree): number => Number(typeof from === 'string' ? from : from === null ? 0 : from);

function integer(from: Tree): number {
  if (typeof from === 'string' && !/^[+-]?\d+$/.test(from))
    throw new Error(`strconv.ParseInt: parsing ${JSON.stringify(from)}: invalid syntax`);
  return Math.trunc(number(from));
}

/** A fraction counts as nothing said. */
const wholeBytes = (size: number): number => (Number.isInteger(size) ? size : 0);

/** Until 2.30 a wrong unit is told as a wrong size. */
function bytes(size: string, { modern }: DecodeContext): number {
  try {
    return ramInBytes(size);
  } catch (error) {
    if (modern || !(error instanceof SizeError) || !error.message.startsWith('invalid suffix')) throw error;
    throw new SizeError(`invalid size: '${size}'`);
  }
}

function float(from: Tree): number {
  if (typeof from === 'string' && (from.trim() === '' || Number.isNaN(Number(from))))
    throw new Error(`strconv.ParseFloat: parsing ${JSON.stringify(from)}: invalid syntax`);
  return number(from);
}

const listOf = (from: Tree): string[] => (isList(from) ? from.map(goText) : [goText(from)]);

function cutPair(item: Tree, separator = '='): [string, string | undefined] {
  const whole = goText(item);
  const at = whole.indexOf(separator);
  return at < 0 ? [whole, undefined] : [whole.slice(0, at), whole.slice(at + separator.length)];
}

function pairs(from: Tree, what: string): [string, string | undefined][] {
  if (isMap(from)) return [...from].map(([key, value]) => [key, value === null ? undefined : goText(value)]);
  if (isList(from)) return from.map((item) => cutPair(item));
  throw unexpected(from, what);
}

const textMap = (from: Tree, what: string): Map<string, string> | undefined =>
  filled(sorted(new Map(pairs(from, what).map(([key, value]) => [key, value ?? '']))));

function variables(from: Tree, context: DecodeContext): Map<string, string | null> | undefined {
  const found = pairs(from, 'mapping');
  const loose = isList(from) && context.modern ? found.find(([key]) => /\s$/.test(key)) : undefined;
  if (loose) throw new Error(`environment variable ${loose[0]} is declared with a trailing space`);
  return filled(sorted(new Map(found.map(([key, value]) => [key, value ?? null]))));
}

function hosts(from: Tree): Map<string, string[]> | undefined {
  const found = new Map<string, string[]>();
  const entries = isMap(from)
    ? [...from].map(([host, value]) => ({
        host,
        addresses: isList(value) ? value.map(goText) : [value === null ? '' : goText(value)],
      }))
    : listOf(from).map(hostLine);
  for (const { host, addresses } of entries) {
    if (host === '' || /[:=]/.test(host)) throw new Error(`bad host name '${host}'`);
    found.set(host, [...(found.get(host) ?? []), ...addresses.map((one) => one.replace(/^\[(.+)\]$/, '$1'))]);
  }
  return filled(sorted(found));
}

function hostLine(line: string): { host: string; addresses: string[] } {
  for (const separator of ['=', ':']) {
    const [host, address] = cutPair(line, separator);
    if (address !== undefined) return { host, addresses: address.split(',') };
  }
  throw new Error(`invalid additional host, missing IP: ${line}`);
}

function ssh(from: Tree): { id: string; path: string }[] | undefined {
  if (!isMap(from)) throw new Error(`invalid ssh config type ${goType(from)}`);
  return filled([...sorted(from)].map(([id, path]) => ({ id, path: path === null ? '' : goText(path) })));
}

function ulimits(from: Tree): ReadonlyMap<string, Decoded> | undefined {
  if (!isMap(from)) throw unexpected(from, 'ulimit');
  const one = (value: Tree): Decoded => {
    if (!isMap(value)) return { single: number(value) };
    return { soft: number(value.get('soft') ?? 0), hard: number(value.get('hard') ?? 0) };
  };
  return filled(sorted(new Map([...from].map(([name, value]) => [name, one(value)]))));
}

function envFiles(from: Tree): Decoded[] | undefined {
  const items = isList(from) ? from : [from];
  return filled(
    items.map((item) => {
      if (!isMap(item)) return { path: goText(item), required: true };
      const format = item.get('format');
      return {
        path: goText(item.get('path') ?? ''),
        required: bool(item.get('required') ?? true),
        ...(typeof format === 'string' ? { format } : {}),
      };
    }),
  );
}

/** A map of texts, which takes numbers without fractions too. */
function texts(from: Tree, { modern }: DecodeContext): Map<string, string> | undefined {
  if (!isMap(from)) return undefined;
  for (const [key, value] of from)
    if (value !== null && typeof value !== 'string' && !Number.isInteger(value))
      throw new UnconvertibleError(key, value, modern);
  return textMap(from, 'mapping');
}

function manyOptions(from: Tree): Map<string, string[]> | undefined {
  if (!isMap(from)) throw new Error(`invalid type ${goType(from)} for options`);
  return filled(
    sorted(new Map([...from].map(([key, value]) => [key, isList(value) ? value.map(goText) : [goText(value)]]))),
  );
}

const WEEK: Readonly<Record<string, number>> = { d: 24, w: 168 };

function duration(from: Tree, context: DecodeContext): number {
  const whole = goText(from);
  try {
    // Since 2.30 days and weeks are known too.
    if (!context.modern) return parseDuration(whole);
    return parseDuration(
      whole.replace(/(\d+)([dw])/g, (_, count: string, unit: string) => `${Number(count) * (WEEK[unit] ?? 0)}h`),
    );
  } catch (error) {
    if (error instanceof DurationError) throw new Error(error.message);
    throw error;
  }
}

function count(from: Tree): number | undefined {
  if (typeof from === 'number') return nonZero(from);
  const whole = goText(from);
  if (whole.toLowerCase() === 'all') return -1;
  if (!/^[+-]?\d+$/.test(whole))
    throw new Error(`invalid value ${JSON.stringify(whole)}, the only value allowed is 'all' or a number`);
  return nonZero(Number(whole));
}

function fileMode(from: Tree, { modern }: DecodeContext): number {
  if (typeof from === 'number' || !modern) return number(from);
  const whole = goText(from);
  if (!/^[0-7]+$/.test(whole)) throw new Error(`strconv.ParseInt: parsing ${JSON.stringify(whole)}: invalid syntax`);
  return Number.parseInt(whole, 8);
}

/** What reads a value of each kind; undefined for zero. Throws an Error with the reason alone. */
export const DECODERS: Readonly<Record<SimpleKind, Decoder>> = {
  string: (from) => nonZero(text(from)),
  bool: (from) => nonZero(bool(from)),
  '?bool': bool,
  '=bool': bool,
  int: (from) => nonZero(integer(from)),
  '?int': integer,
  float: (from) => nonZero(float(from)),
  bytes: (from, context) => nonZero(typeof from === 'number' ? wholeBytes(from) : bytes(goText(from), context)),
  duration: (from, context) => nonZero(duration(from, context)),
  '?duration': duration,
  mode: fileMode,
  count,
  strings: (from) => filled(listOf(from)),
  stringList: (from) => filled(listOf(from)),
  textList: (from) => filled(listOf(from)),
  command: (from) => (isList(from) ? from.map(goText) : shellWords(goText(from))),
  test: (from) => (isList(from) ? filled(from.map(goText)) : ['CMD-SHELL', goText(from)]),
  mapping: (from) => textMap(from, 'mapping'),
  labels: (from) => textMap(from, 'labels'),
  options: (from) => {
    if (!isMap(from)) throw new Error(`invalid type ${goType(from)} for options`);
    return textMap(from, 'options');
  },
  manyOptions,
  texts,
  variables,
  hosts,
  ssh,
  ulimits,
  envFiles,
};
