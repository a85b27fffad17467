// Models PostgreSQL's lexer (src/backend/parser/scan.l) as far as everyday statements need it.

export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'operator' | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** A word in lower case; a quoted name, a string or a number as it is. */
  readonly text: string;
  /** Where it begins, from 0. */
  readonly at: number;
  /** As it was written. */
  readonly raw: string;
}

/** What the server answers with; `position` counts characters from 1. */
export class SqlError extends Error {
  readonly code: string;
  readonly position: number | undefined;
  readonly detail: string | undefined;
  readonly hint: string | undefined;

  constructor(
    message: string,
    options: { readonly code?: string; readonly at?: number; readonly detail?: string; readonly hint?: string } = {},
  ) {
    super(message);
    this.code = options.code ?? 'XX000';
    this.position = options.at === undefined ? undefined : options.at + 1;
    this.detail = options.detail;
    this.hint = options.hint;
  }
}

const PATTERNS: readonly (readonly [TokenKind | 'space', RegExp])[] = [
  ['space', /(?:\s+|--[^\n]*|\/\*[\s\S]*?\*\/)+/y],
  ['number', /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y],
  ['word', /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y],
  ['quoted', /"(?:[^"]|"")*"/y],
  ['string', /'(?:[^']|'')*'/y],
  ['operator', /::|<=|>=|<>|!=|\|\||->>|->|!~\*|!~|~\*|[-+*/%<>=(),.;[\]~]/y],
];

/** Throws `SqlError` for what is no token. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = match(text, at);
    if (!found) {
      const char = text.charAt(at);
      if (char === "'")
        throw new SqlError(`unterminated quoted string at or near "${text.slice(at)}"`, { code: '42601', at });
      throw new SqlError(`syntax error at or near "${char}"`, { code: '42601', at });
    }
    const [kind, raw] = found;
    if (kind !== 'space') tokens.push({ kind, raw, at, text: textOf(kind, raw) });
    at += raw.length;
  }
  tokens.push({ kind: 'end', raw: '', at: text.length, text: '' });
  return tokens;
}

function match(text: string, at: number): readonly [TokenKind | 'space', string] | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && found !== '') return [kind, found];
  }
  return undefined;
}

function textOf(kind: TokenKind, raw: string): string {
  if (kind === 'word') return raw.toLowerCase();
  if (kind === 'quoted') return raw.slice(1, -1).replaceAll('""', '"');
  if (kind === 'string') return raw.slice(1, -1).replaceAll("''", "'");
  return raw;
}

/** A script's statements without their semicolons, and what is left without one. */
export function splitStatements(text: string): { readonly statements: readonly string[]; readonly rest: string } {
  const statements: string[] = [];
  let start = 0;
  let at = 0;
  let depth = 0;
  while (at < text.length) {
    const found = match(text, at);
    if (!found) break;
    const [kind, raw] = found;
    if (kind === 'operator' && raw === '(') depth++;
    if (kind === 'operator' && raw === ')') depth--;
    at += raw.length;
    if (kind !== 'operator' || raw !== ';' || depth > 0) continue;
    statements.push(text.slice(start, at - 1));
    start = at;
  }
  return { statements, rest: text.slice(start) };
}
