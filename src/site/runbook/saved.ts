/** What a reader's browser keeps of a runbook: the progress of its steps, and the journal of its machine. */
import type { FailureName } from '../../machine/failures/catalogue.ts';
import type { Journal, JournalEntry } from '../../machine/journal.ts';
import type { Values } from '../../runbook/pattern.ts';
import type { StepState } from '../../runbook/run.ts';
import { type Progress, parseProgress, timesOf } from '../browser/progress.ts';
import { keys, recall, remember } from '../browser/storage.ts';

export interface Saved extends Progress {
  /** States by step id; steps that were never run are missing. */
  readonly steps: Readonly<Record<string, StepState>>;
  /** What named placeholders stand for. */
  readonly values: Values;
}

const NOTHING: Saved = { steps: {}, values: {}, updatedAt: 0 };
const journalKey = (slug: string): string => `hatoba:machine:${slug}`;

function parse<T>(text: string | null, isWhole: (value: object) => boolean): T | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && isWhole(value) ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}

export const recallProgress = (slug: string): Saved => ({
  ...NOTHING,
  ...parse<Saved>(recall(keys.progress(slug)), (value) => 'steps' in value),
});

/** Keeps how far a reader has come, and when the end was reached (`ended`); forgets it when nothing is left. */
export function rememberProgress(slug: string, steps: Saved['steps'], values: Values, ended: boolean): void {
  const now = Date.now();
  const begun = Object.keys(steps).length > 0;
  const times = timesOf(parseProgress(recall(keys.progress(slug))), { begun, ended, now });
  const saved: Saved = { steps, values, ...times, updatedAt: now };
  remember(keys.progress(slug), begun || times.finished ? JSON.stringify(saved) : null);
}

/** The journal of the machine that this runbook left, if it is one for `host`. */
export const recallJournal = (slug: string, host: string): Journal | undefined =>
  parse<Journal>(recall(journalKey(slug)), (value) => 'entries' in value && 'host' in value && value.host === host);

export const rememberJournal = (slug: string, journal: Journal | null): void =>
  remember(journalKey(slug), journal && JSON.stringify(journal));

/** A machine that nothing has gone into yet. */
export const newJournal = (host: string, size: Journal['size'], failures: readonly FailureName[] = []): Journal => ({
  host,
  ...(failures.length > 0 && { failures }),
  seed: crypto.randomUUID(),
  start: Date.now(),
  size,
  entries: [],
});

export const withEntry = (journal: Journal, entry: JournalEntry): Journal => ({
  ...journal,
  entries: [...journal.entries, entry],
});
