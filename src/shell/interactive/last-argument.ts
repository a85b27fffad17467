import { historyWords } from './history.ts';
import { change, type EditLine } from './line.ts';

/** Alt-. pressed again and again: the last word of the line before, and of the one before that. */
export interface LastArgument {
  /** Puts the word in; false when no older line is left. `again` when the last key was the same. */
  insert(line: EditLine, entries: readonly string[], again: boolean): boolean;
}

export function createLastArgument(): LastArgument {
  let index = 0;
  let from = 0;
  return {
    insert(line, entries, again) {
      if (!again) {
        index = entries.length;
        from = line.cursor;
      }
      const word = index > 0 ? historyWords(entries[--index] ?? '').at(-1) : undefined;
      change(line, from, line.cursor, word ?? '');
      return word !== undefined;
    },
  };
}
