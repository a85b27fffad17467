// Models Go's encoding/json scanner.go, decode.go and stream.go (1.13 to 1.27): the same texts are refused with the same words.
import type { Dialect } from './dialect.ts';
import type { JsonValue } from './value.ts';

/** A text that is no JSON; the message is that of encoding/json. */
export class JsonSyntaxError extends Error {}

export interface ParseOptions {
  readonly dialect: Dialect;
  /**
   * True where a `json.Decoder` reads the first value and leaves the rest, as engines before 23 did; false where
   * `json.Unmarshal` wants the whole text to be one value.
   */
  readonly first: boolean;
}

/** Throws `JsonSyntaxError`. */
export function parseJson(text: string, options: ParseOptions): JsonValue {
  const reader = new Reader(text, options);
  const value = reader.value();
  if (!options.first) reader.end();
  return value;
}

class Reader {
  private readonly characters: readonly string[];
  private readonly options: ParseOptions;
  private at = 0;

  constructor(text: string, options: ParseOptions) {
    this.options = options;
    // Before it was rewritten, the scanner looked at bytes: a character beyond ASCII is named by its first.
    this.characters =
      options.dialect === 'rewritten'
        ? [...text]
        : [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte));
  }

  value(): JsonValue {
    this.space();
    const character = this.peek('looking for beginning of value');
    if (character === '{') return this.object();
    if (character === '[') return this.array();
    if (character === '"') return { kind: 'string', ...this.string() };
    if (character === '-' || isDigit(character)) return { kind: 'number', text: this.number() };
    if (character === 't') return this.literal('true', { kind: 'bool', value: true });
    if (character === 'f') return this.literal('false', { kind: 'bool', value: false });
    if (character === 'n') return this.literal('null', { kind: 'null' });
    throw this.unexpected(character, 'looking for beginning of value');
  }

  end(): void {
    this.space();
    const rest = this.characters[this.at];
    if (rest !== undefined) throw this.unexpected(rest, 'after top-level value');
  }

  private object(): JsonValue {
    const members: (readonly [string, JsonValue])[] = [];
    this.at++;
    this.space();
    if (this.peek() === '}') return this.closed({ kind: 'object', members });
    for (;;) {
      this.space();
      const start = this.peek();
      if (start !== '"') throw this.unexpected(start, 'looking for beginning of object key string');
      const { value: key } = this.string();
      this.space();
      const colon = this.peek();
      if (colon !== ':') throw this.unexpected(colon, 'after object key');
      this.at++;
      members.push([key, this.value()]);
      this.space();
      const next = this.peek();
      if (next === '}') return this.closed({ kind: 'object', members });
      if (next !== ',') throw this.unexpected(next, 'after object key:value pair');
      this.at++;
    }
  }

  private array(): JsonValue {
    const items: JsonValue[] = [];
    this.at++;
    this.space();
    if (this.peek() === ']') return this.closed({ kind: 'array', items });
    for (;;) {
      items.push(this.value());
      this.space();
      const next = this.peek();
      if (next === ']') return this.closed({ kind: 'array', items });
      if (next !== ',') throw this.unexpected(next, 'after array element');
      this.at++;
    }
  }

  private closed(value: JsonValue): JsonValue {
    this.at++;
    return value;
  }

  private string(): { readonly value: string; readonly text: string } {
    const start = this.at++;
    for (;;) {
      const character = this.peek();
      if (character === '"') break;
      if (character === '\\') this.escape();
      else if (character < ' ') throw this.unexpected(character, this.rewritten ? 'in string' : 'in string literal');
      else this.at++;
    }
    this.at++;
    const raw = this.characters.slice(start, this.at).join('');
    const text = this.rewritten
      ? raw
      : new TextDecoder().decode(Uint8Array.from(raw, (character) => character.charCodeAt(0)));
    return { value: JSON.parse(text) as string, text };
  }

  private escape(): void {
    const start = this.at++;
    const code = this.peekOr(' ', 'in string escape code');
    if (code !== 'u') {
      if (!'bfnrt\\/"'.includes(code)) throw this.badEscape(start, 2, code, 'in string escape code');
      this.at++;
      return;
    }
    this.at++;
    for (let digit = 0; digit < 4; digit++) {
      const character = this.peekOr(' ', 'in \\u hexadecimal character escape');
      if (!/[0-9a-fA-F]/.test(character)) {
        throw this.badEscape(start, 6, character, 'in \\u hexadecimal character escape');
      }
      this.at++;
    }
  }

  private badEscape(start: number, length: number, character: string, where: string): JsonSyntaxError {
    if (!this.rewritten) return this.unexpected(character, where);
    const sequence = this.characters.slice(start, start + length).join('');
    return new JsonSyntaxError(`invalid escape sequence \`${sequence}\` in string`);
  }

  private number(): string {
    const start = this.at;
    const digits = (where: string): void => {
      const first = this.peekOr(' ', where);
      if (!isDigit(first)) throw this.unexpected(first, where);
      while (isDigit(this.characters[this.at] ?? '')) this.at++;
    };
    const inNumber = 'in numeric literal';
    if (this.characters[this.at] === '-') this.at++;
    if (this.characters[this.at] === '0') this.at++;
    else digits(inNumber);
    if (this.characters[this.at] === '.') {
      this.at++;
      digits(this.rewritten ? inNumber : 'after decimal point in numeric literal');
    }
    if (/^[eE]$/.test(this.characters[this.at] ?? '')) {
      this.at++;
      if (/^[+-]$/.test(this.characters[this.at] ?? '')) this.at++;
      digits(this.rewritten ? inNumber : 'in exponent of numeric literal');
    }
    return this.characters.slice(start, this.at).join('');
  }

  private literal(word: string, value: JsonValue): JsonValue {
    for (const letter of word) {
      const where = `in literal ${word} (expecting ${quoteCharacter(letter)})`;
      const character = this.peekOr(' ', where);
      if (character !== letter) throw this.unexpected(character, where);
      this.at++;
    }
    return value;
  }

  private space(): void {
    while (/^[ \t\r\n]$/.test(this.characters[this.at] ?? '')) this.at++;
  }

  private peek(_where = ''): string {
    const character = this.characters[this.at];
    if (character === undefined) throw this.endOfText();
    return character;
  }

  /** Inside a token the old scanner takes the end of the text for a blank, which may fit no better. */
  private peekOr(blank: string, where: string): string {
    const character = this.characters[this.at];
    if (character !== undefined) return character;
    if (this.rewritten || this.options.first) throw this.endOfText();
    throw this.unexpected(blank, where);
  }

  private endOfText(): JsonSyntaxError {
    if (!this.options.first) return new JsonSyntaxError('unexpected end of JSON input');
    return new JsonSyntaxError(this.characters.join('').trim() === '' ? 'EOF' : 'unexpected EOF');
  }

  private unexpected(character: string, where: string): JsonSyntaxError {
    return new JsonSyntaxError(`invalid character ${quoteCharacter(character)} ${where}`);
  }

  private get rewritten(): boolean {
    return this.options.dialect === 'rewritten';
  }
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

const SHORT: Readonly<Record<string, string>> = {
  "'": "\\'",
  '\\': '\\\\',
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/** Models quoteChar: a character in single quotes, what cannot be printed escaped. */
function quoteCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const short = SHORT[character];
  if (short !== undefined) return `'${short}'`;
  if (code < 0x20 || code === 0x7f) return `'\\x${code.toString(16).padStart(2, '0')}'`;
  if (!/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u.test(character)) return `'\\u${code.toString(16).padStart(4, '0')}'`;
  return `'${character}'`;
}
