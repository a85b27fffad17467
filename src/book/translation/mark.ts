/** Says that both languages of a page say the same now. */
import type { Page } from '../page.ts';
import { type Ledger, partKey } from './ledger.ts';
import { proseHashes } from './parts.ts';
import { type PartState, translationStates } from './state.ts';

export interface Marked {
  readonly ledger: Ledger;
  /** Parts that were not current before. */
  readonly marked: readonly PartState[];
  /** Parts left as they are: nothing was translated there since the other language changed. */
  readonly refused: readonly PartState[];
}

/**
 * Marks the parts of a page as current. A part that is behind and has not been touched since is refused, for it cannot
 * have been translated; unless `minor`: then what changed needs no translation. Marks of parts that are gone are dropped.
 */
export function markTranslated(ja: Page, en: Page, ledger: Ledger, options: { readonly minor: boolean }): Marked {
  const states = translationStates(ja, en, ledger).filter(({ state }) => state.kind !== 'current');
  const refused = options.minor ? [] : states.filter(({ state }) => state.kind === 'behind');
  const marked = states.filter((state) => !refused.includes(state));
  const hashes = { ja: proseHashes(ja), en: proseHashes(en) };
  const known = [...hashes.ja.keys()].map((part) => partKey(ja.id, part));
  const own = (key: string): boolean => key === ja.id || key.startsWith(`${ja.id}#`);
  const kept = [...ledger].filter(([key]) => !own(key) || known.includes(key));
  const fresh = marked.map(
    ({ part }) => [partKey(ja.id, part), { ja: hashes.ja.get(part) ?? '', en: hashes.en.get(part) ?? '' }] as const,
  );
  return { ledger: new Map([...kept, ...fresh]), marked, refused };
}
