/** Compares what a command printed with what it should have printed. */
import type { Values } from '../pattern.ts';
import type { Expectation } from '../plan.ts';
import { alignLines } from './align.ts';
import { expectedLines } from './expected-line.ts';
import { compareJson } from './json.ts';
import { printedLines } from './printed.ts';
import { isFault, type MatchResult } from './result.ts';
import { pairLines } from './unordered.ts';

/**
 * Compares a command's output (both streams as a terminal shows them) and exit status with an expectation.
 * `values` are the texts that named placeholders stand for already; new ones come back as `captured`.
 */
export function matchOutput(
  expect: Expectation,
  printed: { readonly output: string; readonly exit: number },
  values: Values = {},
): MatchResult {
  const { lines, captured } = compareOutput(expect, printedLines(printed.output), values);
  const matched = printed.exit === expect.exit && !lines.some(isFault);
  return { matched, lines, exit: { expected: expect.exit, printed: printed.exit }, captured };
}

function compareOutput(
  expect: Expectation,
  printed: readonly string[],
  values: Values,
): Pick<MatchResult, 'lines' | 'captured'> {
  if (expect.comparison === 'json' && expect.lines.length > 0) {
    const pattern = expect.lines.map(({ text, gap }) => (gap ? '...' : text)).join('\n');
    return compareJson(pattern, printed.join('\n'), values, expect.lines[0]?.line ?? 1);
  }
  const expected = expectedLines(expect);
  return expect.comparison === 'unordered'
    ? pairLines(expected, printed, values)
    : alignLines(expected, printed, values);
}
