/** How a query gets to the search page: through this browser's storage, never through a request. */

import type { Language } from '../../book/languages.ts';
import { keys, recall, remember } from '../browser/storage.ts';
import { rooted } from '../root/root.ts';
import { isKind, type Kind } from './kinds.ts';
import { isMessage } from './query.ts';

/** What the search page shows, as its address says it. */
export interface Asked {
  readonly text: string;
  readonly kind: Kind | undefined;
}

/** Longer pastes stay out of the address bar. */
const longestInAddress = 2000;

const MARK = '#q=';

/** Messages hold names and paths of the reader's own: they stand behind the `#`, which going back or loading anew sends to no server. */
const isOwn = (text: string): boolean => isMessage(text) || /["'`]/.test(text);

export function searchAddress(language: Language, { text, kind }: Asked): string {
  const asked = new URLSearchParams();
  const fits = text !== '' && text.length <= longestInAddress;
  if (fits && !isOwn(text)) asked.set('q', text);
  if (kind !== undefined) asked.set('kind', kind);
  const fragment = fits && isOwn(text) ? `${MARK}${encodeURIComponent(text)}` : '';
  return rooted(`/${language}/search/${asked.size === 0 ? '' : `?${asked}`}${fragment}`);
}

/** What an address asks for, wherever it says it; null when it asks for nothing. */
export function askedIn({ hash, search }: { readonly hash: string; readonly search: string }): string | null {
  const query = hash.startsWith(MARK) ? `?${hash.slice(1).replaceAll('+', '%2B')}` : search;
  return new URLSearchParams(query).get('q');
}

/** Whether a fragment names a place in the page, as that of the link to the content does. */
export const isPlaceInPage = (hash: string): boolean => hash !== '' && !hash.startsWith(MARK);

/** Opens the search page. The text is handed over in session storage: an address with `?q=` would be sent to the server. */
export function goToSearch(language: Language, text: string, kind?: Kind): void {
  remember(keys.query, text, 'session');
  location.assign(searchAddress(language, { text: '', kind }));
}

/** What to search for on arrival: what the address asks for, else the text handed over. The address says it afterwards. */
export function arrivingQuery(language: Language): Asked {
  const handed = recall(keys.query, 'session');
  const kind = new URLSearchParams(location.search).get('kind');
  const arrived = { text: askedIn(location) ?? handed ?? '', kind: isKind(kind) ? kind : undefined };
  keepQuery(arrived.text);
  if (arrived.text !== '') history.replaceState(history.state, '', searchAddress(language, arrived));
  return arrived;
}

/** A text too long for the address is kept for the time of the visit, so that coming back finds it again. */
export function keepQuery(text: string): void {
  remember(keys.query, text.length > longestInAddress ? text : null, 'session');
}
