/** A walk over tokens, with PostgreSQL's complaint about one that does not fit. */
import { SqlError, type Token, tokenize } from './tokens.ts';

export interface Cursor {
  peek(ahead?: number): Token;
  next(): Token;
  /** True, and past them, when these words or operators come next. */
  accept(...words: string[]): boolean;
  is(...words: string[]): boolean;
  expect(...words: string[]): void;
  /** A name, quoted or not. */
  name(): string;
  names(): readonly string[];
  wrong(): never;
  readonly source: string;
}

const RESERVED = new Set(
  'all and any as asc between case cast check column constraint create cross default desc distinct else end except false fetch for foreign from grant group having in inner insert into is join left like limit not null offset on or order primary references returning right select table then to true union unique update using values when where with'.split(
    ' ',
  ),
);

export const isReserved = (word: string): boolean => RESERVED.has(word);

export function createCursor(source: string): Cursor {
  const tokens = tokenize(source);
  const end = tokens[tokens.length - 1] as Token;
  let at = 0;
  const fits = (token: Token, word: string): boolean =>
    (token.kind === 'word' || token.kind === 'operator') && token.text === word;
  const cursor: Cursor = {
    source,
    peek: (ahead = 0) => tokens[at + ahead] ?? end,
    next: () => tokens[at++] ?? end,
    is: (...words) => words.every((word, index) => fits(cursor.peek(index), word)),
    accept(...words) {
      if (!cursor.is(...words)) return false;
      at += words.length;
      return true;
    },
    expect(...words) {
      for (const word of words) if (!cursor.accept(word)) cursor.wrong();
    },
    name() {
      const token = cursor.peek();
      if (token.kind === 'quoted' || (token.kind === 'word' && !isReserved(token.text))) return cursor.next().text;
      return cursor.wrong();
    },
    names() {
      const names = [cursor.name()];
      while (cursor.accept(',')) names.push(cursor.name());
      return names;
    },
    wrong() {
      const token = cursor.peek();
      if (token.kind === 'end')
        throw new SqlError('syntax error at end of input', { code: '42601', at: source.length });
      throw new SqlError(`syntax error at or near "${token.raw}"`, { code: '42601', at: token.at });
    },
  };
  return cursor;
}
