/** Searches that found nothing, masked before they are written down; they stay in this browser until the reader exports them. */
import { maskText } from '../../diagnose/mask.ts';
import { keys, recall, remember } from '../browser/storage.ts';

/** A search in vain, without what was the reader's own. */
export interface VainSearch {
  readonly text: string;
  /** Days in ISO form, without the time. */
  readonly first: string;
  readonly last: string;
  readonly times: number;
}

/** The oldest make room for new ones. */
const MOST = 200;
const LONGEST = 2000;
/** Shorter texts are slips of the finger. */
const SHORTEST = 4;

export function vainSearches(): VainSearch[] {
  try {
    const kept: unknown = JSON.parse(recall(keys.vain) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isVainSearch) : [];
  } catch {
    return [];
  }
}

function isVainSearch(value: unknown): value is VainSearch {
  if (typeof value !== 'object' || value === null) return false;
  const { text, first, last, times } = value as Record<string, unknown>;
  return typeof text === 'string' && typeof first === 'string' && typeof last === 'string' && typeof times === 'number';
}

/** The list with one more search; the same text again is counted. */
export function withSearch(searches: readonly VainSearch[], query: string, today: string): VainSearch[] {
  const text = maskText(query.trim().slice(0, LONGEST));
  if (text.length < SHORTEST) return [...searches];
  const known = searches.find((search) => search.text === text);
  const search: VainSearch = { text, first: known?.first ?? today, last: today, times: (known?.times ?? 0) + 1 };
  return [search, ...searches.filter((other) => other !== known)].slice(0, MOST);
}

export function keepVainSearches(searches: readonly VainSearch[]): void {
  remember(keys.vain, searches.length === 0 ? null : JSON.stringify(searches));
}

/** The list as a file: one JSON object a line, the most frequent first. */
export const toExport = (searches: readonly VainSearch[]): string =>
  searches
    .toSorted((a, b) => b.times - a.times || b.last.localeCompare(a.last))
    .map((search) => `${JSON.stringify(search)}\n`)
    .join('');
