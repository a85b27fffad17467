import type { DiagnosisIndex } from './types.ts';

// Enough for several errors in one paste, few enough to be laid on it one by one. Descriptions are counted apart, so
// that the reader's own words around a message do not crowd it out.
const MOST = 32;

/** The weight of a term in this index; unknown ones have none. */
export function weightOf(index: DiagnosisIndex, term: string): number {
  return Object.hasOwn(index.words, term) ? (index.words[term]?.[0] ?? 0) : 0;
}

/**
 * The documents that share the most telling terms with the paste, by place. Terms are taken from the rarest on; those
 * that stand everywhere bring nothing in once rarer ones have, they only tell apart what those have found.
 */
export function candidates(index: DiagnosisIndex, terms: ReadonlySet<string>): number[] {
  const common = Math.max(60, index.documents.length * 0.08);
  const known = [...terms]
    .filter((term) => Object.hasOwn(index.words, term))
    .map((term) => index.words[term] ?? [0])
    .sort((a, b) => a.length - b.length);
  const sums = new Map<number, number>();
  for (const [weight, ...documents] of known) {
    const finds = documents.length <= common || sums.size < MOST;
    for (const document of documents) {
      const sum = sums.get(document);
      if (finds || sum !== undefined) sums.set(document, (sum ?? 0) + weight);
    }
  }
  const sorted = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([document]) => document);
  const described = (document: number) => ['ja', 'en'].includes(index.documents[document]?.kind ?? '');
  return [
    ...sorted.filter((document) => !described(document)).slice(0, MOST),
    ...sorted.filter(described).slice(0, MOST),
  ];
}
