// Models the expressions of PostgreSQL's grammar (gram.y: a_expr, c_expr), lowest precedence first.
import type { Expression, TypeName } from './ast.ts';
import { type Cursor, isReserved } from './cursor.ts';
import { SqlError } from './tokens.ts';

const TYPES: Readonly<Record<string, string>> = {
  int: 'integer',
  int4: 'integer',
  integer: 'integer',
  serial: 'integer',
  int8: 'bigint',
  bigint: 'bigint',
  bigserial: 'bigint',
  int2: 'smallint',
  smallint: 'smallint',
  text: 'text',
  varchar: 'character varying',
  char: 'character',
  character: 'character',
  bool: 'boolean',
  boolean: 'boolean',
  numeric: 'numeric',
  decimal: 'numeric',
  real: 'real',
  float4: 'real',
  float8: 'double precision',
  float: 'double precision',
  double: 'double precision',
  date: 'date',
  timestamp: 'timestamp without time zone',
  timestamptz: 'timestamp with time zone',
  json: 'json',
  jsonb: 'jsonb',
  uuid: 'uuid',
};

export function parseType(cursor: Cursor): TypeName {
  const token = cursor.next();
  let name = TYPES[token.text];
  if (name === undefined) throw new SqlError(`type "${token.text}" does not exist`, { code: '42704', at: token.at });
  if (token.text === 'double') cursor.expect('precision');
  if (token.text === 'character' && cursor.accept('varying')) name = 'character varying';
  let length: number | undefined;
  if (cursor.accept('(')) {
    length = Number(cursor.next().text);
    if (cursor.accept(',')) cursor.next();
    cursor.expect(')');
  }
  if (token.text === 'timestamp') {
    if (cursor.accept('with', 'time', 'zone')) name = 'timestamp with time zone';
    else cursor.accept('without', 'time', 'zone');
  }
  return { name, length };
}

/** Binary operators by how tightly they bind. */
const LEVELS: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['=', '<>', '!=', '<', '>', '<=', '>=', 'like', 'ilike', '~', '~*', '!~', '!~*'],
  ['||', '->', '->>'],
  ['+', '-'],
  ['*', '/', '%'],
];

export const parseExpression = (cursor: Cursor): Expression => binary(cursor, 0);

function binary(cursor: Cursor, level: number): Expression {
  if (level === 2 && cursor.accept('not')) return { kind: 'unary', operator: 'not', operand: binary(cursor, 2) };
  const operators = LEVELS[level];
  if (!operators) return postfix(cursor);
  let left = binary(cursor, level + 1);
  for (;;) {
    if (level === 2) {
      const special = comparison(cursor, left);
      if (special) {
        left = special;
        continue;
      }
    }
    const token = cursor.peek();
    const operator = operators.find((one) => cursor.is(one));
    if (operator === undefined) return left;
    cursor.next();
    left = {
      kind: 'binary',
      operator: operator === '!=' ? '<>' : operator,
      left,
      right: binary(cursor, level + 1),
      at: token.at,
    };
  }
}

/** IS, IN, BETWEEN and LIKE with NOT before them. */
function comparison(cursor: Cursor, operand: Expression): Expression | undefined {
  if (cursor.accept('is')) {
    const not = cursor.accept('not');
    const word = cursor.next().text;
    if (!['null', 'true', 'false'].includes(word)) return cursor.wrong();
    const test: Expression = { kind: 'unary', operator: `is ${word}`, operand };
    return not ? { kind: 'unary', operator: 'not', operand: test } : test;
  }
  const not =
    cursor.is('not') && ['in', 'between', 'like', 'ilike'].includes(cursor.peek(1).text) && cursor.accept('not');
  if (cursor.accept('in')) {
    cursor.expect('(');
    const list = [parseExpression(cursor)];
    while (cursor.accept(',')) list.push(parseExpression(cursor));
    cursor.expect(')');
    return { kind: 'in', operand, list, not };
  }
  if (cursor.accept('between')) {
    const low = binary(cursor, 3);
    cursor.expect('and');
    return { kind: 'between', operand, low, high: binary(cursor, 3), not };
  }
  if (!not) return undefined;
  const at = cursor.peek().at;
  const operator = cursor.next().text;
  return {
    kind: 'unary',
    operator: 'not',
    operand: { kind: 'binary', operator, left: operand, right: binary(cursor, 3), at },
  };
}

