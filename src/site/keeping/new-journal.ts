import type { FailureName } from '../../machine/failures/catalogue.ts';
import type { Journal } from '../../machine/journal.ts';

/** The journal of a machine that nothing has gone into yet: no two are alike. */
export const newJournal = (host: string, size: Journal['size'], failures: readonly FailureName[] = []): Journal => ({
  host,
  ...(failures.length > 0 && { failures }),
  seed: crypto.randomUUID(),
  start: Date.now(),
  size,
  entries: [],
});
