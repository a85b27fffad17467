// Models compose-spec/compose-go dotenv/parser.go: the grammar of .env files.
import { goQuote } from '../../cli/errors.ts';
import { LoadError } from './errors.ts';
import { type Lookup, substitute } from './template.ts';

export interface DotenvOptions {
  /** What stands outside the file; it wins over the file's own variables when values are expanded. */
  readonly lookup: Lookup;
  readonly warn: (name: string) => void;
}

const SPACE = /[\t\v\f\r \x85\xa0]/;
const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '"': '"',
  '\\': '\\',
};

/** Adds the file's variables to `into`. Throws LoadError with the line, for lines that are none. */
export function parseDotenv(text: string, into: Map<string, string>, options: DotenvOptions): void {
  const reader = new DotenvReader(text.replace(/^\uFEFF/, ''), into, options);
  while (reader.statement()) {
    // each call takes one statement
  }
}

class DotenvReader {
  #rest: string;
  #line = 1;
  readonly #into: Map<string, string>;
  readonly #options: DotenvOptions;

  constructor(text: string, into: Map<string, string>, options: DotenvOptions) {
    this.#rest = text;
    this.#into = into;
    this.#options = options;
  }

  /** Reads `KEY=value` or a key alone; false at the end. */
  statement(): boolean {
    this.#skipToStatement();
    if (this.#rest === '') return false;
    const { key, inherited } = this.#key();
    if (key.includes(' ')) throw new LoadError(`line ${this.#line}: key cannot contain a space`);
    if (inherited) {
      const value = this.#options.lookup(key);
      if (value !== undefined) this.#into.set(key, value);
      return true;
    }
    this.#into.set(key, this.#value());
    return true;
  }

  #skipToStatement(): void {
    for (;;) {
      const blank = /^\s*/.exec(this.#rest)?.[0] ?? '';
      this.#line += blank.split('\n').length - 1;
      this.#rest = this.#rest.slice(blank.length);
      if (!this.#rest.startsWith('#')) return;
      const end = this.#rest.indexOf('\n');
      this.#rest = end < 0 ? '' : this.#rest.slice(end);
    }
  }

  #key(): { key: string; inherited: boolean } {
    let text = this.#rest;
    if (/^export\s+/.test(text)) text = trimStart(text.slice('export'.length));
    let key = '';
    let offset = 0;
    let inherited = false;
    for (const [index, char] of [...indexed(text)]) {
      if (SPACE.test(char)) continue;
      if (char === '=' || char === ':' || char === '\n') {
        key = text.slice(0, index);
        offset = index + 1;
        inherited = char === '\n';
        break;
      }
      if ('_.-[]'.includes(char) || /[\p{L}\p{N}]/u.test(char)) continue;
      const line = text.split('\n')[0] ?? '';
      throw new LoadError(
        `line ${this.#line}: unexpected character ${goQuote(char)} in variable name ${goQuote(line)}`,
      );
    }
    if (text === '') throw new LoadError('zero length string');
    if (inherited && !key.includes(' ')) this.#line++;
    this.#rest = trimStart(text.slice(offset));
    return { key: key.trimEnd(), inherited };
  }

  #value(): string {
    const quote = this.#rest[0];
    if (quote !== '"' && quote !== "'") {
      const end = this.#rest.indexOf('\n');
      const line = end < 0 ? this.#rest : this.#rest.slice(0, end);
      this.#rest = end < 0 ? '' : this.#rest.slice(end + 1);
      this.#line++;
      return this.#expand((line.split(' #')[0] ?? '').trimEnd());
    }
    let value = '';
    for (let index = 1; index < this.#rest.length; index++) {
      const char = this.#rest.charAt(index);
      if (char === '\n') this.#line++;
      if (char === '\\' && index + 1 < this.#rest.length) {
        const next = this.#rest.charAt(++index);
        if (next === '\n') this.#line++;
        value += next === quote ? next : `\\${next}`;
        continue;
      }
      if (char === quote) {
        this.#rest = this.#rest.slice(index + 1);
        return quote === '"' ? this.#expand(expandEscapes(value)) : value;
      }
      value += char;
    }
    throw new LoadError(`line ${this.#line}: unterminated quoted value ${this.#rest.split('\n')[0]}`);
  }

  #expand(value: string): string {
    const { lookup, warn } = this.#options;
    return substitute(value, (name) => lookup(name) ?? this.#into.get(name), warn);
  }
}

function* indexed(text: string): Generator<[number, string]> {
  let index = 0;
  for (const char of text) {
    yield [index, char];
    index += char.length;
  }
}

const trimStart = (text: string): string => {
  let at = 0;
  while (at < text.length && SPACE.test(text.charAt(at))) at++;
  return text.slice(at);
};

const expandEscapes = (text: string): string =>
  text.replace(/\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g, (match, letter: string | undefined, octal: string | undefined) => {
    if (letter === '$') return '$$';
    if (letter !== undefined) return ESCAPES[letter] ?? match;
    return octal !== undefined && /^[0-7]{3}$/.test(octal) ? String.fromCharCode(Number.parseInt(octal, 8)) : match;
  });
