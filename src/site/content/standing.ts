/** How complete a language is. */
import { type Language, otherLanguage } from '../../book/languages.ts';
import type { PartState, pairs } from '../../book/translation/state.ts';

export interface Standing {
  /** Pages that exist in either language. */
  readonly pages: number;
  /** Pages that exist in this language and are not behind. */
  readonly current: number;
  /** Ids of pages that exist in the other language only. */
  readonly missing: readonly string[];
  /** Pages with parts that are behind the other language, or were never compared. */
  readonly behind: readonly { readonly id: string; readonly parts: readonly string[] }[];
}

/** The standing of `language` among these pages; `statesOf` tells of the parts of a page that has both. */
export function standing(
  all: ReturnType<typeof pairs>,
  language: Language,
  statesOf: (id: string) => readonly PartState[],
): Standing {
  const missing = all.filter((pair) => !pair[language]).map(({ id }) => id);
  const behind = all
    .filter((pair) => pair[language] && pair[otherLanguage(language)])
    .map(({ id }) => ({
      id,
      parts: statesOf(id)
        .filter((part) => isOpen(part, language))
        .map(({ part }) => part),
    }))
    .filter(({ parts }) => parts.length > 0);
  return { pages: all.length, current: all.length - missing.length - behind.length, missing, behind };
}

const isOpen = ({ state }: PartState, language: Language): boolean =>
  state.kind === 'behind' ? state.language === language : state.kind !== 'current';
