import { candidates } from './candidates.ts';
import { compare, type Fit } from './compare.ts';
import { confidence, KNOWN, rank } from './confidence.ts';
import { isDescription } from './document.ts';
import type { Query } from './query.ts';
import type { DiagnosisIndex, IndexEntry } from './types.ts';

/** An entry's best fit to a paste. */
export interface Ranked {
  readonly entry: IndexEntry;
  readonly fit: Fit;
  readonly query: Query;
  /** From 0 to 1: how often a match like this one is right. */
  readonly confidence: number;
  /** What puts it before others. */
  readonly rank: number;
}

// What cannot come to this share of the best is not laid on the paste.
const HOPELESS = 0.25;

/** The entries that have something in common with a paste, best first. */
export function rankEntries(index: DiagnosisIndex, queries: readonly Query[]): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const query of queries) collect(index, query, best);
  const ordered = inOrder(yieldWrappers(inContext([...best.values()])));
  const seen = new Set<IndexEntry>();
  return ordered.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}

type Value = Pick<Ranked, 'confidence' | 'rank'>;

/** Known errors by what there is of them; what is only guessed at, by how likely it is. Negative when `a` comes first. */
function compareValues(a: Value, b: Value): number {
  const [first, second] = [a.confidence >= KNOWN, b.confidence >= KNOWN];
  if (first !== second) return first ? -1 : 1;
  return first ? b.rank - a.rank : b.confidence - a.confidence || b.rank - a.rank;
}

const inOrder = (ranked: readonly Ranked[]): Ranked[] =>
  ranked.toSorted((a, b) => compareValues(a, b) || a.entry.slug.localeCompare(b.entry.slug));

/** Keeps each entry's best template and best description. */
function collect(index: DiagnosisIndex, query: Query, best: Map<string, Ranked>): void {
  let most = 0;
  for (const { document, bound } of candidates(index, query.terms)) {
    const entry = index.entries[document.entry];
    const fit = bound < most * HOPELESS ? undefined : compare(index, document, query);
    if (!fit || !entry) continue;
    const found = { entry, fit, query, confidence: confidence(fit, query), rank: rank(fit) };
    most = Math.max(most, found.rank);
    const key = `${document.entry} ${isDescription(document.kind)}`;
    const known = best.get(key);
    if (!known || found.rank > known.rank) best.set(key, found);
  }
}

/** An error of Docker's own beside it says that a sentence which other software prints too was Docker's. */
function inContext(ranked: readonly Ranked[]): Ranked[] {
  const isOwn = ({ fit, confidence: sure }: Ranked) => fit.document.kind === 'template' && sure >= KNOWN;
  if (!ranked.some(isOwn)) return [...ranked];
  return ranked.map((found) => ({
    ...found,
    confidence: confidence(found.fit, { ...found.query, aboutDocker: true }),
  }));
}

/** A message that only wraps a reason steps back behind a fit that names one. */
function yieldWrappers(ranked: readonly Ranked[]): Ranked[] {
  const named = ranked.some(({ entry, confidence }) => !entry.wraps && confidence >= KNOWN);
  if (!named) return [...ranked];
  return ranked.map((found) => (found.entry.wraps ? { ...found, rank: found.rank * 0.4 } : found));
}
