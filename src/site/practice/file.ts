/** What a reader has finished, as a file to take to another browser. Machines and half-done runs stay where they are. */
import { asFinished, type Finished } from '../browser/progress.ts';

/** What was finished, by the slug of the runbook. */
export type FinishedBySlug = Readonly<Record<string, Finished>>;

const FORMAT = 'hatoba-practice';
const VERSION = 1;

/** The text of the file. */
export const writeFile = (finished: FinishedBySlug): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, finished }, null, 2)}\n`;

/** Reads a file; undefined when it is not one of ours. Entries that say nothing sensible are left out. */
export function readFile(text: string): FinishedBySlug | undefined {
  try {
    const value = JSON.parse(text) as { format?: unknown; version?: unknown; finished?: unknown } | null;
    if (value?.format !== FORMAT || value.version !== VERSION || typeof value.finished !== 'object') return undefined;
    const entries = Object.entries(value.finished ?? {}).flatMap(([slug, one]) => {
      const finished = asFinished(one);
      return finished && /^[a-z0-9-]+$/.test(slug) ? [[slug, finished] as const] : [];
    });
    return Object.fromEntries(entries);
  } catch {
    return undefined;
  }
}

/** Both together: of what both hold, the later one. */
export function merged(ours: FinishedBySlug, theirs: FinishedBySlug): FinishedBySlug {
  const later = Object.entries(theirs).filter(([slug, { at }]) => at > (ours[slug]?.at ?? 0));
  return { ...ours, ...Object.fromEntries(later) };
}
