/** What was typed into a journal's terminal, line by line: keys come one by one, and some take back what came before. */
import type { Journal, JournalEntry } from '../machine/journal.ts';
import { FIRST_TERMINAL } from '../machine/terminals.ts';

/** A stretch of an entry's keys. */
interface Piece {
  readonly entry: number;
  readonly from: number;
  readonly to: number;
}

export interface TypedLine {
  /** Where its keys stand in the journal, in order. */
  readonly pieces: readonly Piece[];
  /** All keys of the line as they came, without the one that ended it. */
  readonly keys: string;
  /** The line as it stood when it was ended; null when that cannot be told from the keys alone (arrows, Tab, a full screen). */
  readonly text: string | null;
  /** A program asked for a password. */
  readonly hidden: boolean;
}

/** Enter, Ctrl-C and Ctrl-D end a line. */
const ENDS = /[\r\n\x03\x04]/;
const AFTER_END = /(?<=[\r\n\x03\x04])/;
const PASTE_MARKS = /\x1b\[20[01]~/g;

/** A line that is being typed. */
interface Open {
  pieces: Piece[];
  keys: string;
  hidden: boolean;
}

/** The lines of all terminals, in the order in which they ended. */
export function typedLines(journal: Pick<Journal, 'entries'>): TypedLine[] {
  const lines: TypedLine[] = [];
  const open = new Map<number, Open>();
  const end = (tty: number): void => {
    const line = open.get(tty);
    if (line) lines.push({ ...line, text: edited(line.keys) });
    open.delete(tty);
  };
  for (const [index, entry] of journal.entries.entries()) {
    if (entry.kind === 'submit') end(FIRST_TERMINAL);
    if (entry.kind !== 'keys') continue;
    const tty = entry.tty ?? FIRST_TERMINAL;
    let from = 0;
    for (const part of entry.keys.split(AFTER_END)) {
      const body = part.replace(ENDS, '');
      if (body !== '') {
        const line = open.get(tty) ?? { pieces: [], keys: '', hidden: false };
        line.pieces.push({ entry: index, from, to: from + body.length });
        line.keys += body;
        line.hidden ||= entry.hidden === true;
        open.set(tty, line);
      }
      if (body !== part) end(tty);
      from += part.length;
    }
  }
  for (const tty of open.keys()) end(tty);
  return lines;
}

/** Follows the keys that a line editor takes back with. */
function edited(keys: string): string | null {
  let text: string[] = [];
  for (const key of keys.replace(PASTE_MARKS, '')) {
    if (key === '\x7f' || key === '\b') text.pop();
    else if (key === '\x15') text = [];
    else if (key === '\x17') text = [...text.join('').replace(/\S+\s*$/, '')];
    else if (key < ' ') return null;
    else text.push(key);
  }
  return text.join('');
}

/** What of a line's keys shows: without controls and escape sequences. */
export const shownKeys = (keys: string): string =>
  keys.replace(/\x1b(?:\[[\d;?]*[ -/]*[@-~]|O.|.)?/g, '').replace(/[\x00-\x1f\x7f]/g, '');

/**
 * The entries with other texts in place of what was typed in some lines. As many entries as before: others count them. The key
 * that ended a line stays, and so does the mark of a paste that begins or ends in it.
 */
export function retyped(
  entries: readonly JournalEntry[],
  edits: readonly { readonly line: TypedLine; readonly text: string }[],
): JournalEntry[] {
  const changes = edits.flatMap(({ line, text }) =>
    line.pieces.map((piece, index) => ({ ...piece, text: index === 0 ? withPasteMarks(line.keys, text) : '' })),
  );
  return entries.map((entry, index) => {
    if (entry.kind !== 'keys') return entry;
    const own = changes.filter((change) => change.entry === index).sort((a, b) => b.from - a.from);
    const keys = own.reduce((all, { from, to, text }) => all.slice(0, from) + text + all.slice(to), entry.keys);
    return { ...entry, keys };
  });
}

const withPasteMarks = (keys: string, text: string): string =>
  (keys.includes('\x1b[200~') ? '\x1b[200~' : '') + text + (keys.includes('\x1b[201~') ? '\x1b[201~' : '');
