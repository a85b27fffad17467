/** Compares lines in any order: each expected line finds a printed line of its own. */
import type { Values } from '../pattern.ts';
import type { ExpectedLine } from './expected-line.ts';
import type { LineResult } from './result.ts';

/** Pairs `expected` with `printed` so that as many as can be are equal; with a `...` among them others may be printed. */
export function pairLines(
  expected: readonly ExpectedLine[],
  printed: readonly string[],
  values: Values,
): { lines: LineResult[]; captured: Values } {
  const wanted = expected.filter(({ gap }) => !gap);
  const gap = expected.find((line) => line.gap);
  const partner = maximumPairs(wanted, printed, values);
  const taken = new Set(partner);
  const lines: LineResult[] = [];
  let known = values;
  let captured: Values = {};
  for (const [index, { text, line, pattern }] of wanted.entries()) {
    const found = printed[partner[index] ?? -1];
    if (found === undefined) {
      lines.push({ kind: 'missing', expected: text, line });
      continue;
    }
    const took = pattern.match(found, known);
    lines.push({ kind: took ? 'equal' : 'differs', expected: text, printed: found, line });
    captured = { ...captured, ...took };
    known = { ...known, ...took };
  }
  const rest = printed.filter((_, index) => !taken.has(index));
  if (gap) lines.push({ kind: 'skipped', printed: rest, line: gap.line });
  else for (const line of rest) lines.push({ kind: 'extra', printed: line });
  return { lines, captured };
}

/** For each expected line the index of its printed line, or undefined (Kuhn's augmenting paths). */
function maximumPairs(
  wanted: readonly ExpectedLine[],
  printed: readonly string[],
  values: Values,
): (number | undefined)[] {
  const candidates = wanted.map(({ pattern }) =>
    [...printed.keys()].filter((j) => pattern.match(printed[j] ?? '', values)),
  );
  const owner = new Map<number, number>();
  const place = (i: number, tried: Set<number>): boolean =>
    (candidates[i] ?? []).some((j) => {
      if (tried.has(j)) return false;
      tried.add(j);
      const current = owner.get(j);
      if (current !== undefined && !place(current, tried)) return false;
      owner.set(j, i);
      return true;
    });
  for (const i of wanted.keys()) place(i, new Set());
  const partner: (number | undefined)[] = wanted.map(() => undefined);
  for (const [j, i] of owner) partner[i] = j;
  return partner;
}
