import { candidates } from './candidates.ts';
import { compare, type Fit } from './compare.ts';
import { confidence, KNOWN, rank } from './confidence.ts';
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
  const best = new Map<number, Ranked>();
  for (const query of queries) collect(index, query, best);
  const ranked = inContext([...best.values()]).sort(
    (a, b) => b.rank - a.rank || a.entry.slug.localeCompare(b.entry.slug),
  );
  return yieldWrappers(ranked);
}

/** Keeps each entry's best fit. */
function collect(index: DiagnosisIndex, query: Query, best: Map<number, Ranked>): void {
  let most = 0;
  for (const { document, bound } of candidates(index, query.terms)) {
    const entry = index.entries[document.entry];
    const fit = bound < most * HOPELESS ? undefined : compare(index, document, query);
    if (!fit || !entry) continue;
    const value = rank(fit);
    most = Math.max(most, value);
    const known = best.get(document.entry);
    if (known && value <= known.rank) continue;
    best.set(document.entry, { entry, fit, query, confidence: confidence(fit, query), rank: value });
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
  return ranked
    .map((found) => (found.entry.wraps ? { ...found, rank: found.rank * 0.4 } : found))
    .sort((a, b) => b.rank - a.rank);
}
