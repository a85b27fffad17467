import type { ErrorEntry } from './types.ts';

export interface EntryProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and what was expected. */
  readonly message: string;
}

/**
 * Reads `content/errors/<slug>.yaml`; the slug is the file's name.
 *
 * @param file the path as problems shall name it
 * @returns the entry, or every problem found
 */
export function parseEntry(file: string, source: string): { entry: ErrorEntry } | { problems: EntryProblem[] } {
  void source;
  return { problems: [{ file, line: 1, column: 1, message: 'expected a mapping' }] };
}
