/** Reads shell commands as far as it takes to know what a placeholder in them would be to the shell. */
import { endOfBody, type Heredoc, heredocAt } from './heredoc.ts';
import { type Placeholder, placeholdersIn } from './placeholders.ts';

/** A stretch of the text: a statement, or what stands between two quotes. */
export type Stretch = { readonly from: number; to: number };

/** A placeholder that was met. */
export interface Found {
  readonly placeholder: Placeholder;
  readonly quote: 'none' | 'double' | 'single' | 'opaque';
  /** Nothing of its word stands before it: a program could read its value as an option. */
  readonly begins: boolean;
  /** Its word names the program that is run. */
  readonly command: boolean;
  /** What stands before it in its word is the first part of a program's name: `docker-credential-`. */
  readonly stem: boolean;
  readonly statement: Stretch;
  /** What stands between the quotes around it. */
  readonly quoted: Stretch | undefined;
}

const STEM = /^[a-z][\w-]*-$/;
const NOT_THE_PROGRAM = /^(?:[A-Za-z_]\w*=|-|[a-z][\w-]*-$)/;
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

/** The placeholders of `commands` that are in `wanted`, in order. */
export function findPlaceholders(commands: string, wanted: ReadonlySet<string>): readonly Found[] {
  return new Reader(commands, wanted).read();
}

class Reader {
  readonly #text: string;
  readonly #at: ReadonlyMap<number, Placeholder>;
  readonly #wanted: ReadonlySet<string>;
  readonly #found: Found[] = [];
  /** The last one is innermost. */
  readonly #open: Frame[] = [];
  readonly #heredocs: Heredoc[] = [];
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

  read(): readonly Found[] {
    while (this.#next < this.#text.length) {
      const placeholder = this.#at.get(this.#next);
      if (placeholder) this.#meet(placeholder);
      else if (this.#innermost === '"') this.#inDouble();
      else if (this.#innermost === undefined || this.#innermost === '(') this.#bare();
      else this.#inOpaque();
    }
    return this.#found;
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

  #note(placeholder: Placeholder, quote: Found['quote']): void {
    if (!this.#wanted.has(placeholder.text)) return;
    this.#found.push({
      placeholder,
      quote,
      begins: this.#word === '',
      command: this.#command && !NOT_THE_PROGRAM.test(this.#word),
      stem: this.#command && STEM.test(this.#word),
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
    this.#opaqueTo(end.test(this.#text) ? end.lastIndex : this.#text.length);
  }

  #opaqueTo(to: number): void {
    while (this.#next < to) {
      const placeholder = this.#at.get(this.#next);
      if (placeholder) this.#meet(placeholder, true);
      else this.#take(1);
    }
  }

  #heredoc(): void {
    const heredoc = heredocAt(this.#text, this.#next);
    if (!heredoc) return this.#between('<');
    this.#heredocs.push(heredoc);
    this.#endWord();
    this.#next += heredoc.length;
  }

  #between(char: string): void {
    if (char === ')') return this.#leave(char);
    this.#endWord();
    const duplicates = char === '&' && /[<>]&|&>/.test(this.#text.slice(this.#next - 1, this.#next + 2));
    const ends = /[\n;&|]/.test(char) && !duplicates;
    if (ends || char === '(') this.#command = true;
    if (char === '(') return this.#enter('(', 1);
    this.#next += 1;
    if (ends && char !== '|' && this.#open.length === 0) {
      this.#statement.to = this.#next;
      this.#statement = { from: this.#next, to: this.#text.length };
    }
    if (char === '\n') this.#bodies();
  }

  #endWord(): void {
    if (this.#word !== '' && this.#command) this.#command = PREFIXES.test(this.#word);
    this.#word = '';
  }

  /** The texts of `<<EOF`, which begin on the next line. */
  #bodies(): void {
    for (const heredoc of this.#heredocs.splice(0)) {
      this.#opaqueTo(endOfBody(this.#text, this.#next, heredoc));
      this.#word = '';
    }
  }
}
