// Models moby/buildkit frontend/dockerfile/shell/lex.go (v0.8.3 for 20.10, v0.13 for 26, v0.16 for 27, v0.25 for 28):
// quotes, escapes and variables in the words of a Dockerfile.
import { goQuote } from '../../../base/go-quote.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { createScanner, END, type Scanner } from './scanner.ts';
import { replacePattern, trimPrefix, trimSuffix } from './shell-pattern.ts';

/** What is known of a name; undefined when it is not set. */
export type EnvLookup = (name: string) => string | undefined;

export interface LexOptions {
  /** The character that escapes: a backslash, or a backtick after `# escape=`. */
  readonly escapeToken?: string;
  /** Keeps quotes in the result. */
  readonly rawQuotes?: boolean;
  /** Keeps escapes in the result. */
  readonly rawEscapes?: boolean;
  /** Quotes are characters like any other. */
  readonly skipProcessQuotes?: boolean;
  /** Leaves `$name` as it stands where the name is not set. */
  readonly skipUnsetEnv?: boolean;
}

export interface ProcessedWord {
  readonly result: string;
  /** The result cut at blanks that stood outside of quotes. */
  readonly words: readonly string[];
  /** Names that were looked up and found, and those that were not. */
  readonly matched: ReadonlySet<string>;
  readonly unmatched: ReadonlySet<string>;
}

export interface ShellLex {
  /** One word with variables put in. Throws Error in BuildKit's words: `failed to process "${a": syntax error: ...`. */
  processWord(word: string, env: EnvLookup): string;
  /** The same, cut into words after the variables were put in. */
  processWords(word: string, env: EnvLookup): readonly string[];
  processWithMatches(word: string, env: EnvLookup): ProcessedWord;
}

