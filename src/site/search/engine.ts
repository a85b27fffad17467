/** Both ways of finding a page, each loaded the first time it is used. Nothing leaves the browser. */

import type { Language } from '../../book/languages.ts';
import { diagnose } from '../../diagnose/diagnose.ts';
import type { Diagnosis, DiagnosisIndex } from '../../diagnose/types.ts';
import { loadPagefind, type Pagefind, searchText, type TextHit } from './fulltext.ts';

export interface SearchEngine {
  /** Error pages for a paste; throws when the index cannot be fetched. */
  errors(text: string, limit: number): Promise<Diagnosis>;
  /** Pages whose text fits; throws when there is no index (in development). */
  pages(text: string, limit: number): Promise<TextHit[]>;
}

async function fetchIndex(): Promise<DiagnosisIndex> {
  const response = await fetch('/errors.json');
  if (!response.ok) throw new Error(`/errors.json: ${response.status} ${response.statusText}`);
  return (await response.json()) as DiagnosisIndex;
}

/** A search engine for one page view; what is loaded once is kept for the next query. */
export function createSearchEngine(language: Language): SearchEngine {
  let index: Promise<DiagnosisIndex> | undefined;
  let pagefind: Promise<Pagefind> | undefined;
  return {
    async errors(text, limit) {
      index ??= fetchIndex();
      return diagnose(await index, text, { lang: language, limit });
    },
    async pages(text, limit) {
      pagefind ??= loadPagefind(language);
      return searchText(await pagefind, text, language, limit);
    },
  };
}
