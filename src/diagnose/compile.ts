import type { DiagnosisIndex, ErrorEntry, Pages } from './types.ts';

/**
 * The index over all error entries, as plain JSON for the browser and the command line.
 *
 * @param pages title and address of each entry's page by slug and language; missing ones show the slug
 */
export function compileIndex(entries: readonly ErrorEntry[], pages: Pages = {}): DiagnosisIndex {
  void entries;
  void pages;
  return { format: 1, entries: [], documents: [], words: {} };
}
