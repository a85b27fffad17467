// Models Go's encoding/json scanner.go (1.13 to 1.25): the words for a text that is no JSON.
import { goQuote } from './go-quote.ts';

class SyntaxFault extends Error {}

const LITERALS: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' };
const ESCAPES = 'bfnrt\\/"';

/** What `json.Compact` and `json.Unmarshal` say of the first thing that is wrong; undefined where nothing is. */
export function goJsonFault(text: string): string | undefined {
  // The scanner looks at bytes: a character beyond ASCII is named by its first.
  const scanner = new Scanner([...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)));
  try {
    scanner.document();
    return undefined;
  } catch (error) {
    if (error instanceof SyntaxFault) return error.message;
    throw error;
  }
}

class Scanner {
  private readonly characters: readonly string[];
  private at = 0;

  constructor(characters: readonly string[]) {
    this.characters = characters;
  }

  document(): void {
    this.value();
    if (this.next() !== undefined) throw this.fault('after top-level value');
  }

  private value(): void {
    const character = this.next() ?? this.end();
    const literal = LITERALS[character];
    if (character === '{') this.list('}', 'after object key:value pair', () => this.member());
    else if (character === '[') this.list(']', 'after array element', () => this.value());
    else if (character === '"') this.string();
    else if (/[-\d]/.test(character)) this.number();
    else if (literal) this.literal(literal);
    else throw this.fault('looking for beginning of value');
  }

  private list(close: string, place: string, item: () => void): void {
    this.at++;
    if (this.next() === close) {
      this.at++;
      return;
    }
    for (;;) {
      item();
      const character = this.next() ?? this.end();
      if (character !== close && character !== ',') throw this.fault(place);
      this.at++;
      if (character === close) return;
    }
  }

  private member(): void {
    if ((this.next() ?? this.end()) !== '"') throw this.fault('looking for beginning of object key string');
    this.string();
    if ((this.next() ?? this.end()) !== ':') throw this.fault('after object key');
    this.at++;
    this.value();
  }

  private string(): void {
    this.at++;
    for (;;) {
      const character = this.peek();
      if (character < ' ') throw this.fault('in string literal');
      this.at++;
      if (character === '"') return;
      if (character === '\\') this.escape();
    }
  }

  private escape(): void {
    const character = this.peek();
    if (character !== 'u' && !ESCAPES.includes(character)) throw this.fault('in string escape code');
    this.at++;
    for (let digits = 0; character === 'u' && digits < 4; digits++)
      this.need(/[\da-fA-F]/, 'in \\u hexadecimal character escape');
  }

  private number(): void {
    if (this.characters[this.at] === '-') this.at++;
    if (this.peek() === '0') this.at++;
    else this.digits('in numeric literal');
    if (this.characters[this.at] === '.') {
      this.at++;
      this.digits('after decimal point in numeric literal');
    }
    if (!/[eE]/.test(this.characters[this.at] ?? '')) return;
    this.at++;
    if (/[-+]/.test(this.peek())) this.at++;
    this.digits('in exponent of numeric literal');
  }

  private digits(place: string): void {
    this.need(/\d/, place);
    while (/\d/.test(this.characters[this.at] ?? '')) this.at++;
  }

  private literal(word: string): void {
    for (const wanted of word) {
      if (this.peek() !== wanted) throw this.fault(`in literal ${word} (expecting '${wanted}')`);
      this.at++;
    }
  }

  private need(pattern: RegExp, place: string): void {
    if (!pattern.test(this.peek())) throw this.fault(place);
    this.at++;
  }

  /** The next character that is no space; undefined at the end. */
  private next(): string | undefined {
    while (/^[ \t\r\n]$/.test(this.characters[this.at] ?? '')) this.at++;
    return this.characters[this.at];
  }

  private peek(): string {
    return this.characters[this.at] ?? this.end();
  }

  private end(): never {
    throw new SyntaxFault('unexpected end of JSON input');
  }

  private fault(place: string): SyntaxFault {
    const character = this.peek();
    const shown = character === "'" ? "\\'" : character === '"' ? '"' : goQuote(character).slice(1, -1);
    return new SyntaxFault(`invalid character '${shown}' ${place}`);
  }
}
