/** What this browser keeps of a reader's runbooks, read, forgotten and brought back as a whole. */
import { type Finished, parseProgress } from '../browser/progress.ts';
import { keys, recall, remember } from '../browser/storage.ts';
import { type FinishedBySlug, merged } from './file.ts';
import { type Reached, reached } from './reached.ts';

/** Said on the window when records change by other means than a runbook's page. */
export const RECORDS_CHANGED = 'hatoba:records';

export const recallReached = (slug: string, steps: readonly string[]): Reached =>
  reached(parseProgress(recall(keys.progress(slug))), steps);

/** What was finished of the runbooks named. */
export function recallFinished(slugs: readonly string[]): FinishedBySlug {
  const known = slugs.flatMap((slug): [string, Finished][] => {
    const finished = parseProgress(recall(keys.progress(slug)))?.finished;
    return finished ? [[slug, finished]] : [];
  });
  return Object.fromEntries(known);
}

/** Takes over what another browser has finished, as far as it is later; returns how many that were. */
export function takeOver(theirs: FinishedBySlug): number {
  const ours = recallFinished(Object.keys(theirs));
  const news = Object.entries(merged(ours, theirs)).filter(([slug, finished]) => finished !== ours[slug]);
  for (const [slug, finished] of news) {
    const progress = parseProgress(recall(keys.progress(slug))) ?? { steps: {}, updatedAt: finished.at };
    remember(keys.progress(slug), JSON.stringify({ ...progress, finished }));
  }
  window.dispatchEvent(new Event(RECORDS_CHANGED));
  return news.length;
}

/** Forgets how far the reader came in these runbooks; their machines stay. Returns what brings it back. */
export function forget(slugs: readonly string[]): () => void {
  const before = slugs.map((slug) => [slug, recall(keys.progress(slug))] as const);
  const put = (kept: (text: string | null) => string | null) => {
    for (const [slug, text] of before) remember(keys.progress(slug), kept(text));
    window.dispatchEvent(new Event(RECORDS_CHANGED));
  };
  put(() => null);
  return () => put((text) => text);
}
