// Models readline's rl_display_match_list: the choices in columns, a question before many of them, a pager for more
// than a screen.
import { inColumns } from './columns.ts';

/** A list that may ask before it goes on. */
export interface Listing {
  readonly over: boolean;
  /** Answers what it asks, by the name of the key or its text. */
  key(name: string): void;
}

/** So many are shown without a question. */
const QUERY_ITEMS = 100;

const YES = new Set(['y', 'Y', ' ']);
const NO = new Set(['n', 'N', 'backspace', 'C-g', 'C-c', 'escape']);

/** Lists what there is to choose from, below the line. The cursor is at the beginning of a line before and after it. */
export function startListing(
  candidates: readonly string[],
  size: { readonly cols: number; readonly rows: number },
  write: (text: string) => void,
): Listing {
  const lines = inColumns(candidates, size.cols).split('\n').slice(0, -1);
  let at = 0;
  let state: 'asked' | 'more' | 'over' = 'more';

  const show = (count: number): void => {
    write(
      lines
        .slice(at, at + count)
        .map((line) => `${line}\n`)
        .join(''),
    );
    at += count;
    state = at < lines.length ? 'more' : 'over';
    if (state === 'more') write('--More--');
  };
  const page = size.rows - 1;

  if (candidates.length >= QUERY_ITEMS) {
    write(`Display all ${candidates.length} possibilities? (y or n)`);
    state = 'asked';
  } else show(page);

  return {
    get over() {
      return state === 'over';
    },
    key(name) {
      if (state === 'asked' && YES.has(name)) {
        write('\n');
        show(page);
      } else if (state === 'asked' && NO.has(name)) {
        write('\n');
        state = 'over';
      } else if (
        state === 'more' &&
        (YES.has(name) || name === 'C-m' || name === 'C-j' || NO.has(name) || /^[qQ]$/.test(name))
      ) {
        write('\r\x1b[K');
        if (YES.has(name)) show(page - 1);
        else if (name === 'C-m' || name === 'C-j') show(1);
        else state = 'over';
      } else write('\x07');
    },
  };
}
