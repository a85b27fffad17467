// Models pelletier/go-toml v1.9.5 parser.go: tokens as tables. Dates and times are read as what they are not: numbers.
import { goQuote } from '../go-quote.ts';
import { lexToml, type Token, type TokenType } from './lexer.ts';

/** A text that is no TOML: `(3, 1): no value can start with x`. */
export class TomlError extends Error {}

export type TomlValue = string | number | boolean | TomlTable | readonly TomlValue[];

export interface TomlTable {
  readonly values: Map<string, TomlValue>;
  /** Where each key stands, both from 1. */
  readonly places: Map<string, readonly [line: number, column: number]>;
  /** Written in braces: nothing can be added to it. */
  inline: boolean;
}

/** Throws `TomlError`. */
export const parseToml = (text: string): TomlTable => new Parser(lexToml(text)).run();

export const isTable = (value: TomlValue | undefined): value is TomlTable =>
  typeof value === 'object' && 'values' in value && value.values instanceof Map;

const table = (): TomlTable => ({ values: new Map(), places: new Map(), inline: false });

const shown = ({ type, value }: Token): string => (type === 'EOF' ? 'EOF' : type === 'error' ? value : goQuote(value));

function failure(token: Token | undefined, problem: string): TomlError {
  return new TomlError(token ? `(${token.line}, ${token.column}): ${problem}` : problem);
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #root = table();
  readonly #seen = new Set<string>();
  #current: readonly string[] = [];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  run(): TomlTable {
    for (;;) {
      const token = this.#peek();
      if (!token || token.type === 'EOF') return this.#root;
      if (token.type === '[') this.#group();
      else if (token.type === '[[') this.#groupArray();
      else if (token.type === 'key') this.#assign();
      else if (token.type === 'error') throw failure(token, `parsing error: ${token.value}`);
      else throw failure(token, `unexpected token ${NAMES[token.type] ?? token.type}`);
    }
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  #next(): Token {
    const token = this.#tokens[this.#at++];
    if (!token) throw failure(undefined, 'was expecting token, but token stream is empty');
    return token;
  }

  #assume(type: TokenType): void {
    const token = this.#next();
    if (token.type !== type) throw failure(token, `was expecting token ${type}, but got ${shown(token)} instead`);
  }

  #group(): void {
    this.#next();
    const key = this.#next();
    if (key.type !== 'KeyGroup') throw failure(key, `unexpected token ${shown(key)}, was expecting a table key`);
    if (this.#seen.has(key.value)) throw failure(key, 'duplicated tables');
    this.#seen.add(key.value);
    const path = keyPath(key, 'invalid table array key');
    const target = this.#tableAt(path, key);
    if (target.inline)
      throw failure(key, `could not re-define exist inline table or its sub-table : ${path.join('.')}`);
    this.#assume(']');
    this.#current = path;
  }

  #groupArray(): void {
    this.#next();
    const key = this.#next();
    if (key.type !== 'KeyGroupArray')
      throw failure(key, `unexpected token ${shown(key)}, was expecting a table array key`);
    const path = keyPath(key, 'invalid table array key');
    const parent = this.#tableAt(path.slice(0, -1), key);
    const name = path.at(-1) ?? '';
    const there = parent.values.get(name) ?? [];
    if (!Array.isArray(there) || there.some((item) => !isTable(item)))
      throw failure(key, `key ${shown(key)} is already assigned and not of type table array`);
    parent.values.set(name, [...(there as readonly TomlValue[]), table()]);
    for (const seen of this.#seen) if (seen.startsWith(`${key.value}.`)) this.#seen.delete(seen);
    this.#seen.add(key.value);
    this.#assume(']]');
    this.#current = path;
  }

  /** The table at a path, made where it is missing; of an array of tables the last one. */
  #tableAt(path: readonly string[], key: Token): TomlTable {
    let at = this.#root;
    for (const [index, name] of path.entries()) {
      const found = at.values.get(name);
      if (found === undefined) {
        const made = table();
        at.values.set(name, made);
        at.places.set(name, [key.line, key.column]);
        at = made;
        continue;
      }
      const inner = Array.isArray(found) ? (found as readonly TomlValue[]).at(-1) : found;
      if (!isTable(inner))
        throw failure(
          key,
          `invalid type for key ${path.slice(0, index + 1).join('.')} at position (${key.line}, ${key.column})`,
        );
      at = inner;
    }
    return at;
  }

  #assign(): void {
    const key = this.#next();
    this.#assume('=');
    const path = keyPath(key, 'invalid key');
    const value = this.#value();
    const parents = [...this.#current, ...path.slice(0, -1)];
    const target = this.#tableAt(parents, key);
    if (target.inline)
      throw failure(
        key,
        `could not add key or sub-table to exist inline table or its sub-table : ${parents.join('.')}`,
      );
    const name = path.at(-1) ?? '';
    if (target.values.has(name))
      throw failure(key, `The following key was defined twice: ${[...parents, name].join('.')}`);
    target.values.set(name, value);
    target.places.set(name, [key.line, key.column]);
  }

  #value(): TomlValue {
    const token = this.#next();
    switch (token.type) {
      case 'string':
        return token.value;
      case 'true':
        return true;
      case 'false':
        return false;
      case 'integer':
      case 'float':
        return Number(token.value.replaceAll('_', '').replace(/^\+/, ''));
      case '[':
        return this.#array();
      case '{':
        return this.#inlineTable();
      case '=':
        throw failure(token, 'cannot have multiple equals for the same key');
      case 'error':
        throw failure(token, token.value);
      default:
        throw failure(token, 'expecting a value');
    }
  }

  #array(): readonly TomlValue[] {
    const items: TomlValue[] = [];
    for (;;) {
      const token = this.#peek();
      if (!token || token.type === 'EOF') throw failure(token, 'unterminated array');
      if (token.type === ']') {
        this.#next();
        return items;
      }
      items.push(this.#value());
      const after = this.#peek();
      if (!after || after.type === 'EOF') throw failure(after, 'unterminated array');
      if (after.type === ',') this.#next();
      else if (after.type !== ']') throw failure(after, 'missing comma');
    }
  }

  #inlineTable(): TomlTable {
    const made = table();
    let previous: Token | undefined;
    for (;;) {
      const token = this.#peek();
      if (!token || token.type === 'EOF') throw failure(token, 'unterminated inline table');
      if (token.type === '}') break;
      if (token.type === ',') {
        if (previous?.type === ',') throw failure(token, 'need field between two commas in inline table');
        this.#next();
      } else if (token.type === 'key') {
        if (previous && previous.type !== ',') throw failure(token, 'comma expected between fields in inline table');
        const key = this.#next();
        this.#assume('=');
        made.values.set(keyPath(key, 'invalid key').join('.'), this.#value());
        made.places.set(key.value, [key.line, key.column]);
      } else throw failure(token, `unexpected token type in inline table: ${shown(token)}`);
      previous = token;
    }
    this.#next();
    if (previous?.type === ',') throw failure(previous, 'trailing comma at the end of inline table');
    made.inline = true;
    return made;
  }
}

/** As the library names the kinds of tokens that a line cannot begin with. */
const NAMES: Partial<Record<TokenType, string>> = {
  string: 'String',
  integer: 'Integer',
  float: 'Float',
  true: 'True',
  false: 'False',
};

function keyPath(key: Token, what: string): readonly string[] {
  const parts = [...key.value.matchAll(/\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*(\.|$)/gy)];
  const used = parts.reduce((length, [whole]) => length + whole.length, 0);
  if (parts.length === 0) throw failure(key, `${what}: empty key`);
  if (used !== key.value.length)
    throw failure(key, `${what}: invalid bare key character: ${key.value.slice(used).trimStart()[0] ?? ''}`);
  return parts.map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}
