import { isDescription } from './document.ts';
import { partsOf, weightOf } from './prepared.ts';
import type { DiagnosisIndex, IndexDocument } from './types.ts';
import { SEQUEL } from './weights.ts';

/** A document worth comparing, with the most that the comparison can bring. */
export interface Candidate {
  readonly document: IndexDocument;
  readonly bound: number;
}

// Enough for several errors in one paste, few enough to be laid on it one by one. Descriptions are counted apart, so
// that the reader's own words around a message do not crowd it out.
const MOST = 32;
// So many places of the index are looked at for each, whatever its size: the rarest terms of a paste come first.
const BUDGET = 3000;

/**
 * The documents that share the most telling terms with the paste, templates first, of each kind the most promising first.
 * Documents are found by the rarest terms; those that stand everywhere only tell apart what the rarer ones have found.
 */
export function candidates(index: DiagnosisIndex, terms: ReadonlySet<string>): Candidate[] {
  const postings = [...terms].flatMap((term) => {
    const posting = Object.hasOwn(index.words, term) ? index.words[term] : undefined;
    return posting ? [posting] : [];
  });
  const kinds = [postings.map(([, templates]) => templates), postings.map(([, , descriptions]) => descriptions)];
  return kinds.flatMap((places) =>
    findByRarest(index, places)
      .map((document) => ({ document, bound: boundOf(index, document, terms) }))
      .sort((a, b) => b.bound - a.bound)
      .slice(0, MOST),
  );
}

function findByRarest(index: DiagnosisIndex, postings: readonly (readonly number[])[]): IndexDocument[] {
  const places = new Set<number>();
  let visited = 0;
  for (const documents of postings.toSorted((a, b) => a.length - b.length)) {
    if (visited > 0 && visited + documents.length > BUDGET) break;
    visited += documents.length;
    for (const place of documents) places.add(place);
  }
  return [...places].sort((a, b) => a - b).flatMap((place) => index.documents[place] ?? []);
}

/** What the document would weigh if all its words that the paste has stood in order. */
function boundOf(index: DiagnosisIndex, document: IndexDocument, terms: ReadonlySet<string>): number {
  const { elements, weights, terms: own } = partsOf(index, document);
  let shared = 0;
  if (isDescription(document.kind)) {
    for (const term of own) if (terms.has(term)) shared += weightOf(index, term);
    return shared;
  }
  let whole = 0;
  elements.forEach((element, at) => {
    if (element.kind !== 'word') return;
    const weight = (weights[at] ?? 0) * (1 + SEQUEL);
    whole += weight;
    if (terms.has(element.word)) shared += weight;
  });
  return worth(shared, Math.min(1, shared / (whole || 1)));
}

/** What evidence of this weight counts for, given how much of the document it is (from 0 to 1). */
export const worth = (evidence: number, quality: number): number => evidence * (0.3 + 0.7 * quality);
