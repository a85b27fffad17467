/** What commands printed as patterns that hold on other machines too. */
import { diffArrays } from 'diff';
import { compilePattern } from '../../runbook/pattern.ts';
import { type PlaceholderType, placeholderSource } from '../../runbook/placeholders.ts';
import { escapeLine, escapeText } from '../../runbook/update.ts';

/** Names of placeholders and the ids they stand for. */
export type Ids = Readonly<Record<string, string>>;

const GAP = '...';
const HEX = /^(?:sha256:)?([0-9a-f]{12}|[0-9a-f]{64})$/;
const SIZE = String.raw`\d[\d,]*(?:\.\d+)? ?[kKMGTPE]i?B`;
const bounded = (source: string): string => `(?<![\\w.])(?:${source})(?!\\w)`;

/** What never holds elsewhere, the longest first. */
const ALWAYS: readonly (readonly [type: PlaceholderType, pattern: RegExp])[] = [
  ['digest', new RegExp(bounded(placeholderSource('digest')), 'y')],
  ['id', new RegExp(bounded(placeholderSource('id')), 'y')],
  ['ago', new RegExp(bounded(placeholderSource('ago')), 'y')],
  ['duration', new RegExp(`(?<=\\bUp )(?:${placeholderSource('duration')})(?!\\w)`, 'y')],
  ['date', new RegExp(bounded(placeholderSource('date')), 'y')],
  ['short_id', new RegExp(bounded('(?=[a-f]*[0-9])[0-9a-f]{12}'), 'y')],
  ['size', new RegExp(bounded(SIZE), 'y')],
];

/** What a word that differs may be, the narrowest first. */
const SOMETIMES: readonly PlaceholderType[] = [
  'id',
  'short_id',
  'digest',
  'mac',
  'ip',
  'int',
  'size',
  'duration',
  'date',
  'version',
  'path',
  'name',
];

/** A printed line as a pattern: ids, ages, times and sizes as placeholders. What stands in the command stays as it is. */
export function maskLine(line: string, command: string, ids: Ids): string {
  let [masked, plain, at] = ['', '', 0];
  while (at < line.length) {
    const found = typeAt(line, at, command);
    if (!found) {
      plain += line[at++];
      continue;
    }
    masked += `${escapeText(plain)}{{${found.type}${nameOf(found.text, ids)}}}`;
    plain = '';
    at += found.text.length;
  }
  return masked + escapeText(plain);
}

function typeAt(line: string, at: number, command: string): { type: PlaceholderType; text: string } | undefined {
  for (const [type, pattern] of ALWAYS) {
    pattern.lastIndex = at;
    const text = pattern.exec(line)?.[0];
    if (text === undefined || command.includes(text)) continue;
    if (type === 'date' && !/\d:\d/.test(text)) continue;
    return { type, text };
  }
  return undefined;
}

function nameOf(text: string, ids: Ids): string {
  const short = HEX.exec(text)?.[1]?.slice(0, 12);
  if (short === undefined) return '';
  const name = Object.keys(ids).find((one) => ids[one]?.replace(/^sha256:/, '').startsWith(short));
  return name === undefined ? '' : `:${name}`;
}

/** The name for the id that a command printed, from the name it gave: `--name hatoba-web` is `web`. */
export function idName(command: string, lines: readonly string[], taken: Ids): Ids {
  const id = lines.findLast((line) => /^[0-9a-f]{64}$/.test(line));
  const given = /\s--name[= ]['"]?([\w.-]+)/.exec(command) ?? /\bnetwork create\s(?:.*\s)?([\w.-]+)\s*$/.exec(command);
  const base = given?.[1]
    ?.toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^(?:hatoba_)?[0-9_]*(?=.)/, '');
  if (id === undefined || !base || !/^[a-z]/.test(base)) return {};
  let name = base;
  for (let count = 2; Object.hasOwn(taken, name); count++) name = `${base}_${count}`;
  return { [name]: id };
}

/** Patterns that fit both: a word that differs becomes a placeholder, and where lines come and go there is `...`. */
export const mergeLines = (one: readonly string[], other: readonly string[]): string[] =>
  merge(one, other, (left, right) => loose(left) === loose(right), mergeWords);

/** Patterns that fit printed lines too: lines that differ become `...`, and with them the progress of a pull around it. */
export function widenLines(patterns: readonly string[], printed: readonly string[], ids: Ids): string[] {
  const same = (pattern: string, line: string): boolean =>
    compilePattern(pattern, { loose: true }).match(line, ids) !== null;
  const widened = merge(patterns, printed, same, () => GAP);
  if (!widened.includes(GAP)) return widened;
  return withoutRepeats(widened.map((line) => (PROGRESS.test(line) ? GAP : line)));
}

/** A layer's line in the progress of `docker pull`. */
const PROGRESS = /^\{\{short_id\}\}: /;

const withoutRepeats = (lines: readonly string[]): string[] =>
  lines.filter((line, index) => line !== GAP || lines[index - 1] !== GAP);

function merge(
  one: readonly string[],
  other: readonly string[],
  same: (left: string, right: string) => boolean,
  join: (left: string, right: string) => string,
): string[] {
  const merged: string[] = [];
  let [at, removed] = [0, [] as string[]];
  for (const change of diffArrays([...one], [...other], { comparator: same })) {
    const own = change.added ? [] : one.slice(at, at + change.value.length);
    at += own.length;
    if (change.removed) {
      removed = own;
      continue;
    }
    if (change.added && removed.length === change.value.length)
      merged.push(...removed.map((line, index) => join(line, change.value[index] ?? '')));
    else if (change.added || removed.length > 0) merged.push(GAP);
    merged.push(...own);
    removed = [];
  }
  if (removed.length > 0) merged.push(GAP);
  return withoutRepeats(merged);
}

const loose = (line: string): string => line.trim().replace(/\s+/g, ' ');

function mergeWords(one: string, other: string): string {
  const words = one.split(/(\s+)/);
  const others = other.trim().split(/\s+/);
  const places = words.flatMap((word, index) => (word.trim() === '' ? [] : [index]));
  if (places.length !== others.length) return GAP;
  for (const [index, place] of places.entries()) words[place] = mergeWord(words[place] ?? '', others[index] ?? '');
  return words.join('');
}

function mergeWord(one: string, other: string): string {
  if (one === other) return one;
  const shared = (a: string, b: string, pattern: RegExp): string => {
    const [left = '', right = ''] = [pattern.exec(a)?.[0], pattern.exec(b)?.[0]];
    return left === right ? left : '';
  };
  const before = shared(one, other, /^(?:[\w.-]+=|[^\w{/~.-])*/);
  const after = shared(one.slice(before.length), other.slice(before.length), /[^\w}/]*$/);
  const inner = [one, other].map((word) => word.slice(before.length, word.length - after.length));
  const type = SOMETIMES.find((name) => inner.every((word) => new RegExp(`^${placeholderSource(name)}$`).test(word)));
  return type === undefined ? '{{any}}' : `${before}{{${type}}}${after}`;
}

/** Pattern lines as they stand in a file. */
export const written = (patterns: readonly string[]): string[] =>
  patterns.map((line) => (line === GAP ? GAP : escapeLine(line)));
