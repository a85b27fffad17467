// Models GNU Readline in its emacs mode, and BusyBox's libbb/lineedit.c, as far as a reader at a prompt meets them.

import { cancellable } from './cancellable.ts';
import { BASIC_EDITS, commentOut, READLINE_EDITS } from './edits.ts';
import type { History } from './history.ts';
import { createKeyDecoder, type Key } from './keys.ts';
import { createLastArgument } from './last-argument.ts';
import { change, createKillRing, createLine, insert, lineText, setText, type } from './line.ts';
import { type Listing, startListing } from './listing.ts';
import { createScreen } from './screen.ts';
import { busyboxLabel, type Search, searchAgain, searchLabel, searchLess, searchText, startSearch } from './search.ts';

export type EditResult =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'interrupt' }
  /** The caller's signal came; what was typed so far stays for the next call. */
  | { readonly kind: 'aborted' };

/** What Tab is to do. */
export interface Completion {
  /** What stands before the cursor (its last `replaces` UTF-16 units) makes way for `text`. */
  readonly replaces: number;
  readonly text: string;
  /** What there is to choose from, as it is listed; empty when nothing is left to choose. */
  readonly candidates: readonly string[];
}

export interface EditorOptions {
  /** Whose keys: BusyBox has fewer. */
  readonly keys: 'readline' | 'busybox';
  read(signal: AbortSignal): Promise<Uint8Array>;
  write(text: string): void;
  size(): { readonly cols: number; readonly rows: number };
  readonly history: History;
  complete(before: string): Promise<Completion | undefined>;
}

export interface Editor {
  readLine(prompt: string, signal: AbortSignal): Promise<EditResult>;
  /** Draws the line again, for another width. */
  redraw(): void;
  /** Takes the line off the screen; it comes back with the next readLine. */
  hide(): void;
}

/** How a key was answered: the line is over, the bell rings, or nothing more is to be said. */
type Answer = EditResult | 'bell' | 'done';

const answer = (worked: boolean): Answer => (worked ? 'done' : 'bell');

const BELL = '\x07';

/** Commands that go on with what the same command began the last time. */
const KILLS = new Set(['C-k', 'C-u', 'C-w', 'M-backspace', 'M-d']);
const YANKS = new Set(['C-y', 'M-y']);
const LAST_ARGUMENT = new Set(['M-.', 'M-_']);

