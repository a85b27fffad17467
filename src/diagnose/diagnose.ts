import type { DiagnoseOptions, Diagnosis, DiagnosisIndex } from './types.ts';

/**
 * Finds the pages for a pasted error: one line or a whole log, with prompts, prefixes, colours and prose around it.
 *
 * @param index what `compileIndex` made, possibly after a trip through JSON
 * @param text the paste
 * @returns the matches, best first; `known` is false where nothing fits well enough
 */
export function diagnose(index: DiagnosisIndex, text: string, options: DiagnoseOptions): Diagnosis {
  void index;
  void text;
  void options;
  return { known: false, matches: [] };
}
