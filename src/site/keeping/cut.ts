/** The last command of a journal: when it makes the machine run in circles, the machine can be brought back without it. */
import type { Journal, JournalEntry } from '../../machine/journal.ts';

/** Whether an input sets something going. */
const acts = (entry: JournalEntry): boolean =>
  entry.kind === 'submit' || entry.kind === 'failure' || (entry.kind === 'keys' && /[\r\n]/.test(entry.keys));

/** The journal up to before its last command was begun to be typed; the same journal when it holds no command. */
export function withoutLastCommand(journal: Journal): Journal {
  const last = journal.entries.findLastIndex(acts);
  if (last < 0) return journal;
  const before = journal.entries.slice(0, last).findLastIndex(acts);
  // What a step asked unseen before the command stays.
  const rest = journal.entries.slice(before + 1, last).filter((entry) => entry.kind !== 'keys');
  return { ...journal, entries: [...journal.entries.slice(0, before + 1), ...rest] };
}

/** The last command in words; empty when there is none, or when it was no line. */
export function lastCommand({ entries }: Pick<Journal, 'entries'>): string {
  const last = entries.findLastIndex(acts);
  const entry = entries[last];
  if (entry?.kind === 'submit') return entry.line;
  if (entry?.kind !== 'keys') return '';
  const before = entries.slice(0, last).findLastIndex(acts);
  const keys = entries.slice(before + 1, last + 1).map((one) => (one.kind === 'keys' ? one.keys : ''));
  return keys
    .join('')
    .replace(/\x1b\[[\d;?]*[ -/]*[@-~]/g, '')
    .replace(/[^\x7f]\x7f/g, '')
    .replace(/[\x00-\x1f\x7f]/g, '')
    .trim();
}
