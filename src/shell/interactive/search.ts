// Models readline's isearch.c and BusyBox's reverse_i_search.

/** A place in the history: a line of it, and where in the line (UTF-16 units). */
export interface Found {
  readonly index: number;
  readonly at: number;
}

/** A search that grows with each key. `lines` is the history with the line being edited as its last. */
export interface Search {
  readonly lines: readonly string[];
  readonly direction: 'back' | 'forward';
  readonly query: string;
  readonly found: Found;
  readonly failed: boolean;
  /** Where it began, for Ctrl-G. */
  readonly origin: Found;
}

export const startSearch = (lines: readonly string[], origin: Found, direction: Search['direction']): Search => ({
  lines,
  direction,
  query: '',
  found: origin,
  failed: false,
  origin,
});

/** What stands in the prompt's place while searching. */
export function searchLabel({ direction, query, failed }: Search): string {
  return `(${failed ? 'failed ' : ''}${direction === 'back' ? 'reverse-' : ''}i-search)\`${query}': `;
}

/** Looks in one line, from a place on; `at` may lie beyond the line's ends. */
function within(line: string, query: string, at: number, direction: Search['direction']): number {
  if (direction === 'back') return at < 0 ? -1 : line.lastIndexOf(query, at);
  return line.indexOf(query, Math.max(0, at));
}

function look({ lines, direction, found }: Search, query: string, from: number): Found | undefined {
  const step = direction === 'back' ? -1 : 1;
  const here = lines[found.index] ?? '';
  const same = within(here, query, from, direction);
  if (same >= 0) return { index: found.index, at: same };
  for (let index = found.index + step; index >= 0 && index < lines.length; index += step) {
    const line = lines[index] ?? '';
    // A line that is there again would not move anything on the screen.
    if (line === here) continue;
    const at = within(line, query, direction === 'back' ? line.length : 0, direction);
    if (at >= 0) return { index, at };
  }
  return undefined;
}

function looked(search: Search, query: string, from: number): Search {
  if (query === '') return { ...search, query, failed: false };
  const found = look(search, query, from);
  return { ...search, query, found: found ?? search.found, failed: found === undefined };
}

/** More text to look for, from where the last match is. */
export const searchText = (search: Search, text: string): Search =>
  [...text].reduce((now, char) => looked(now, now.query + char, now.found.at), search);

/** The last character of the text taken back. */
export function searchLess(search: Search): Search {
  const query = [...search.query].slice(0, -1).join('');
  return looked(search, query, search.found.at);
}

/** The next match in a direction; with nothing to look for, what was looked for before. */
export function searchAgain(search: Search, direction: Search['direction'], before: string): Search {
  const turned: Search = { ...search, direction };
  if (search.query === '') return searchText(turned, before);
  return looked(turned, search.query, search.found.at + (direction === 'back' ? -1 : 1));
}

/** BusyBox knows no failure, and quotes in its own way. */
export const busyboxLabel = ({ query }: Search): string => `(reverse-i-search)'${query}': `;
