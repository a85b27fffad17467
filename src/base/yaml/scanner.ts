// Models go-yaml scannerc.go (libyaml's scanner): a text as tokens.
import { type Mark, scannerError } from './errors.ts';
import { isBlank, isBlankOrEnd, isBreak, isBreakOrEnd, isEnd, Reader } from './reader.ts';
import { scanBlockScalar, scanFlowScalar, scanPlainScalar } from './scan-scalar.ts';
import { scanAnchor, scanDirective, scanTag } from './scan-words.ts';
import type { Token, TokenType } from './tokens.ts';

interface SimpleKey {
  possible: boolean;
  readonly required: boolean;
  readonly token: number;
  readonly mark: Mark;
}

const NO_KEY = (mark: Mark): SimpleKey => ({ possible: false, required: false, token: -1, mark });
const INDICATORS = '-?:,[]{}#&*!|>\'"%@`';

export class Scanner {
  readonly #reader: Reader;
  readonly #queue: Token[] = [];
  #parsed = 0;
  #indent = -1;
  readonly #indents: number[] = [];
  #flow = 0;
  #keyAllowed = true;
  readonly #keys: SimpleKey[];
  #available = false;
  #ended = false;

  constructor(text: string) {
    this.#reader = new Reader(text);
    this.#keys = [NO_KEY(this.#reader.mark)];
  }

  /** The next token, which stays. Throws YamlError for what is no YAML. */
  peek(): Token {
    if (!this.#available) this.#fetchMore();
    const token = this.#queue[0];
    if (!token) throw new Error('the token queue is empty');
    return token;
  }

  next(): Token {
    const token = this.peek();
    this.#queue.shift();
    this.#parsed++;
    this.#available = false;
    return token;
  }

  /** go-yaml looks two tokens ahead for the sake of comments, which decides whose error comes first. */
  #fetchMore(): void {
    for (;;) {
      if (this.#ended || this.#queue.length > 2) {
        const key = this.#keys.find((one) => one.possible && one.token === this.#parsed);
        if (this.#ended || !key || !this.#isValid(key)) break;
      }
      this.#fetchNext();
    }
    this.#available = true;
  }

  #add(type: TokenType, start: Mark, at = -1, more: Partial<Token> = {}): void {
    const token: Token = { type, start, end: this.#reader.mark, value: '', suffix: '', style: 'plain', ...more };
    if (at < 0) this.#queue.push(token);
    else this.#queue.splice(at, 0, token);
  }

  #fetchNext(): void {
    const reader = this.#reader;
    const before = reader.mark;
    this.#skipToToken();
    this.#unroll(reader.column, before);
    const char = reader.peek();
    const next = reader.peek(1);
    if (isEnd(char)) return this.#streamEnd();
    if (reader.column === 0 && char === '%') return this.#directive();
    if (reader.atDocumentIndicator()) return this.#documentIndicator(char === '-' ? 'document-start' : 'document-end');
    if (char === '[') return this.#flowStart('flow-sequence-start');
    if (char === '{') return this.#flowStart('flow-mapping-start');
    if (char === ']') return this.#flowEnd('flow-sequence-end');
    if (char === '}') return this.#flowEnd('flow-mapping-end');
    if (char === ',') return this.#flowEntry();
    if (char === '-' && isBlankOrEnd(next)) return this.#blockEntry();
    if (char === '?' && (this.#flow > 0 || isBlankOrEnd(next))) return this.#key();
    if (char === ':' && (this.#flow > 0 || isBlankOrEnd(next))) return this.#value();
    if (char === '*' || char === '&') return this.#anchor(char === '*' ? 'alias' : 'anchor');
    if (char === '!') return this.#tag();
    if ((char === '|' || char === '>') && this.#flow === 0) return this.#blockScalar(char === '|');
    if (char === "'" || char === '"') return this.#flowScalar(char);
    if (this.#startsPlain(char, next)) return this.#plainScalar();
    throw scannerError('found character that cannot start any token', reader.mark, reader.mark);
  }

  #startsPlain(char: string, next: string): boolean {
    if (!isBlankOrEnd(char) && !INDICATORS.includes(char)) return true;
    if (char === '-') return !isBlank(next);
    return this.#flow === 0 && (char === '?' || char === ':') && !isBlankOrEnd(next);
  }

  #skipToToken(): void {
    const reader = this.#reader;
    for (;;) {
      while (reader.peek() === ' ' || ((this.#flow > 0 || !this.#keyAllowed) && reader.peek() === '\t')) reader.skip();
      if (reader.peek() === '#') while (!isBreakOrEnd(reader.peek())) reader.skip();
      if (!isBreak(reader.peek())) return;
      reader.takeBreak();
      if (this.#flow === 0) this.#keyAllowed = true;
    }
  }

  #isValid(key: SimpleKey): boolean {
    if (!key.possible) return false;
    const { line, index, mark } = this.#reader;
    if (key.mark.line >= line && key.mark.index + 1024 >= index) return true;
    if (key.required) throw scannerError("could not find expected ':'", mark, key.mark);
    key.possible = false;
    return false;
  }

  #saveKey(): void {
    if (!this.#keyAllowed) return;
    const { mark } = this.#reader;
    const required = this.#flow === 0 && this.#indent === mark.column;
    this.#removeKey();
    this.#keys[this.#keys.length - 1] = {
      possible: true,
      required,
      token: this.#parsed + this.#queue.length,
      mark,
    };
  }

  #removeKey(): void {
    const key = this.#keys.at(-1);
    if (!key?.possible) return;
    if (key.required) throw scannerError("could not find expected ':'", this.#reader.mark, key.mark);
    key.possible = false;
  }

  #roll(column: number, type: TokenType, mark: Mark, at = -1): void {
    if (this.#flow > 0 || this.#indent >= column) return;
    this.#indents.push(this.#indent);
    this.#indent = column;
    this.#add(type, mark, at);
  }

  #unroll(column: number, mark = this.#reader.mark): void {
    if (this.#flow > 0) return;
    while (this.#indent > column) {
      this.#add('block-end', mark);
      this.#indent = this.#indents.pop() ?? -1;
    }
  }

  #streamEnd(): void {
    if (this.#reader.column !== 0) {
      this.#reader.column = 0;
      this.#reader.line++;
    }
    this.#unroll(-1);
    this.#removeKey();
    this.#keyAllowed = false;
    this.#add('stream-end', this.#reader.mark);
    this.#ended = true;
  }

  #directive(): void {
    this.#unroll(-1);
    this.#removeKey();
    this.#keyAllowed = false;
    const start = this.#reader.mark;
    const { type, ...more } = scanDirective(this.#reader);
    this.#add(type, start, -1, more);
  }

  #documentIndicator(type: TokenType): void {
    this.#unroll(-1);
    this.#removeKey();
    this.#keyAllowed = false;
    this.#indicator(type, 3);
  }

  #indicator(type: TokenType, width = 1): void {
    const start = this.#reader.mark;
    this.#reader.skip(width);
    this.#add(type, start);
  }

  #flowStart(type: TokenType): void {
    this.#saveKey();
    this.#keys.push(NO_KEY(this.#reader.mark));
    this.#flow++;
    this.#keyAllowed = true;
    this.#indicator(type);
  }

  #flowEnd(type: TokenType): void {
    this.#removeKey();
    if (this.#flow > 0) {
      this.#flow--;
      this.#keys.pop();
    }
    this.#keyAllowed = false;
    this.#indicator(type);
  }

  #flowEntry(): void {
    this.#removeKey();
    this.#keyAllowed = true;
    this.#indicator('flow-entry');
  }