function postfix(cursor: Cursor): Expression {
  let operand = primary(cursor);
  while (cursor.accept('::')) operand = { kind: 'cast', operand, type: parseType(cursor) };
  return operand;
}

function primary(cursor: Cursor): Expression {
  const token = cursor.peek();
  if (token.kind === 'number') {
    cursor.next();
    return { kind: 'value', value: Number(token.text), type: /^\d+$/.test(token.text) ? 'integer' : 'numeric' };
  }
  if (token.kind === 'string') {
    cursor.next();
    return { kind: 'value', value: token.text, type: 'text' };
  }
  if (cursor.accept('-')) return { kind: 'unary', operator: '-', operand: postfix(cursor) };
  if (cursor.accept('+')) return postfix(cursor);
  if (cursor.accept('*')) return { kind: 'star', table: undefined };
  if (cursor.accept('(')) {
    const inner = parseExpression(cursor);
    cursor.expect(')');
    return inner;
  }
  if (token.kind !== 'word' && token.kind !== 'quoted') return cursor.wrong();
  return token.kind === 'word' ? word(cursor) : column(cursor);
}

function word(cursor: Cursor): Expression {
  const token = cursor.peek();
  if (cursor.accept('null')) return { kind: 'value', value: null, type: 'text' };
  if (cursor.accept('true')) return { kind: 'value', value: true, type: 'boolean' };
  if (cursor.accept('false')) return { kind: 'value', value: false, type: 'boolean' };
  if (cursor.accept('case')) return caseOf(cursor);
  if (cursor.accept('cast')) {
    cursor.expect('(');
    const operand = parseExpression(cursor);
    cursor.expect('as');
    const type = parseType(cursor);
    cursor.expect(')');
    return { kind: 'cast', operand, type };
  }
  if (cursor.is('interval') && cursor.peek(1).kind === 'string')
    throw new SqlError('intervals are not part of this sandbox', { code: '0A000', at: token.at });
  if (
    /^current_(user|date|timestamp|database)$|^session_user$|^localtimestamp$/.test(token.text) &&
    cursor.peek(1).text !== '('
  ) {
    cursor.next();
    return { kind: 'call', name: token.text, args: [], star: false, distinct: false, at: token.at };
  }
  if (cursor.peek(1).text === '(' && !isReserved(token.text)) return call(cursor);
  return column(cursor);
}

function caseOf(cursor: Cursor): Expression {
  const branches: [Expression, Expression][] = [];
  while (cursor.accept('when')) {
    const test = parseExpression(cursor);
    cursor.expect('then');
    branches.push([test, parseExpression(cursor)]);
  }
  if (branches.length === 0) return cursor.wrong();
  const otherwise = cursor.accept('else') ? parseExpression(cursor) : undefined;
  cursor.expect('end');
  return { kind: 'case', branches, otherwise };
}

function call(cursor: Cursor): Expression {
  const { text: name, at } = cursor.next();
  cursor.expect('(');
  const common = { kind: 'call', name, at } as const;
  if (cursor.accept('*')) {
    cursor.expect(')');
    return { ...common, args: [], star: true, distinct: false };
  }
  const distinct = cursor.accept('distinct');
  const args: Expression[] = [];
  if (!cursor.is(')')) {
    do args.push(parseExpression(cursor));
    while (cursor.accept(','));
  }
  cursor.expect(')');
  return { ...common, args, star: false, distinct };
}

function column(cursor: Cursor): Expression {
  const { at } = cursor.peek();
  const first = cursor.name();
  if (!cursor.accept('.')) return { kind: 'column', table: undefined, name: first, at };
  if (cursor.accept('*')) return { kind: 'star', table: first };
  return { kind: 'column', table: first, name: cursor.name(), at };
}
