/** What the reader of a text that has fallen behind is told. */
import type { Page } from '../page.ts';
import { difference, type ParagraphChange } from './difference.ts';
import { earlierProse } from './earlier.ts';
import type { Ledger } from './ledger.ts';
import { proseParts } from './parts.ts';
import { type PartState, translationStates } from './state.ts';

export interface Behind {
  /** The step, or '' for all that is outside of steps. */
  readonly part: string;
  /** What the other language has changed since; undefined when the history does not hold what it was. */
  readonly changes: readonly ParagraphChange[] | undefined;
}

/** The parts of `page` that are behind `other`, the same page in the other language; `root` is where git knows them. */
export function partsBehind(root: string, page: Page, other: Page, ledger: Ledger): Behind[] {
  const [ja, en] = page.language === 'ja' ? [page, other] : [other, page];
  return translationStates(ja, en, ledger).flatMap(({ part, state }): Behind[] => {
    const since = translatedFrom(state, page, other);
    if (since === undefined) return [];
    const before = earlierProse(root, other, part, since);
    return [
      { part, changes: before === undefined ? undefined : difference(before, proseParts(other).get(part) ?? '') },
    ];
  });
}

/** The hash of what `page` was translated from, if `other` has changed since. */
function translatedFrom(state: PartState['state'], page: Page, other: Page): string | undefined {
  if (state.kind === 'both-changed') return state.since[other.language];
  return state.kind === 'behind' && state.language === page.language ? state.since : undefined;
}
