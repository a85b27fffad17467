// Models pelletier/go-toml v1.9.5 lexer.go: a text as tokens, and the places and words of what is none.

export type TokenType =
  | 'error'
  | 'EOF'
  | 'key'
  | 'string'
  | 'integer'
  | 'float'
  | 'true'
  | 'false'
  | '='
  | '['
  | ']'
  | '[['
  | ']]'
  | '{'
  | '}'
  | ','
  | 'KeyGroup'
  | 'KeyGroupArray';

export interface Token {
  readonly type: TokenType;
  readonly value: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

type State = 'void' | 'value' | 'end';

const END = '';
const isSpace = (char: string): boolean => char === ' ' || char === '\t';
const isBreak = (char: string): boolean => char === '\n' || char === '\r';
const isDigit = (char: string): boolean => /^\d$/.test(char);
const isBare = (char: string): boolean => /^[\w-]$/.test(char);

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  n: '\n',
  b: '\b',
  f: '\f',
  '/': '/',
  t: '\t',
  r: '\r',
  '\\': '\\',
};

/** All tokens; the last one is `EOF` or `error`. */
export const lexToml = (text: string): readonly Token[] => new Lexer(text).run();

class Wrong extends Error {}

class Lexer {
  readonly #text: readonly string[];
  readonly #tokens: Token[] = [];
  readonly #brackets: ('[' | '{')[] = [];
  #at = 0;
  #line = 1;
  #column = 1;
  /** Where the token began. */
  #start = { at: 0, line: 1, column: 1 };

  constructor(text: string) {
    this.#text = [...text];
  }

  run(): readonly Token[] {
    let state: State = 'void';
    try {
      while (state !== 'end') state = state === 'void' ? this.#void() : this.#value();
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      this.#push('error', error.message);
    }
    return this.#tokens;
  }