/** A lookup over `NAME=value` entries; the last one of a name counts. */
export function envLookup(entries: readonly string[]): EnvLookup {
  const known = new Map(
    entries.map((entry) => {
      const at = entry.indexOf('=');
      return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
  return (name) => known.get(name);
}

export const createShellLex = (version: EngineVersion, options: LexOptions = {}): ShellLex => {
  const processWithMatches = (word: string, env: EnvLookup): ProcessedWord => {
    const walk = new Walk(version, options, createScanner(word), env);
    try {
      return { ...walk.stopOn(END, options.rawEscapes ?? false), matched: walk.matched, unmatched: walk.unmatched };
    } catch (error) {
      throw new Error(`failed to process ${goQuote(word)}: ${error instanceof Error ? error.message : error}`);
    }
  };
  return {
    processWithMatches,
    processWord: (word, env) => processWithMatches(word, env).result,
    processWords: (word, env) => processWithMatches(word, env).words,
  };
};

const isSpace = (character: string): boolean => /[\s\x85]/.test(character);
const isDigit = (character: string): boolean => /\p{Nd}/u.test(character);
const MISSING_BRACE = "syntax error: missing '}'";
const UNSET = 'is not allowed to be unset';
const EMPTY = 'is not allowed to be empty';

/** Words as they are collected: blanks end them, unless they came from quotes or escapes. */
class WordList {
  readonly done: string[] = [];
  #word = '';

  add(text: string): void {
    for (const character of text) {
      if (!isSpace(character)) this.#word += character;
      else this.#end();
    }
  }

  addRaw(text: string): void {
    this.#word += text;
  }

  finish(): string[] {
    this.#end();
    return this.done;
  }

  #end(): void {
    if (this.#word !== '') this.done.push(this.#word);
    this.#word = '';
  }
}

/** One pass over one word. */
class Walk {
  readonly matched = new Set<string>();
  readonly unmatched = new Set<string>();
  readonly #version: EngineVersion;
  readonly #options: LexOptions;
  readonly #escape: string;
  readonly #in: Scanner;
  readonly #env: EnvLookup;
  #rawEscapes: boolean;

  constructor(version: EngineVersion, options: LexOptions, scanner: Scanner, env: EnvLookup) {
    this.#version = version;
    this.#options = options;
    this.#escape = options.escapeToken ?? '\\';
    this.#in = scanner;
    this.#env = env;
    this.#rawEscapes = options.rawEscapes ?? false;
  }

  /** Everything up to the character, which is taken too. */
  stopOn(stop: string, rawEscapes: boolean): { result: string; words: string[] } {
    const before = this.#rawEscapes;
    this.#rawEscapes = rawEscapes;
    try {
      return this.#collect(stop);
    } finally {
      this.#rawEscapes = before;
    }
  }

  #collect(stop: string): { result: string; words: string[] } {
    const words = new WordList();
    let result = '';
    for (let ch = this.#in.peek(); ch !== END; ch = this.#in.peek()) {
      if (stop !== END && ch === stop) {
        this.#in.next();
        return { result, words: words.finish() };
      }
      const special = this.#special(ch);
      if (special !== undefined) {
        result += special;
        if (ch === '$') words.add(special);
        else words.addRaw(special);
      } else result += this.#plain(words);
    }
    if (stop !== END) throw new Error(`unexpected end of statement while looking for matching ${stop}`);
    return { result, words: words.finish() };
  }

  #special(ch: string): string | undefined {
    if (ch === '$') return this.#dollar();
    if (ch === '<' && since(this.#version, 28)) return this.#heredocMark();
    if (this.#options.skipProcessQuotes) return undefined;
    if (ch === "'") return this.#singleQuoted();
    return ch === '"' ? this.#doubleQuoted() : undefined;
  }

  #plain(words: WordList): string {
    const ch = this.#in.next();
    if (ch !== this.#escape) {
      words.add(ch);
      return ch;
    }
    let kept = '';
    if (this.#rawEscapes) {
      words.addRaw(ch);
      kept = ch;
    }
    const escaped = this.#in.next();
    if (escaped !== END) words.addRaw(escaped);
    return kept + escaped;
  }

  #singleQuoted(): string {
    const quote = this.#options.rawQuotes ? "'" : '';
    this.#in.next();
    let result = quote;
    for (let ch = this.#in.next(); ch !== "'"; ch = this.#in.next()) {
      if (ch === END) throw new Error('unexpected end of statement while looking for matching single-quote');
      result += ch;
    }
    return result + quote;
  }

  #doubleQuoted(): string {
    const quote = this.#options.rawQuotes ? '"' : '';
    this.#in.next();
    let result = quote;
    for (;;) {
      const ch = this.#in.peek();
      if (ch === END) throw new Error('unexpected end of statement while looking for matching double-quote');
      if (ch === '"') {
        this.#in.next();
        return result + quote;
      }
      result += ch === '$' ? this.#dollar() : this.#quotedPlain();
    }
  }

  #quotedPlain(): string {
    const ch = this.#in.next();
    if (ch !== this.#escape) return ch;
    const kept = this.#rawEscapes ? ch : '';
    const next = this.#in.peek();
    if (next === END) return kept;
    return kept + (next === '"' || next === '$' || next === this.#escape ? this.#in.next() : ch);
  }

  #heredocMark(): string {
    this.#in.next();
    if (this.#in.peek() !== '<') return '<';
    this.#in.next();
    let mark = '<<';
    while (/^[\t\r ]$/.test(this.#in.peek())) mark += this.#in.next();
    return mark;
  }

  #dollar(): string {
    this.#in.next();
    if (this.#in.peek() !== '{') {
      const name = this.#name();
      if (name === '') return '$';
      return this.#get(name) ?? (this.#options.skipUnsetEnv ? `$${name}` : '');
    }
    this.#in.next();
    const first = this.#in.peek();
    if (first === END) throw new Error(MISSING_BRACE);
    if (first === '{' || first === '}' || first === ':') throw new Error('syntax error: bad substitution');
    const name = this.#name();
    const modifier = this.#in.next();
    if (modifier === '}') return this.#get(name) ?? (this.#options.skipUnsetEnv ? `\${${name}}` : '');
    return since(this.#version, 23) ? this.#modified(name, modifier) : this.#modifiedOf20(name, modifier);
  }

  #modified(name: string, first: string): string {
    if (first === '/') return this.#replaced(name);
    const nullIsUnset = first === ':';
    const modifier = nullIsUnset ? this.#in.next() : first;
    const shown = (nullIsUnset ? ':' : '') + (modifier === END ? '\ufffd' : modifier);
    const unsupported = (): Error => new Error(`unsupported modifier (${shown}) in substitution`);
    const pattern = modifier === '#' || modifier === '%';
    if (!nullIsUnset && !pattern && !['+', '-', '?'].includes(modifier)) throw unsupported();
    if (nullIsUnset && pattern && since(this.#version, 27)) throw unsupported();
    const word = this.#until('}', pattern, MISSING_BRACE);
    const value = this.#get(name);
    if (this.#options.skipUnsetEnv && value === undefined) return `\${${name}${shown}${word}}`;
    const absent = value === undefined || (nullIsUnset && value === '');
    if (modifier === '-') return absent ? word : value;
    if (modifier === '+') return absent ? '' : word;
    if (modifier === '?') {
      if (absent) throw new Error(`${name}: ${word || (value === undefined ? UNSET : EMPTY)}`);
      return value;
    }
    if (!pattern) throw unsupported();
    const greedy = word.startsWith(modifier);
    const trim = modifier === '%' ? trimSuffix : trimPrefix;
    return trim(greedy ? word.slice(1) : word, value ?? '', greedy);
  }

  #replaced(name: string): string {
    const all = this.#in.peek() === '/';
    if (all) this.#in.next();
    const pattern = this.#until('/', true, `syntax error: missing '/' in \${}`);
    const replacement = this.#until('}', true, MISSING_BRACE);
    const value = this.#get(name);
    if (this.#options.skipUnsetEnv && value === undefined) return `\${${name}/${pattern}/${replacement}}`;
    return replacePattern(value ?? '', pattern, replacement, all);
  }

  /** Before 23: `:-`, `:+`, `:?` and `?` are all there is, and `:+` and `:-` do not tell empty from unset. */
  #modifiedOf20(name: string, first: string): string {
    if (first !== '?' && first !== ':') throw new Error("missing ':' in substitution");
    const modifier = first === ':' ? this.#in.next() : first;
    const word = this.#until('}', false, MISSING_BRACE);
    const value = this.#get(name);
    const kept = value === undefined && this.#options.skipUnsetEnv;
    if (kept && ['?', '+', '-'].includes(modifier)) return `\${${name}${first === ':' ? ':' : ''}${modifier}${word}}`;
    if (modifier === '+') return value ? word : '';
    if (modifier === '-') return value || word;
    if (modifier !== '?') throw new Error(`unsupported modifier (${modifier}) in substitution`);
    if (value === undefined) throw new Error(`${name}: ${word || UNSET}`);
    if (first === ':' && value === '') throw new Error(`${name}: ${word || EMPTY}`);
    return value;
  }

  #until(stop: string, rawEscapes: boolean, atEnd: string): string {
    try {
      return this.stopOn(stop, rawEscapes).result;
    } catch (error) {
      throw this.#in.peek() === END ? new Error(atEnd) : error;
    }
  }

  /** A name; digits alone, or one of the shell's special parameters, are names too. */
  #name(): string {
    const first = this.#in.peek();
    let name = '';
    if (first !== END && isDigit(first)) {
      while (this.#in.peek() !== END && isDigit(this.#in.peek())) name += this.#in.next();
      return name;
    }
    if (first !== END && '@*#?-$!'.includes(first)) return this.#in.next();
    while (this.#in.peek() !== END && /[\p{L}\p{Nd}_]/u.test(this.#in.peek())) name += this.#in.next();
    return name;
  }

  #get(name: string): string | undefined {
    const value = this.#env(name);
    (value === undefined ? this.unmatched : this.matched).add(name);
    return value;
  }
}
