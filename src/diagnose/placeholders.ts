/** The placeholders of shell commands, and how the shell reads what stands in their place. */

export interface Placeholder {
  /** As it is written: `<port>`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where a placeholder stands. */
export interface Place {
  readonly placeholder: Placeholder;
  readonly quote: 'none' | 'double' | 'single' | 'opaque';
  /** Nothing of its word stands before it: a program could read its value as an option. */
  readonly begins: boolean;
  /** Its word names the program that is run. */
  readonly command: boolean;
  /** What stands there is read once more: by another shell, or as a part of some other language. */
  readonly reread: 'no' | 'shell' | 'language';
}

const PLACEHOLDER = /<[^<>\s](?:[^<>\n]*[^<>\s])?>/g;

/** All placeholders of a text, in order. */
export const placeholdersIn = (text: string): Placeholder[] =>
  [...text.matchAll(PLACEHOLDER)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));

export const isPlaceholder = (text: string): boolean => {
  const [found, ...more] = placeholdersIn(text);
  return found?.text === text && more.length === 0;
};

/** How the shell reads each of the placeholders of `commands` that are in `wanted`. */
export function placesIn(commands: string, wanted: ReadonlySet<string>): Place[] {
  const reader = new Reader(commands, wanted);
  reader.read();
  return reader.places();
}

/** A stretch of the text: a statement, or what stands between two quotes. */
interface Stretch {
  readonly from: number;
  to: number;
}

interface Found extends Omit<Place, 'reread'> {
  readonly statement: Stretch;
  readonly quoted: Stretch | undefined;
}

