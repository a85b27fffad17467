/** Which part of which translation is behind. */
import { type Language, otherLanguage } from '../languages.ts';
import type { Page } from '../page.ts';
import { type Ledger, type Pair, partKey } from './ledger.ts';
import { proseHashes } from './parts.ts';

export type State =
  /** Neither has changed since both were said to say the same. */
  | { readonly kind: 'current' }
  /** The other language has changed since; `since` is what this was translated from. */
  | { readonly kind: 'behind'; readonly language: Language; readonly since: string }
  /** Both have changed, and nobody has said that they say the same. */
  | { readonly kind: 'both-changed'; readonly since: Pair }
  /** Never marked. */
  | { readonly kind: 'unmarked' };

export interface PartState {
  readonly id: string;
  /** The step, or '' for all that is outside of steps. */
  readonly part: string;
  readonly state: State;
}

/** The state of every part that both languages have. */
export function translationStates(ja: Page, en: Page, ledger: Ledger): PartState[] {
  const hashes = { ja: proseHashes(ja), en: proseHashes(en) };
  return [...hashes.ja].flatMap(([part, japanese]): PartState[] => {
    const english = hashes.en.get(part);
    if (english === undefined) return [];
    return [{ id: ja.id, part, state: stateOf({ ja: japanese, en: english }, ledger.get(partKey(ja.id, part))) }];
  });
}

function stateOf(now: Pair, marked: Pair | undefined): State {
  if (!marked) return { kind: 'unmarked' };
  const changed = (['ja', 'en'] as const).filter((language) => now[language] !== marked[language]);
  const [only] = changed;
  if (only === undefined) return { kind: 'current' };
  if (changed.length > 1) return { kind: 'both-changed', since: marked };
  return { kind: 'behind', language: otherLanguage(only), since: marked[only] };
}

/** Pages in both languages, by id. */
export function pairs(pages: readonly Page[]): { id: string; ja: Page | undefined; en: Page | undefined }[] {
  return [...Map.groupBy(pages, ({ id }) => id)].map(([id, group]) => ({
    id,
    ja: group.find(({ language }) => language === 'ja'),
    en: group.find(({ language }) => language === 'en'),
  }));
}