export function createEditor(options: EditorOptions): Editor {
  const { history } = options;
  const isReadline = options.keys === 'readline';
  const edits = isReadline ? READLINE_EDITS : BASIC_EDITS;
  const decoder = createKeyDecoder();
  const screen = createScreen(options.write, () => options.size().cols);
  const queue: Key[] = [];
  const kills = createKillRing();
  const lastArgument = createLastArgument();
  /** Lines of the history as they were changed on the way through it; the new line's own place is the last. */
  let changed = new Map<number, string>();
  let position = 0;
  let line = createLine(kills);
  let prompt = '';
  let search: Search | undefined;
  let lastQuery = '';
  /** What was just pasted, until the next key. */
  let pasted: { readonly from: number; readonly to: number } | undefined;
  let listing: Listing | undefined;
  let quoting = false;
  let prefix = '';
  let lastKey = '';
  /** The last Tab left the line as it was: the next one lists. */
  let tabbed = false;

  const draw = (): void => {
    if (listing) return;
    if (!search) return screen.draw({ prompt, chars: line.chars, cursor: line.cursor, marked: pasted });
    const text = search.lines[search.found.index] ?? '';
    const from = [...text.slice(0, search.found.at)].length;
    const to = from + [...search.query].length;
    const marked = isReadline && !search.failed && search.query !== '' ? { from, to } : undefined;
    const label = isReadline ? searchLabel(search) : busyboxLabel(search);
    screen.draw({ prompt: label, chars: [...text], cursor: from, marked });
  };

  const showEntry = (index: number): void => {
    changed.set(position, lineText(line));
    position = index;
    setText(line, changed.get(index) ?? history.entries[index] ?? '');
  };

  const browse = (index: number): Answer => {
    if (index < 0 || index > history.entries.length || index === position) return 'bell';
    showEntry(index);
    return 'done';
  };

  const beginSearch = (direction: Search['direction']): Answer => {
    changed.set(position, lineText(line));
    const { entries } = history;
    const lines = [...entries, ''].map((entry, index) => changed.get(index) ?? entry);
    const at = line.chars.slice(0, line.cursor).join('').length;
    search = startSearch(lines, { index: position, at }, direction);
    return 'done';
  };

  const endSearch = (ended: Search, at = ended.found): void => {
    search = undefined;
    if (ended.query !== '') lastQuery = ended.query;
    if (at.index !== position) showEntry(at.index);
    line.cursor = [...lineText(line).slice(0, at.at)].length;
  };

  /** A key while searching; undefined when it ends the search and is to be handled as ever. */
  const searchKey = (now: Search, key: Key): Answer | undefined => {
    const going = (next: Search): Answer => {
      search = next;
      return answer(!next.failed);
    };
    if (key.kind !== 'key') return going(searchText(now, key.text));
    switch (key.name) {
      case 'C-r':
        return going(searchAgain(now, 'back', lastQuery));
      case 'C-s':
        return going(searchAgain(now, 'forward', lastQuery));
      case 'backspace':
      case 'C-h':
        return going(searchLess(now));
      case 'C-g':
        endSearch(now, now.origin);
        return 'done';
      case 'C-c':
        return undefined;
      case 'C-j':
      case 'escape':
        endSearch(now);
        return 'done';
      default:
        endSearch(now);
        return undefined;
    }
  };

  const list = (candidates: readonly string[]): void => {
    draw();
    screen.leave();
    listing = startListing(candidates, options.size(), options.write);
    if (listing.over) listing = undefined;
  };

  const complete = async (always: boolean): Promise<Answer> => {
    const before = line.chars.slice(0, line.cursor).join('');
    const found = await options.complete(before);
    if (!found) return 'bell';
    const typed = before.slice(before.length - found.replaces);
    if (found.text !== typed) {
      change(line, line.cursor - [...typed].length, line.cursor, found.text);
      return answer(found.candidates.length === 0);
    }
    if (found.candidates.length === 0) return 'done';
    if (always || tabbed) list(found.candidates);
    tabbed = true;
    return answer(always || lastKey === 'C-i');
  };

  const renew = (): void => {
    search = undefined;
    changed = new Map();
    line = createLine(kills);
  };

  const accept = (): EditResult => {
    const text = lineText(line);
    line.cursor = line.chars.length;
    draw();
    screen.leave();
    renew();
    return { kind: 'line', text };
  };

  const giveUp = (): EditResult => {
    draw();
    options.write('^C');
    screen.leave();
    renew();
    return { kind: 'interrupt' };
  };

  /** What keys do that concerns more than the line, in both editors. */
  const command = (name: string): Answer | Promise<Answer> | undefined => {
    switch (name) {
      case 'C-m':
      case 'C-j':
        return accept();
      case 'C-c':
        return giveUp();
      case 'C-d':
        return line.chars.length === 0 ? { kind: 'end' } : undefined;
      case 'C-i':
        return complete(false);
      case 'C-l':
        options.write('\x1b[H\x1b[2J');
        screen.reset();
        return 'done';
      case 'C-p':
      case 'up':
        return browse(position - 1);
      case 'C-n':
      case 'down':
        return browse(position + 1);
      case 'C-r':
        return beginSearch('back');
      default:
        return undefined;
    }
  };

  const readlineCommand = (name: string): Answer | Promise<Answer> | undefined => {
    switch (name) {
      case 'C-s':
        return beginSearch('forward');
      case 'M-<':
        return browse(0);
      case 'M->':
        return browse(history.entries.length);
      case 'C-v':
      case 'C-q':
        quoting = true;
        return 'done';
      case 'C-x':
        prefix = 'C-x ';
        return 'done';
      case 'M-.':
      case 'M-_':
        return answer(lastArgument.insert(line, history.entries, LAST_ARGUMENT.has(lastKey)));
      case 'M-?':
        return complete(true);
      case 'M-#':
        commentOut(line);
        return accept();
      case 'C-g':
        return 'bell';
      default:
        return undefined;
    }
  };

  const pressed = async (name: string): Promise<Answer> => {
    kills.growing = KILLS.has(lastKey) && KILLS.has(name);
    if (!YANKS.has(name)) kills.yanked = undefined;
    if (name !== 'C-i') tabbed = false;
    const answered = command(name) ?? (isReadline ? readlineCommand(name) : undefined);
    if (answered !== undefined) return answered;
    return answer(edits.get(name)?.(line) ?? !isReadline);
  };

  const handle = async (key: Key): Promise<Answer> => {
    if (listing) {
      listing.key(key.kind === 'key' ? key.name : key.text);
      if (listing.over) listing = undefined;
      return 'done';
    }
    pasted = undefined;
    const searched = search && searchKey(search, key);
    if (searched) return searched;
    if (quoting) {
      quoting = false;
      insert(line, key.kind === 'key' ? key.raw : key.text);
      return 'done';
    }
    if (key.kind === 'paste') {
      const from = line.cursor;
      insert(line, key.text);
      pasted = { from, to: line.cursor };
    } else if (key.kind === 'text') type(line, key.text);
    const name = key.kind === 'key' ? prefix + key.name : key.kind;
    prefix = '';
    const answered = key.kind === 'key' ? await pressed(name) : 'done';
    lastKey = name;
    return answered;
  };

  const next = async (signal: AbortSignal): Promise<Key | 'aborted' | 'end'> => {
    for (;;) {
      const key = queue.shift();
      if (key) return key;
      const bytes = await cancellable(options.read, signal);
      if (bytes === 'aborted') return 'aborted';
      if (bytes.length === 0) return 'end';
      queue.push(...decoder.push(bytes));
      const alone = search || listing || quoting ? decoder.loneEscape() : undefined;
      if (alone) queue.push(alone);
    }
  };

  return {
    async readLine(text, signal) {
      prompt = text;
      if (!changed.has(history.entries.length)) position = history.entries.length;
      screen.reset();
      draw();
      for (;;) {
        const key = await next(signal);
        if (key === 'aborted' || key === 'end') return { kind: key };
        const answered = await handle(key);
        if (typeof answered === 'object') return answered;
        if (answered === 'bell' || queue.length === 0) draw();
        if (answered === 'bell') options.write(BELL);
      }
    },
    redraw() {
      if (listing) return;
      screen.erase();
      draw();
    },
    hide() {
      listing = undefined;
      screen.erase();
    },
  };
}
