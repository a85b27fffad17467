/** How far a reader has come in a runbook, kept where list pages read it without waiting and other tabs hear of a change. */
import type { Values } from '../../runbook/pattern.ts';
import type { StepState } from '../../runbook/run.ts';
import { type Progress, parseProgress, timesOf } from '../browser/progress.ts';
import { keys, recall, recallObject, remember } from '../browser/storage.ts';

export interface Saved extends Progress {
  /** States by step id; steps that were never run are missing. */
  readonly steps: Readonly<Record<string, StepState>>;
  /** What named placeholders stand for. */
  readonly values: Values;
}

const NOTHING: Saved = { steps: {}, values: {}, updatedAt: 0 };

export const recallProgress = (slug: string): Saved => ({
  ...NOTHING,
  ...recallObject<Saved>(keys.progress(slug), (value) => 'steps' in value),
});

const paused = new Set<string>();

/** Keeps no progress of this runbook any more, as long as the page is open: its machine is not the reader's kept one. */
export const pauseProgress = (slug: string): void => void paused.add(slug);

/**
 * Keeps how far a reader has come, and when the end was reached (`ended`); forgets it when nothing is left. False: it is not to be
 * kept, nor is what belongs to it.
 */
export function rememberProgress(slug: string, steps: Saved['steps'], values: Values, ended: boolean): boolean {
  if (paused.has(slug)) return false;
  const now = Date.now();
  const begun = Object.keys(steps).length > 0;
  const times = timesOf(parseProgress(recall(keys.progress(slug))), { begun, ended, now });
  const saved: Saved = { steps, values, ...times, updatedAt: now };
  remember(keys.progress(slug), begun || times.finished ? JSON.stringify(saved) : null);
  return true;
}
