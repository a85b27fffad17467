import { KNOWN } from './confidence.ts';
import { toMatch } from './match.ts';
import { queriesOf } from './query.ts';
import { rankEntries } from './rank.ts';
import type { DiagnoseOptions, Diagnosis, DiagnosisIndex } from './types.ts';

/**
 * Finds the pages for a pasted error: one line or a whole log, with prompts, prefixes, colours and prose around it.
 *
 * @param index what `compileIndex` made, possibly after a trip through JSON
 * @param text the paste
 * @returns the matches, best first; `known` is false where nothing fits well enough
 */
export function diagnose(index: DiagnosisIndex, text: string, options: DiagnoseOptions): Diagnosis {
  const ranked = rankEntries(index, queriesOf(index, text)).slice(0, options.limit ?? 5);
  return {
    known: (ranked[0]?.confidence ?? 0) >= KNOWN,
    matches: ranked.map((found) => toMatch(found, options.lang)),
  };
}
