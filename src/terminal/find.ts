/** Search in what a terminal has printed. */
import { type ISearchOptions, SearchAddon } from '@xterm/addon-search';
import type { Terminal } from '@xterm/xterm';

/** Colours as `#rrggbb`. */
export interface FindColours {
  readonly match: string;
  readonly active: string;
}

export interface Found {
  /** Which of them is shown, from 1; 0 when there is none, or when there are too many to count. */
  readonly at: number;
  readonly count: number;
}

export interface Find {
  /** Goes to the next place after the one shown; while `growing`, stays where the longer text fits too. */
  next(text: string, growing?: boolean): void;
  previous(text: string): void;
  caseSensitive: boolean;
  /** Takes the marks away. */
  end(): void;
  onFound(listener: (found: Found) => void): void;
}

export function createFind(terminal: Terminal, colours: () => FindColours): Find {
  const addon = new SearchAddon();
  terminal.loadAddon(addon);
  let caseSensitive = false;
  const options = (): ISearchOptions => {
    const { match, active } = colours();
    return {
      caseSensitive,
      decorations: {
        matchBackground: match,
        matchOverviewRuler: match,
        activeMatchBackground: active,
        activeMatchColorOverviewRuler: active,
      },
    };
  };
  return {
    next: (text, growing = false) => void addon.findNext(text, { ...options(), incremental: growing }),
    previous: (text) => void addon.findPrevious(text, options()),
    get caseSensitive() {
      return caseSensitive;
    },
    set caseSensitive(on) {
      if (on === caseSensitive) return;
      caseSensitive = on;
      // What it remembers of the last search was found the other way.
      addon.clearDecorations();
    },
    end() {
      addon.clearDecorations();
      terminal.clearSelection();
    },
    onFound: (listener) =>
      void addon.onDidChangeResults(({ resultIndex, resultCount }) =>
        listener({ at: resultIndex + 1, count: resultCount }),
      ),
  };
}
