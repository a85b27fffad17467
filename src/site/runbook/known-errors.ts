/** The known errors in what a step printed, as the page finds them: for branches, and to name them to the reader. */
import type { Language } from '../../book/languages.ts';
import type { Diagnose } from '../../runbook/branch.ts';
import { createSearchEngine } from '../search/engine.ts';

export interface KnownErrors {
  readonly diagnose: Diagnose;
  /** Title and address of an error that `diagnose` has named; undefined for others. */
  page(slug: string): { readonly title: string; readonly url: string } | undefined;
}

export function createKnownErrors(language: Language): KnownErrors {
  const engine = createSearchEngine(language);
  const pages = new Map<string, { readonly title: string; readonly url: string }>();
  return {
    async diagnose(output) {
      const found = await engine.errors(output, 1).catch(() => ({ known: false, matches: [] }));
      if (!found.known) return [];
      return found.matches.flatMap(({ slug, also, title, url }) => {
        for (const name of [slug, ...also]) pages.set(name, { title, url });
        return [slug, ...also];
      });
    },
    page: (slug) => pages.get(slug),
  };
}
