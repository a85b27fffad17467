/** JSON as a pattern: JSON with placeholders, in strings or bare, and `...` for whatever else an object or list holds. */
import { compilePattern, type LinePattern } from '../pattern.ts';

export type JsonPattern =
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, JsonPattern])[]; readonly open: boolean }
  | { readonly kind: 'list'; readonly items: readonly JsonPattern[]; readonly open: boolean }
  | { readonly kind: 'text'; readonly source: string; readonly pattern: LinePattern }
  | { readonly kind: 'bare'; readonly source: string; readonly pattern: LinePattern }
  | { readonly kind: 'value'; readonly value: number | boolean | null };

export interface JsonFault {
  readonly message: string;
  readonly expected: string;
  /** 1-based, in the text given. */
  readonly line: number;
  readonly column: number;
}

/** Reads one JSON value or several one after the other, as `--format '{{json .}}'` prints them. */
export function readExpectedJson(text: string): { readonly values: readonly JsonPattern[] } | JsonFault {
  const reader = new Reader(text);
  try {
    const values: JsonPattern[] = [];
    while (!reader.atEnd()) values.push(reader.value());
    return { values };
  } catch (error) {
    if (error instanceof Unexpected) return error.fault;
    throw error;
  }
}

class Unexpected extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.message);
    this.fault = fault;
  }
}

const TOKEN = /"(?:[^"\\]|\\.)*"|\{\{[^{}]*\}\}|\.\.\.|[{}[\],:]|[^\s{}[\],:"]+/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  atEnd(): boolean {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++;
    return this.#at >= this.#text.length;
  }

  value(): JsonPattern {
    const token = this.#next('a JSON value');
    if (token === '{') return this.#object();
    if (token === '[') return this.#list();
    if (token.startsWith('{{'))
      return { kind: 'bare', source: token, pattern: compilePattern(token, { loose: false }) };
    if (token.startsWith('"')) {
      const source = this.#string(token);
      return { kind: 'text', source, pattern: compilePattern(source, { loose: false }) };
    }
    if (token === 'true' || token === 'false') return { kind: 'value', value: token === 'true' };
    if (token === 'null') return { kind: 'value', value: null };
    if (NUMBER.test(token)) return { kind: 'value', value: Number(token) };
    throw this.#unexpected(token, 'a JSON value');
  }

  #object(): JsonPattern {
    const members: [string, JsonPattern][] = [];
    const open = this.#elements('}', 'a member or `...`', (token) => {
      if (!token.startsWith('"')) throw this.#unexpected(token, 'a key in double quotes, or `...`');
      const key = this.#string(token);
      const colon = this.#next('`:`');
      if (colon !== ':') throw this.#unexpected(colon, '`:`');
      members.push([key, this.value()]);
    });
    return { kind: 'object', members, open };
  }

  #list(): JsonPattern {
    const items: JsonPattern[] = [];
    const open = this.#elements(']', 'an element or `...`', (token) => {
      this.#at -= token.length;
      items.push(this.value());
    });
    return { kind: 'list', items, open };
  }

  /** Reads elements up to `close`; the comma beside a `...` may be left out. True when there was a `...`. */
  #elements(close: string, expected: string, element: (token: string) => void): boolean {
    let open = false;
    let needsComma = false;
    for (;;) {
      const token = this.#next(needsComma ? `\`,\` or \`${close}\`` : expected);
      if (token === close) return open;
      if (token === '...') {
        open = true;
        needsComma = false;
      } else if (token === ',') needsComma = false;
      else if (needsComma) throw this.#unexpected(token, `\`,\` or \`${close}\``);
      else {
        element(token);
        needsComma = true;
      }
    }
  }

  #string(token: string): string {
    try {
      return String(JSON.parse(token));
    } catch {
      throw this.#unexpected(token, 'a JSON string');
    }
  }

  #next(expected: string): string {
    if (this.atEnd()) throw this.#unexpected('', expected);
    TOKEN.lastIndex = this.#at;
    const token = TOKEN.exec(this.#text)?.[0];
    if (token === undefined) throw this.#unexpected(this.#text[this.#at] ?? '', expected, 0);
    this.#at += token.length;
    return token;
  }

  #unexpected(token: string, expected: string, back = token.length): Unexpected {
    const before = this.#text.slice(0, this.#at - back).split('\n');
    const message = token === '' ? 'the expected JSON ends too early' : `\`${token}\` in the expected JSON`;
    return new Unexpected({ message, expected, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  }
}