// Programs that hand what they are given to a shell, and those that are given programs of their own.
const TO_SHELL =
  /(?:^|[\s;&|("'`/])(?:eval|ssh|su|watch|parallel|trap|alias|source|xargs|at|batch|wsl|(?:ba|da|k|z|a)?sh)(?=$|[\s;&|)"'`])|\s-[a-z]*c\s/;
const TO_LANGUAGE = /(?:^|[\s;&|("'`/])(?:[gm]?awk|sed|perl|python3?|ruby|node|php|[jy]q)(?=$|[\s;&|)"'`])/;
const PIPED_TO_SHELL = /\|\s*(?:sudo\s+)?(?:ba|da|k|z)?sh\b/;
// Between quotes, more than a name or a path: a sentence of some other language.
const NAME_OR_PATH = /^[\w@%+=:,./-]*$/;
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
// After these the program's name is still to come.
const PREFIXES = /^(?:sudo|exec|env|nohup|time|then|do|else|elif|if|while|until|!|\{|-.*|[A-Za-z_]\w*=.*)$/s;

/** What has been opened, and what it interrupts. */
interface Frame {
  readonly kind: '(' | '"' | '`' | '{' | '((';
  readonly word: string;
  readonly command: boolean;
  readonly quoted: Stretch | undefined;
}

const CLOSE: Readonly<Record<string, string>> = { '`': '`', '{': '}', '((': '))' };

class Reader {
  readonly #text: string;
  readonly #at: ReadonlyMap<number, Placeholder>;
  readonly #wanted: ReadonlySet<string>;
  readonly #found: Found[] = [];
  /** The last one is innermost. */
  readonly #open: Frame[] = [];
  readonly #heredocs: { readonly word: string; readonly tabs: boolean }[] = [];
  #statement: Stretch;
  #quoted: Stretch | undefined;
  #word = '';
  #command = true;
  #next = 0;

  constructor(text: string, wanted: ReadonlySet<string>) {
    this.#text = text;
    this.#wanted = wanted;
    this.#at = new Map(placeholdersIn(text).map((placeholder) => [placeholder.start, placeholder]));
    this.#statement = { from: 0, to: text.length };
  }

  places(): Place[] {
    return this.#found.map(({ statement, quoted, ...place }) => ({
      ...place,
      reread: this.#reread(statement, quoted),
    }));
  }

  #reread(statement: Stretch, quoted: Stretch | undefined): Place['reread'] {
    const words = this.#stretch(statement);
    if (TO_LANGUAGE.test(words)) return 'language';
    if (TO_SHELL.test(words) || PIPED_TO_SHELL.test(this.#text)) return 'shell';
    return quoted !== undefined && !NAME_OR_PATH.test(this.#stretch(quoted)) ? 'language' : 'no';
  }

  /** Its text without its placeholders. */
  #stretch({ from, to }: Stretch): string {
    return this.#text.slice(from, to).replaceAll(PLACEHOLDER, '');
  }

  read(): void {
    while (this.#next < this.#text.length) {
      const placeholder = this.#at.get(this.#next);
      if (placeholder) this.#meet(placeholder);
      else if (this.#innermost === '"') this.#inDouble();
      else if (this.#innermost === undefined || this.#innermost === '(') this.#bare();
      else this.#inOpaque();
    }
  }

  get #innermost(): Frame['kind'] | undefined {
    return this.#open.at(-1)?.kind;
  }

  #meet(placeholder: Placeholder, opaque = false): void {
    const inner = this.#innermost;
    const odd = opaque || (inner !== undefined && inner !== '"' && inner !== '(');
    this.#note(placeholder, odd ? 'opaque' : inner === '"' ? 'double' : 'none');
    this.#word += placeholder.text;
    this.#next = placeholder.end;
  }

  #note(placeholder: Placeholder, quote: Place['quote']): void {
    if (!this.#wanted.has(placeholder.text)) return;
    this.#found.push({
      placeholder,
      quote,
      begins: this.#word === '',
      command: this.#command && !ASSIGNMENT.test(this.#word),
      statement: this.#statement,
      quoted: this.#quoted,
    });
  }

  #bare(): void {
    const char = this.#text[this.#next] ?? '';
    const rest = this.#text.slice(this.#next, this.#next + 3);
    if (char === '\\') this.#escape();
    else if (char === "'") this.#single(1);
    else if (rest.startsWith("$'")) this.#opaqueUntil(/(?:\\.|[^\\'])*'/sy, 2);
    else if (char === '"') this.#double();
    else if (char === '`') this.#enter('`', 1);
    else if (char === '$') this.#expansion(rest);
    else if (char === '#' && this.#word === '') this.#opaqueUntil(/[^\n]*/y, 0);
    else if (/^<<-?[^<]/.test(rest)) this.#heredoc();
    else if (/[\s;&|()<>]/.test(char)) this.#between(char);
    else this.#take(1);
  }

  #take(length: number): void {
    this.#word += this.#text.slice(this.#next, this.#next + length);
    this.#next += length;
  }

  /** A backslash; were a placeholder behind it, only its first sign would be escaped. */
  #escape(): void {
    const behind = this.#at.get(this.#next + 1);
    if (!behind) return this.#take(2);
    this.#next += 1;
    this.#word += '\\';
    this.#meet(behind, true);
  }

  #enter(kind: Frame['kind'], length: number): void {
    this.#open.push({ kind, word: this.#word, command: this.#command, quoted: this.#quoted });
    this.#next += length;
  }

  /** Goes on with the word that was interrupted. */
  #leave(close: string): void {
    const frame = this.#open.pop();
    this.#word = `${frame?.word ?? ''}${close}`;
    this.#command = frame?.command ?? false;
    this.#quoted = frame?.quoted;
    this.#next += close.length;
  }

  /** `$(…)` is read as commands are; `${…}` and `$((…))` have rules of their own. */
  #expansion(rest: string): void {
    if (rest.startsWith('${')) this.#enter('{', 2);
    else if (rest.startsWith('$((')) this.#enter('((', 3);
    else if (rest.startsWith('$(')) {
      this.#enter('(', 2);
      this.#word = '';
      this.#command = true;
      this.#quoted = undefined;
    } else this.#take(1);
  }

  #single(length: number): void {
    const from = this.#next + length;
    const end = this.#text.indexOf("'", from);
    const to = end < 0 ? this.#text.length : end;
    const around = this.#quoted;
    this.#quoted = { from, to };
    for (this.#next = from; this.#next < to; ) {
      const placeholder = this.#at.get(this.#next);
      if (placeholder && placeholder.end <= to) {
        this.#note(placeholder, 'single');
        this.#word += placeholder.text;
        this.#next = placeholder.end;
      } else this.#take(1);
    }
    this.#quoted = around;
    this.#next = to + 1;
  }

  #double(): void {
    const end = /(?:\\.|[^\\"])*/sy;
    end.lastIndex = this.#next + 1;
    const length = end.exec(this.#text)?.[0].length ?? 0;
    const from = this.#next + 1;
    this.#enter('"', 1);
    this.#quoted = { from, to: from + length };
  }

  #inDouble(): void {
    const char = this.#text[this.#next] ?? '';
    if (char === '"') {
      this.#quoted = this.#open.pop()?.quoted;
      this.#next += 1;
    } else if (char === '\\') this.#escape();
    else if (char === '$') this.#expansion(this.#text.slice(this.#next, this.#next + 3));
    else if (char === '`') this.#enter('`', 1);
    else this.#take(1);
  }

  /** Within backquotes and expansions nothing but their end is looked for. */
  #inOpaque(): void {
    const close = CLOSE[this.#innermost ?? ''] ?? '';
    if (this.#text[this.#next] === '\\') this.#escape();
    else if (this.#text.startsWith(close, this.#next)) this.#leave(close);
    else this.#take(1);
  }

  /** Comments too: an interactive zsh runs them. */
  #opaqueUntil(end: RegExp, skip: number): void {
    end.lastIndex = this.#next + skip;
    const to = end.test(this.#text) ? end.lastIndex : this.#text.length;
    this.#opaqueTo(to);
  }

  #opaqueTo(to: number): void {
    while (this.#next < to) {
      const placeholder = this.#at.get(this.#next);
      if (placeholder) this.#meet(placeholder, true);
      else this.#take(1);
    }
  }

  #heredoc(): void {
    const head = /<<(-?)[ \t]*(?:'([^'\n]*)'|"([^"\n]*)"|\\?([^\s;&|()<>'"]+))/y;
    head.lastIndex = this.#next;
    const found = head.exec(this.#text);
    if (!found) return this.#between('<');
    this.#heredocs.push({ word: found[2] ?? found[3] ?? found[4] ?? '', tabs: found[1] === '-' });
    this.#endWord();
    this.#next += found[0].length;
  }

  #between(char: string): void {
    if (char === ')') return this.#leave(char);
    this.#endWord();
    const duplicates = char === '&' && /[<>]&|&>/.test(this.#text.slice(this.#next - 1, this.#next + 2));
    const ends = /[\n;&|]/.test(char) && !duplicates;
    if (ends || char === '(') this.#command = true;
    if (char === '(') return this.#enter('(', 1);
    this.#next += 1;
    if (ends && char !== '|' && this.#open.length === 0) this.#newStatement();
    if (char === '\n') this.#bodies();
  }

  #endWord(): void {
    if (this.#word !== '' && this.#command) this.#command = PREFIXES.test(this.#word);
    this.#word = '';
  }

  #newStatement(): void {
    this.#statement.to = this.#next;
    this.#statement = { from: this.#next, to: this.#text.length };
  }

  /** The texts of `<<EOF`, which begin on the next line. */
  #bodies(): void {
    for (const { word, tabs } of this.#heredocs.splice(0)) {
      let to = this.#next;
      for (;;) {
        const end = this.#text.indexOf('\n', to);
        const line = this.#text.slice(to, end < 0 ? undefined : end);
        to = end < 0 ? this.#text.length : end + 1;
        if (end < 0 || (tabs ? line.replace(/^\t+/, '') : line) === word) break;
      }
      this.#opaqueTo(to);
      this.#word = '';
    }
  }
}
