/** What exactly differs between an expected line and the one that was printed in its place. */
import { diffArrays } from 'diff';
import { compilePattern, isPlaceholder, type PatternPart, readPattern, type Values } from '../pattern.ts';
import { boundSource, escapeRegExp, type PlaceholderType, placeholderSource } from '../placeholders.ts';

/** A stretch of a line. */
export interface Mark {
  readonly text: string;
  readonly changed: boolean;
}

/** A placeholder that what was printed does not fit. */
export interface PlaceholderFault {
  /** As written: `{{id:web}}`. */
  readonly source: string;
  readonly type: PlaceholderType;
  readonly name: string | null;
  /** The text that its name stands for already, or null: any text of the type would do. */
  readonly bound: string | null;
  /** What stood in its place. */
  readonly came: string;
}

export interface LineExplained {
  readonly expected: readonly Mark[];
  readonly printed: readonly Mark[];
  readonly placeholders: readonly PlaceholderFault[];
}

/** Lines with a smaller share of words in common are two different lines: nothing in them is marked. */
const ALIKE = 1 / 3;

/** Compares two lines by words. `values` are the texts that names stand for. */
export function explainLine(expected: string, printed: string, values: Values): LineExplained {
  const { parts } = readPattern(expected);
  return literalsAgree(parts, printed, values) ?? byWords(expected, printed, values);
}

/** When all literal text is there, the fault lies in placeholders: each with what stands in its place. */
function literalsAgree(parts: readonly PatternPart[], printed: string, values: Values): LineExplained | undefined {
  const body = parts.map((part) => (isPlaceholder(part) ? '(.*?)' : `(${escapeRegExp(part.text)})`)).join('');
  const found = new RegExp(`^${body}$`, 'u').exec(printed);
  if (!found) return undefined;
  const pieces = parts.map((part, index) => {
    const came = found[index + 1] ?? '';
    return { part, came, fault: isPlaceholder(part) ? faultOf(part, came, values) : undefined };
  });
  return {
    expected: pieces.map(({ part, fault }) => ({
      text: isPlaceholder(part) ? part.source : part.text,
      changed: fault !== undefined,
    })),
    printed: pieces.map(({ came, fault }) => ({ text: came, changed: fault !== undefined })),
    placeholders: pieces.flatMap(({ fault }) => fault ?? []),
  };
}

function faultOf(
  { type, name, source }: Extract<PatternPart, { type: PlaceholderType }>,
  came: string,
  values: Values,
): PlaceholderFault | undefined {
  const bound = name === undefined ? undefined : values[name];
  const fits = bound === undefined ? placeholderSource(type) : boundSource(type, bound);
  if (new RegExp(`^(?:${fits})$`, 'u').test(came)) return undefined;
  return { source, type, name: name ?? null, bound: bound ?? null, came };
}

function byWords(expected: string, printed: string, values: Values): LineExplained {
  const wanted = expected.trim().split(/\s+/);
  const came = printed.trim().split(/\s+/);
  const runs = diffArrays(wanted, came, {
    comparator: (left, right) => compilePattern(left, { loose: false }).match(right, values) !== null,
  });
  const common = runs.filter(({ added, removed }) => !added && !removed).reduce((sum, { count }) => sum + count, 0);
  if (common / Math.max(wanted.length, came.length) < ALIKE) {
    return {
      expected: [{ text: expected, changed: false }],
      printed: [{ text: printed, changed: false }],
      placeholders: [],
    };
  }
  const faults = runs.flatMap((run, index) => {
    const next = runs[index + 1];
    if (!run.removed || !next?.added) return [];
    return run.value.flatMap((word, at) => {
      const other = next.value[at];
      return other === undefined ? [] : (literalsAgree(readPattern(word).parts, other, values)?.placeholders ?? []);
    });
  });
  return {
    expected: marked(
      expected,
      runs.filter(({ added }) => !added).flatMap(({ value, removed }) => value.map(() => removed)),
    ),
    printed: marked(printed, wordsOfSecond(runs)),
    placeholders: faults,
  };
}

/** For each word of the printed line whether it is new. */
const wordsOfSecond = (runs: readonly { readonly value: readonly string[]; added: boolean; removed: boolean }[]) =>
  runs.filter(({ removed }) => !removed).flatMap(({ value, added }) => value.map(() => added));

/** A line with its words marked; blanks between two marked words are marked too. */
function marked(line: string, changed: readonly boolean[]): Mark[] {
  let word = 0;
  const pieces = line.split(/(\s+)/).filter((piece) => piece !== '');
  return pieces.map((text) => {
    const blank = text.trim() === '';
    const is = blank ? (changed[word - 1] ?? false) && (changed[word] ?? false) : (changed[word] ?? false);
    if (!blank) word += 1;
    return { text, changed: is };
  });
}