  #blockEntry(): void {
    const { mark } = this.#reader;
    if (this.#flow === 0) {
      if (!this.#keyAllowed) throw scannerError('block sequence entries are not allowed in this context', mark, mark);
      this.#roll(mark.column, 'block-sequence-start', mark);
    }
    this.#removeKey();
    this.#keyAllowed = true;
    this.#indicator('block-entry');
  }

  #key(): void {
    const { mark } = this.#reader;
    if (this.#flow === 0) {
      if (!this.#keyAllowed) throw scannerError('mapping keys are not allowed in this context', mark, mark);
      this.#roll(mark.column, 'block-mapping-start', mark);
    }
    this.#removeKey();
    this.#keyAllowed = this.#flow === 0;
    this.#indicator('key');
  }

  #value(): void {
    const { mark } = this.#reader;
    const key = this.#keys.at(-1);
    if (key && this.#isValid(key)) {
      const at = key.token - this.#parsed;
      this.#add('key', key.mark, at);
      this.#roll(key.mark.column, 'block-mapping-start', key.mark, at);
      key.possible = false;
      this.#keyAllowed = false;
    } else {
      if (this.#flow === 0) {
        if (!this.#keyAllowed) throw scannerError('mapping values are not allowed in this context', mark, mark);
        this.#roll(mark.column, 'block-mapping-start', mark);
      }
      this.#keyAllowed = this.#flow === 0;
    }
    this.#indicator('value');
  }

  #anchor(type: 'alias' | 'anchor'): void {
    this.#saveKey();
    this.#keyAllowed = false;
    const start = this.#reader.mark;
    this.#add(type, start, -1, { value: scanAnchor(this.#reader) });
  }

  #tag(): void {
    this.#saveKey();
    this.#keyAllowed = false;
    const start = this.#reader.mark;
    const { handle, suffix } = scanTag(this.#reader);
    this.#add('tag', start, -1, { value: handle, suffix });
  }

  #blockScalar(literal: boolean): void {
    this.#removeKey();
    this.#keyAllowed = true;
    const start = this.#reader.mark;
    const value = scanBlockScalar(this.#reader, literal, this.#indent);
    this.#add('scalar', start, -1, { value, style: literal ? 'literal' : 'folded' });
  }

  #flowScalar(quote: "'" | '"'): void {
    this.#saveKey();
    this.#keyAllowed = false;
    const start = this.#reader.mark;
    const value = scanFlowScalar(this.#reader, quote);
    this.#add('scalar', start, -1, { value, style: quote === "'" ? 'single' : 'double' });
  }

  #plainScalar(): void {
    this.#saveKey();
    this.#keyAllowed = false;
    const start = this.#reader.mark;
    const { value, endsLine } = scanPlainScalar(this.#reader, this.#indent + 1, this.#flow > 0);
    this.#add('scalar', start, -1, { value });
    if (endsLine) this.#keyAllowed = true;
  }
}
