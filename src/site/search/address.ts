/** How a query gets to the search page: through this browser's storage, never through a request. */

import type { Language } from '../../book/languages.ts';
import { keys, recall, remember } from '../browser/storage.ts';

/** Longer pastes stay out of the address bar. */
const longestInAddress = 2000;

export function searchAddress(language: Language, text: string): string {
  const base = `/${language}/search/`;
  return text === '' || text.length > longestInAddress ? base : `${base}?q=${encodeURIComponent(text)}`;
}

/** Opens the search page. The text is handed over in session storage: an address with `?q=` would be sent to the server. */
export function goToSearch(language: Language, text: string): void {
  remember(keys.query, text, 'session');
  location.assign(`/${language}/search/`);
}

/** What to search for on arrival: the text handed over, else `?q=` of a link. Writes it into the address afterwards. */
export function arrivingQuery(language: Language): string {
  const handed = recall(keys.query, 'session');
  const asked = new URL(location.href).searchParams.get('q');
  const text = asked ?? handed ?? '';
  remember(keys.query, text.length > longestInAddress ? text : null, 'session');
  if (asked === null && text !== '') history.replaceState(history.state, '', searchAddress(language, text));
  return text;
}
