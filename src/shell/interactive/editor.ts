// Models GNU Readline, as far as a reader at a prompt meets it.

import { createDeferred } from '../../base/deferred.ts';
import { inColumns } from './columns.ts';
import type { History } from './history.ts';
import { createKeyDecoder, type Key } from './keys.ts';
import { createLine, EDITS, type EditLine, insert, lineText, setText } from './line.ts';
import { createScreen, type Screen } from './screen.ts';

export type EditResult =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'interrupt' }
  /** The caller's signal came; what was typed so far stays for the next call. */
  | { readonly kind: 'aborted' };

/** What Tab is to do: put `text` in the place from `start` to the cursor, or show `candidates`. */
export interface Completion {
  readonly start: number;
  readonly text: string;
  readonly candidates: readonly string[];
}

export interface EditorOptions {
  read(signal: AbortSignal): Promise<Uint8Array>;
  write(text: string): void;
  columns(): number;
  readonly history: History;
  complete(text: string, cursor: number): Promise<Completion | undefined>;
}

export interface Editor {
  readLine(prompt: string, signal: AbortSignal): Promise<EditResult>;
  /** Draws the line again, for another width. */
  redraw(): void;
  /** Takes the line off the screen; it comes back with the next readLine. */
  hide(): void;
}

interface Search {
  query: string;
  index: number;
  failed: boolean;
}

export function createEditor(options: EditorOptions): Editor {
  const decoder = createKeyDecoder();
  const screen: Screen = createScreen(options.write, options.columns);
  const queue: Key[] = [];
  let line: EditLine = createLine();
  let prompt = '';
  let position = 0;
  let draft = '';
  let search: Search | undefined;
  let tabs = 0;
  let quoting = false;

  const { entries } = options.history;

  const draw = (): void => {
    if (!search) return screen.draw(prompt, line.chars, line.cursor);
    const label = `(${search.failed ? 'failed ' : ''}reverse-i-search)\`${search.query}': `;
    screen.draw(label, line.chars, line.cursor);
  };

  const browse = (by: number): void => {
    const next = position + by;
    if (next < 0 || next > entries.length) return;
    if (position === entries.length) draft = lineText(line);
    position = next;
    setText(line, next === entries.length ? draft : (entries[next] ?? ''));
  };

  const find = (from: number): void => {
    if (!search) return;
    const { query } = search;
    const index = query === '' ? -1 : entries.findLastIndex((entry, at) => at <= from && entry.includes(query));
    search.failed = query !== '' && index < 0;
    if (index < 0) return;
    search.index = index;
    setText(line, entries[index] ?? '');
    line.cursor = [...(entries[index] ?? '').slice(0, (entries[index] ?? '').indexOf(query))].length;
  };

  /** A key while searching; false when it ends the search and is to be handled as ever. */
  const searchKey = (key: Key): boolean => {
    if (!search) return false;
    if (key.kind === 'text') {
      search.query += key.text;
      find(entries.length - 1);
      return true;
    }
    const name = key.kind === 'key' ? key.name : '';
    if (name === 'C-r') find(search.index - 1);
    else if (name === 'backspace' || name === 'C-h') {
      search.query = search.query.slice(0, -1);
      find(entries.length - 1);
    } else if (name === 'C-g') {
      search = undefined;
      setText(line, draft);
    } else {
      position = search.index;
      search = undefined;
      return false;
    }
    return true;
  };

  const complete = async (): Promise<void> => {
    const found = await options.complete(lineText(line), line.cursor);
    if (!found || (found.candidates.length === 0 && found.text === '')) return options.write('\x07');
    const typed = line.chars.slice(found.start, line.cursor).join('');
    if (found.text !== typed && found.text.length >= typed.length) {
      line.chars.splice(found.start, line.cursor - found.start, ...found.text);
      line.cursor = found.start + [...found.text].length;
      tabs = 0;
      return;
    }
    if (tabs++ === 0) return options.write('\x07');
    screen.leave();
    options.write(inColumns(found.candidates, options.columns()));
  };

  const finish = (result: EditResult): EditResult => {
    line.cursor = line.chars.length;
    draw();
    screen.leave();
    return result;
  };

  const accept = (): EditResult => {
    search = undefined;
    const text = lineText(line);
    const result = finish({ kind: 'line', text });
    line = { ...createLine(), killed: line.killed };
    return result;
  };

  /** Handles one key; a result ends the line. */
  const handle = async (key: Key): Promise<EditResult | undefined> => {
    if (search && searchKey(key)) return undefined;
    if (key.kind !== 'key') {
      insert(line, key.text);
      return undefined;
    }
    if (quoting) {
      quoting = false;
      if (key.name.startsWith('C-')) insert(line, String.fromCharCode(key.name.toUpperCase().charCodeAt(2) - 64));
      return undefined;
    }
    if (key.name !== 'C-i') tabs = 0;
    switch (key.name) {
      case 'C-m':
      case 'C-j':
        return accept();
      case 'C-c': {
        search = undefined;
        line.cursor = line.chars.length;
        draw();
        options.write('^C');
        screen.leave();
        line = { ...createLine(), killed: line.killed };
        return { kind: 'interrupt' };
      }
      case 'C-d':
        if (line.chars.length === 0) return { kind: 'end' };
        EDITS.get('delete')?.(line);
        return undefined;
      case 'C-i':
        await complete();
        return undefined;
      case 'C-l':
        options.write('\x1b[H\x1b[2J');
        screen.reset();
        return undefined;
      case 'C-p':
      case 'up':
        browse(-1);
        return undefined;
      case 'C-n':
      case 'down':
        browse(1);
        return undefined;
      case 'C-r':
        draft = lineText(line);
        search = { query: '', index: entries.length, failed: false };
        return undefined;
      case 'C-v':
      case 'C-q':
        quoting = true;
        return undefined;
      case 'M-.': {
        const last = (entries.at(-1) ?? '').split(/\s+/).at(-1) ?? '';
        insert(line, last);
        return undefined;
      }
      default:
        EDITS.get(key.name)?.(line);
        return undefined;
    }
  };

  return {
    async readLine(text, signal) {
      prompt = text;
      position = entries.length;
      screen.reset();
      draw();
      for (;;) {
        const key = queue.shift();
        if (key) {
          const result = await handle(key);
          if (result) return result;
          if (queue.length === 0) draw();
          continue;
        }
        const bytes = await cancellable(options.read, signal);
        if (bytes === 'aborted') return { kind: 'aborted' };
        if (bytes.length === 0) return { kind: 'end' };
        queue.push(...decoder.push(bytes));
      }
    },
    redraw() {
      screen.erase();
      draw();
    },
    hide: () => screen.erase(),
  };
}

async function cancellable(
  read: (signal: AbortSignal) => Promise<Uint8Array>,
  signal: AbortSignal,
): Promise<Uint8Array | 'aborted'> {
  if (signal.aborted) return 'aborted';
  const cut = createDeferred<'aborted'>();
  const onAbort = (): void => cut.resolve('aborted');
  signal.addEventListener('abort', onAbort, { once: true });
  const reading = read(signal);
  reading.catch(() => {});
  try {
    return await Promise.race([cut.promise, reading]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
