/** Compares printed JSON with a JSON pattern, key by key, whatever its order and indentation. */
import type { Values } from '../pattern.ts';
import { type JsonPattern, readExpectedJson } from './expected-json.ts';
import type { LineResult } from './result.ts';

interface Comparing {
  readonly lines: LineResult[];
  readonly at: number;
  known: Values;
  captured: Values;
}

/** Compares `printed` with `expected`; faults are told by path, as `[0].Name: "web"`. `at` is the first expected line. */
export function compareJson(
  expected: string,
  printed: string,
  values: Values,
  at: number,
): { lines: LineResult[]; captured: Values } {
  const state: Comparing = { lines: [], at, known: values, captured: {} };
  const patterns = readExpectedJson(expected);
  const read = readJsonValues(printed);
  if ('message' in patterns || read === undefined) {
    const lines = printed.split('\n').filter((line) => line !== '');
    state.lines.push(missing(state, 'JSON'), ...lines.map((line): LineResult => ({ kind: 'extra', printed: line })));
    return state;
  }
  patterns.values.forEach((pattern, index) => {
    const path = patterns.values.length > 1 ? `#${index + 1}` : '';
    if (index < read.length) compare(state, pattern, read[index], path);
    else state.lines.push(missing(state, told(path, show(pattern))));
  });
  for (const value of read.slice(patterns.values.length))
    state.lines.push({ kind: 'extra', printed: JSON.stringify(value) });
  return state;
}

/** JSON values one after the other; undefined when the text is not that. */
function readJsonValues(text: string): unknown[] | undefined {
  try {
    return [JSON.parse(text)];
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      return lines.map((line): unknown => JSON.parse(line));
    } catch {
      return undefined;
    }
  }
}

const missing = (state: Comparing, expected: string): LineResult => ({ kind: 'missing', expected, line: state.at });
const told = (path: string, text: string): string => (path === '' ? text : `${path}: ${text}`);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function compare(state: Comparing, pattern: JsonPattern, value: unknown, path: string): void {
  if (pattern.kind === 'object' && isRecord(value)) compareObject(state, pattern, value, path);
  else if (pattern.kind === 'list' && Array.isArray(value)) compareList(state, pattern, value, path);
  else {
    const line = { expected: told(path, show(pattern)), printed: told(path, JSON.stringify(value)), line: state.at };
    state.lines.push({ kind: equal(state, pattern, value) ? 'equal' : 'differs', ...line });
  }
}

function equal(state: Comparing, pattern: JsonPattern, value: unknown): boolean {
  if (pattern.kind === 'value') return pattern.value === value;
  if (pattern.kind !== 'text' && pattern.kind !== 'bare') return false;
  if (pattern.kind === 'text' && typeof value !== 'string') return false;
  const took = pattern.pattern.match(typeof value === 'string' ? value : JSON.stringify(value), state.known);
  state.captured = { ...state.captured, ...took };
  state.known = { ...state.known, ...took };
  return took !== null;
}

function compareObject(
  state: Comparing,
  pattern: JsonPattern & { kind: 'object' },
  value: Record<string, unknown>,
  path: string,
): void {
  const join = (key: string): string => (/^\w+$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`);
  for (const [key, member] of pattern.members) {
    if (Object.hasOwn(value, key)) compare(state, member, value[key], join(key));
    else state.lines.push(missing(state, told(join(key), show(member))));
  }
  if (pattern.open) return;
  const known = new Set(pattern.members.map(([key]) => key));
  for (const [key, member] of Object.entries(value)) {
    if (!known.has(key)) state.lines.push({ kind: 'extra', printed: told(join(key), JSON.stringify(member)) });
  }
}

function compareList(
  state: Comparing,
  pattern: JsonPattern & { kind: 'list' },
  value: readonly unknown[],
  path: string,
): void {
  pattern.items.forEach((item, index) => {
    if (index < value.length) compare(state, item, value[index], `${path}[${index}]`);
    else state.lines.push(missing(state, told(`${path}[${index}]`, show(item))));
  });
  if (pattern.open) return;
  value.slice(pattern.items.length).forEach((item, index) => {
    state.lines.push({
      kind: 'extra',
      printed: told(`${path}[${pattern.items.length + index}]`, JSON.stringify(item)),
    });
  });
}

function show(pattern: JsonPattern): string {
  const more = (texts: string[], open: boolean): string => [...texts, ...(open ? ['...'] : [])].join(',');
  if (pattern.kind === 'value') return JSON.stringify(pattern.value);
  if (pattern.kind === 'bare') return pattern.source;
  if (pattern.kind === 'text') return JSON.stringify(pattern.source);
  if (pattern.kind === 'list') return `[${more(pattern.items.map(show), pattern.open)}]`;
  return `{${more(
    pattern.members.map(([key, member]) => `${JSON.stringify(key)}:${show(member)}`),
    pattern.open,
  )}}`;
}
