/** How a query gets to the search page: through this browser's storage, never through a request. */

import type { Language } from '../../book/languages.ts';
import { keys, recall, remember } from '../browser/storage.ts';
import { isKind, type Kind } from './kinds.ts';

/** What the search page shows, as its address says it. */
export interface Asked {
  readonly text: string;
  readonly kind: Kind | undefined;
}

/** Longer pastes stay out of the address bar. */
const longestInAddress = 2000;

export function searchAddress(language: Language, { text, kind }: Asked): string {
  const asked = new URLSearchParams();
  if (text !== '' && text.length <= longestInAddress) asked.set('q', text);
  if (kind !== undefined) asked.set('kind', kind);
  return asked.size === 0 ? `/${language}/search/` : `/${language}/search/?${asked}`;
}

/** Opens the search page. The text is handed over in session storage: an address with `?q=` would be sent to the server. */
export function goToSearch(language: Language, text: string, kind?: Kind): void {
  remember(keys.query, text, 'session');
  location.assign(searchAddress(language, { text: '', kind }));
}

/** What to search for on arrival: the text handed over, else `?q=` of a link. Writes it into the address afterwards. */
export function arrivingQuery(language: Language): Asked {
  const handed = recall(keys.query, 'session');
  const parameters = new URL(location.href).searchParams;
  const asked = parameters.get('q');
  const kind = parameters.get('kind');
  const arrived = { text: asked ?? handed ?? '', kind: isKind(kind) ? kind : undefined };
  keepQuery(arrived.text);
  if (asked === null && arrived.text !== '') history.replaceState(history.state, '', searchAddress(language, arrived));
  return arrived;
}

/** A text too long for the address is kept for the time of the visit, so that coming back finds it again. */
export function keepQuery(text: string): void {
  remember(keys.query, text.length > longestInAddress ? text : null, 'session');
}