  #peek(ahead = 0): string {
    return this.#text[this.#at + ahead] ?? END;
  }

  #follows(text: string): boolean {
    return this.#text.slice(this.#at, this.#at + text.length).join('') === text;
  }

  #next(): string {
    const char = this.#peek();
    if (char === END) return char;
    this.#at++;
    if (char === '\n') {
      this.#line++;
      this.#column = 1;
    } else this.#column++;
    return char;
  }

  #ignore(): void {
    this.#start = { at: this.#at, line: this.#line, column: this.#column };
  }

  #skip(count = 1): void {
    for (let index = 0; index < count; index++) this.#next();
    this.#ignore();
  }

  #push(type: TokenType, value: string): void {
    this.#tokens.push({ type, value, line: this.#start.line, column: this.#start.column });
    this.#ignore();
  }

  #emit(type: TokenType, characters = 0): void {
    for (let index = 0; index < characters; index++) this.#next();
    this.#push(type, this.#text.slice(this.#start.at, this.#at).join(''));
  }

  #void(): State {
    for (;;) {
      const char = this.#peek();
      if (char === '}') return this.#close('{');
      if (char === '[') return this.#tableKey();
      if (char === '#') this.#comment();
      else if (char === '=') {
        this.#emit('=', 1);
        return 'value';
      } else if (isBreak(char) || isSpace(char)) this.#skip();
      else if (char === END) {
        this.#emit('EOF');
        return 'end';
      } else return this.#key();
    }
  }

  #comment(): void {
    while (this.#peek() !== '\n' && this.#peek() !== END) this.#next();
    this.#ignore();
  }

  #value(): State {
    for (;;) {
      const char = this.#peek();
      if (char === '.') throw new Wrong('cannot start float with a dot');
      if (char === '=') this.#emit('=', 1);
      else if (char === '[' || char === '{') {
        this.#emit(char, 1);
        this.#brackets.push(char);
        if (char === '{') return 'void';
      } else if (char === ']') return this.#close('[');
      else if (char === '}') return this.#close('{');
      else if (char === '#') this.#comment();
      else if (char === '"' || char === "'") this.#string(char);
      else if (char === ',') {
        this.#emit(',', 1);
        if (this.#brackets.at(-1) === '{') return 'void';
      } else if (isBreak(char)) {
        this.#skip();
        if (this.#brackets.at(-1) !== '[') return 'void';
      } else if (isSpace(char)) this.#skip();
      else if (char === END) {
        this.#emit('EOF');
        return 'end';
      } else this.#word(char);
    }
  }

  #word(char: string): void {
    if (this.#follows('true')) this.#emit('true', 4);
    else if (this.#follows('false')) this.#emit('false', 5);
    else if (char === '+' || char === '-' || isDigit(char)) this.#number();
    else throw new Wrong(`no value can start with ${char}`);
  }

  #close(open: '[' | '{'): State {
    const char = open === '[' ? ']' : '}';
    this.#emit(char, 1);
    if (this.#brackets.at(-1) !== open) throw new Wrong(`cannot have '${char}' here`);
    this.#brackets.pop();
    return 'value';
  }

  #tableKey(): State {
    this.#next();
    const many = this.#peek() === '[';
    this.#emit(many ? '[[' : '[', many ? 1 : 0);
    const what = many ? 'table array key' : 'table key';
    for (let char = this.#peek(); char !== END; char = this.#peek()) {
      if (char === '[') throw new Wrong(`${what} cannot contain ']'`);
      if (char !== ']') {
        this.#next();
        continue;
      }
      if (this.#at > this.#start.at) this.#emit(many ? 'KeyGroupArray' : 'KeyGroup');
      this.#next();
      if (many && this.#peek() !== ']') continue;
      this.#emit(many ? ']]' : ']', many ? 1 : 0);
      return 'void';
    }
    throw new Wrong(`unclosed ${what}`);
  }

  #key(): State {
    let key = '';
    for (let char = this.#peek(); char !== '=' && char !== END && char !== '\r'; char = this.#peek()) {
      if (char === '"' || char === "'") {
        this.#next();
        key += char + (char === '"' ? this.#basic('"') : this.#literal("'")) + char;
        this.#next();
      } else if (char === '\n') throw new Wrong('keys cannot contain new lines');
      else if (isSpace(char)) {
        while (isSpace(this.#peek())) this.#next();
        if (this.#peek() !== '.') break;
      } else if (char !== '.' && !isBare(char)) throw new Wrong(`keys cannot contain ${char} character`);
      else key += this.#next();
    }
    this.#push('key', key);
    return 'void';
  }

  #string(quote: '"' | "'"): void {
    const long = this.#follows(quote.repeat(3));
    const end = quote.repeat(long ? 3 : 1);
    this.#skip(end.length);
    if (long && this.#follows('\r\n')) this.#skip(2);
    else if (long && this.#peek() === '\n') this.#skip();
    const text = quote === '"' ? this.#basic(end) : this.#literal(end);
    this.#push('string', text);
    this.#skip(end.length);
  }

  #literal(end: string): string {
    let text = '';
    while (!this.#follows(end)) {
      if (this.#peek() === END) throw new Wrong('unclosed string');
      text += this.#next();
    }
    return text;
  }

  #basic(end: string): string {
    let text = '';
    while (!this.#follows(end)) {
      const char = this.#peek();
      if (char === END) throw new Wrong('unclosed string');
      if (char === '\\') text += this.#escape();
      else if (char.charCodeAt(0) < 0x20 && char !== '\t' && !(isBreak(char) && end.length === 3))
        throw new Wrong(
          `unescaped control character U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
        );
      else text += this.#next();
    }
    return text;
  }

  #escape(): string {
    this.#next();
    const char = this.#peek();
    if (isSpace(char) || isBreak(char)) {
      while (isSpace(this.#peek()) || isBreak(this.#peek())) this.#next();
      return '';
    }
    const plain = ESCAPES[char];
    if (plain !== undefined) {
      this.#next();
      return plain;
    }
    if (char !== 'u' && char !== 'U') throw new Wrong(`invalid escape sequence: \\${char}`);
    this.#next();
    let code = '';
    while (code.length < (char === 'u' ? 4 : 8)) {
      if (!/^[\da-fA-F]$/.test(this.#peek())) throw new Wrong('unfinished unicode escape');
      code += this.#next();
    }
    return String.fromCodePoint(Number.parseInt(code, 16));
  }

  #number(): void {
    const rest = this.#text.slice(this.#at, this.#at + 64).join('');
    const based = /^0[xob][\da-fA-F_]+/.exec(rest)?.[0];
    if (based !== undefined) return this.#emit('integer', based.length);
    const other = /^0([a-zA-Z])/.exec(rest)?.[1];
    if (other !== undefined)
      throw new Wrong(`unknown number base: ${other}. possible options are x (hex) o (octal) b (binary)`);
    const number = /^[+-]?[\d_]*(\.\d[\d_]*)?([eE][+-]?[\d_]+)?/.exec(rest)?.[0] ?? '';
    if (rest[number.length] === '.')
      throw new Wrong(number.includes('.') ? 'cannot have two dots in one float' : 'float cannot end with a dot');
    if (!/\d/.test(number)) throw new Wrong('no digit in that number');
    this.#emit(/[.eE]/.test(number) ? 'float' : 'integer', number.length);
  }
}
