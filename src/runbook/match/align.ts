/** Compares lines in order: the cheapest way to turn the expected lines into the printed ones. */
import { isPlaceholder, type Values } from '../pattern.ts';
import type { ExpectedLine } from './expected-line.ts';
import type { LineResult } from './result.ts';

const MISSING = 1;
const EXTRA = 0.9;
/** A line in place of another is less than a missing one, so that a `...` does not swallow it. */
const ALIKE = 0.8;
const UNLIKE = 0.95;
/** Beyond this many pairs the rest of the printed lines is not aligned but called extra. */
const MAX_PAIRS = 4_000_000;

interface Aligned {
  readonly lines: LineResult[];
  readonly captured: Values;
}

/** Aligns `expected` with `printed`; `values` are the texts that names stand for already. */
export function alignLines(expected: readonly ExpectedLine[], printed: readonly string[], values: Values): Aligned {
  const reach = Math.min(printed.length, Math.floor(MAX_PAIRS / (expected.length + 1)));
  const table = costs(expected, printed.slice(0, reach), values);
  const aligned = walk(expected, printed, values, table, reach);
  for (const line of printed.slice(reach)) aligned.lines.push({ kind: 'extra', printed: line });
  return aligned;
}

/** `at(i, j)`: what it costs to turn expected lines from `i` on into printed lines from `j` on. */
interface Costs {
  at(i: number, j: number): number;
  pair(i: number, j: number): number;
}

function costs(expected: readonly ExpectedLine[], printed: readonly string[], values: Values): Costs {
  const width = printed.length + 1;
  const cells = new Float64Array((expected.length + 1) * width);
  const pairs = new Float64Array(expected.length * width);
  const at = (i: number, j: number): number => cells[i * width + j] ?? Number.POSITIVE_INFINITY;
  const pair = (i: number, j: number): number => pairs[i * width + j] ?? Number.POSITIVE_INFINITY;
  const words = printed.map(wordsOf);
  for (let i = expected.length; i >= 0; i--) {
    const line = expected[i];
    for (let j = printed.length; j >= 0; j--) {
      const text = printed[j];
      if (line && text !== undefined && !line.gap)
        pairs[i * width + j] = pairCost(line, text, words[j] ?? new Set(), values);
      cells[i * width + j] = cellCost(line, text, i, j);
    }
  }
  return { at, pair };

  function cellCost(line: ExpectedLine | undefined, text: string | undefined, i: number, j: number): number {
    if (!line) return text === undefined ? 0 : EXTRA + at(i, j + 1);
    if (line.gap) return text === undefined ? at(i + 1, j) : Math.min(at(i + 1, j), at(i, j + 1));
    if (text === undefined) return MISSING + at(i + 1, j);
    return Math.min(pair(i, j) + at(i + 1, j + 1), MISSING + at(i + 1, j), EXTRA + at(i, j + 1));
  }
}

function pairCost(line: ExpectedLine, text: string, words: ReadonlySet<string>, values: Values): number {
  if (line.pattern.match(text, values)) return 0;
  const own = line.pattern.parts.flatMap((part) => (isPlaceholder(part) ? [] : [...wordsOf(part.text)]));
  return own.some((word) => words.has(word)) ? ALIKE : UNLIKE;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/[\p{L}\p{N}_]{2,}/gu) ?? []);

/** Follows the cheapest way; a `...` takes as few lines as it can, and names are bound from top to bottom. */
function walk(
  expected: readonly ExpectedLine[],
  printed: readonly string[],
  values: Values,
  { at, pair }: Costs,
  end: number,
): Aligned {
  const lines: LineResult[] = [];
  let known = values;
  let captured: Values = {};
  let skipped: string[] = [];
  let [i, j] = [0, 0];
  while (i < expected.length || j < end) {
    const line = expected[i];
    const text = j < end ? printed[j] : undefined;
    if (line?.gap) {
      if (text !== undefined && at(i, j) !== at(i + 1, j)) {
        skipped.push(text);
        j++;
      } else {
        lines.push({ kind: 'skipped', printed: skipped, line: line.line });
        skipped = [];
        i++;
      }
    } else if (line && text !== undefined && at(i, j) === pair(i, j) + at(i + 1, j + 1)) {
      const took = pair(i, j) === 0 ? line.pattern.match(text, known) : null;
      if (took && Object.keys(took).length > 0) {
        captured = { ...captured, ...took };
        known = { ...known, ...took };
      }
      lines.push({ kind: took ? 'equal' : 'differs', expected: line.text, printed: text, line: line.line });
      i++;
      j++;
    } else if (line && at(i, j) === MISSING + at(i + 1, j)) {
      lines.push({ kind: 'missing', expected: line.text, line: line.line });
      i++;
    } else {
      lines.push({ kind: 'extra', printed: text ?? '' });
      j++;
    }
  }
  return { lines, captured };
}
