import { describe, expect, test } from 'vitest';
import { MUTATIONS, type Mutation, mutate } from './mutations.ts';
import type { KnownPaste } from './written.ts';

// What tells two errors apart may be the very thing that was cut off.
const CUT_SHARE = 0.96;

/** The tests of a set of pastes: each finds its own error, whatever happens to it on its way. */
export function describeMutations(
  what: string,
  pastes: readonly KnownPaste[],
  right: (paste: KnownPaste) => boolean,
): void {
  const mutated = (mutation: Mutation) => pastes.map(({ slug, text }) => ({ slug, text: mutate(mutation, text) }));
  const named = (cuts: boolean) =>
    MUTATIONS.filter((mutation) => (mutation.cuts ?? false) === cuts).map(
      (mutation) => [mutation.name, mutation] as const,
    );

  describe(`every ${what}, mutated`, () => {
    test.each(named(false))('is found %s', (_, mutation) =>
      expect(mutated(mutation).filter((paste) => !right(paste))).toEqual([]),
    );
    test.each(named(true))('is nearly always found %s', (_, mutation) => {
      const all = mutated(mutation);
      expect(all.filter(right).length / all.length).toBeGreaterThan(CUT_SHARE);
    });
  });
}
