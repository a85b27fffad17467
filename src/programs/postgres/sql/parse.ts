// Models PostgreSQL's grammar (src/backend/parser/gram.y) as far as everyday statements need it.
import type { Expression, Join, Select, Selection, Statement, TableName } from './ast.ts';
import { type Cursor, createCursor, isReserved } from './cursor.ts';
import { parseDefinition } from './parse-definition.ts';
import { parseExpression } from './parse-expression.ts';
import { SqlError } from './tokens.ts';

/** One statement; undefined for an empty one. Throws `SqlError`. */
export function parseStatement(source: string): Statement | undefined {
  const cursor = createCursor(source);
  if (cursor.peek().kind === 'end') return undefined;
  const statement = parse(cursor);
  if (cursor.peek().kind !== 'end') cursor.wrong();
  return statement;
}

/** Statements that PostgreSQL knows and this server does not. */
const UNMODELLED = new Set(
  'analyze call close cluster comment copy deallocate declare do execute explain fetch import listen load lock merge move notify prepare reassign refresh reindex release savepoint security unlisten vacuum with'.split(
    ' ',
  ),
);

function parse(cursor: Cursor): Statement {
  const first = cursor.peek();
  if (first.kind === 'word') {
    if (cursor.is('select') || cursor.is('values')) return select(cursor);
    if (cursor.accept('insert')) return insert(cursor);
    if (cursor.accept('update')) return update(cursor);
    if (cursor.accept('delete')) return remove(cursor);
    if (UNMODELLED.has(first.text))
      throw new SqlError(`${first.text.toUpperCase()} is not part of this sandbox`, { code: '0A000' });
    const definition = parseDefinition(cursor);
    if (definition) return definition;
  }
  return cursor.wrong();
}

export function tableName(cursor: Cursor): TableName {
  const { at } = cursor.peek();
  let name = cursor.name();
  if (cursor.accept('.')) {
    const inner = cursor.name();
    name = name === 'public' || name === 'pg_catalog' ? inner : `${name}.${inner}`;
  }
  const token = cursor.peek();
  const named =
    cursor.accept('as') || (token.kind === 'word' && !isReserved(token.text) && !['set'].includes(token.text));
  return { name, at, alias: named ? cursor.name() : name };
}

function selections(cursor: Cursor): readonly Selection[] {
  const list: Selection[] = [];
  do {
    const expression = parseExpression(cursor);
    const token = cursor.peek();
    const plain = token.kind === 'quoted' || (token.kind === 'word' && !isReserved(token.text));
    list.push({ expression, name: cursor.accept('as') || plain ? cursor.next().text : undefined });
  } while (cursor.accept(','));
  return list;
}

export function select(cursor: Cursor): Select {
  cursor.expect('select');
  const distinct = cursor.accept('distinct');
  if (!distinct) cursor.accept('all');
  const columns = cursor.is('from') ? [] : selections(cursor);
  const from = cursor.accept('from') ? joins(cursor) : [];
  const where = cursor.accept('where') ? parseExpression(cursor) : undefined;
  const groupBy = cursor.accept('group', 'by') ? list(cursor) : [];
  const having = cursor.accept('having') ? parseExpression(cursor) : undefined;
  const orderBy: { expression: Expression; descending: boolean }[] = [];
  if (cursor.accept('order', 'by'))
    do {
      const expression = parseExpression(cursor);
      const descending = cursor.accept('desc');
      if (!descending) cursor.accept('asc');
      if (cursor.accept('nulls')) cursor.next();
      orderBy.push({ expression, descending });
    } while (cursor.accept(','));
  let limit: Expression | undefined;
  let offset: Expression | undefined;
  for (;;) {
    if (cursor.accept('limit')) limit = cursor.accept('all') ? undefined : parseExpression(cursor);
    else if (cursor.accept('offset')) offset = parseExpression(cursor);
    else break;
  }
  if (cursor.is('union') || cursor.is('intersect') || cursor.is('except'))
    throw new SqlError(`${cursor.peek().text.toUpperCase()} is not part of this sandbox`, { code: '0A000' });
  return { kind: 'select', columns, distinct, from, where, groupBy, having, orderBy, limit, offset };
}

function list(cursor: Cursor): readonly Expression[] {
  const found = [parseExpression(cursor)];
  while (cursor.accept(',')) found.push(parseExpression(cursor));
  return found;
}

function joins(cursor: Cursor): readonly Join[] {
  if (cursor.is('(')) throw new SqlError('subqueries are not part of this sandbox', { code: '0A000' });
  const found: Join[] = [{ table: tableName(cursor), left: false, on: undefined }];
  for (;;) {
    if (cursor.accept(',') || cursor.accept('cross', 'join')) {
      found.push({ table: tableName(cursor), left: false, on: undefined });
      continue;
    }
    const left = cursor.accept('left');
    if (left) cursor.accept('outer');
    else cursor.accept('inner');
    if (!cursor.accept('join')) {
      if (left || cursor.is('right') || cursor.is('full')) cursor.wrong();
      return found;
    }
    const table = tableName(cursor);
    cursor.expect('on');
    found.push({ table, left, on: parseExpression(cursor) });
  }
}

const returning = (cursor: Cursor): readonly Selection[] | undefined =>
  cursor.accept('returning') ? selections(cursor) : undefined;

function insert(cursor: Cursor): Statement {
  cursor.expect('into');
  const table = tableName(cursor);
  let columns: { name: string; at: number }[] | undefined;
  if (cursor.accept('(')) {
    columns = [];
    do {
      const { at } = cursor.peek();
      columns.push({ name: cursor.name(), at });
    } while (cursor.accept(','));
    cursor.expect(')');
  }
  const rows: (Expression | undefined)[][] = [];
  let query: Select | undefined;
  if (cursor.accept('default', 'values')) rows.push([]);
  else if (cursor.is('select')) query = select(cursor);
  else {
    cursor.expect('values');
    do {
      cursor.expect('(');
      const row: (Expression | undefined)[] = [];
      do row.push(cursor.accept('default') ? undefined : parseExpression(cursor));
      while (cursor.accept(','));
      cursor.expect(')');
      rows.push(row);
    } while (cursor.accept(','));
  }
  let onConflict: 'nothing' | undefined;
  if (cursor.accept('on', 'conflict')) {
    if (cursor.accept('(')) {
      cursor.names();
      cursor.expect(')');
    }
    cursor.expect('do');
    if (cursor.is('update')) throw new SqlError('ON CONFLICT DO UPDATE is not part of this sandbox', { code: '0A000' });
    cursor.expect('nothing');
    onConflict = 'nothing';
  }
  return { kind: 'insert', table, columns, rows, query, onConflict, returning: returning(cursor) };
}

function update(cursor: Cursor): Statement {
  const table = tableName(cursor);
  cursor.expect('set');
  const set: { name: string; at: number; value: Expression | undefined }[] = [];
  do {
    const { at } = cursor.peek();
    const name = cursor.name();
    cursor.expect('=');
    set.push({ name, at, value: cursor.accept('default') ? undefined : parseExpression(cursor) });
  } while (cursor.accept(','));
  const where = cursor.accept('where') ? parseExpression(cursor) : undefined;
  return { kind: 'update', table, set, where, returning: returning(cursor) };
}

function remove(cursor: Cursor): Statement {
  cursor.expect('from');
  const table = tableName(cursor);
  const where = cursor.accept('where') ? parseExpression(cursor) : undefined;
  return { kind: 'delete', table, where, returning: returning(cursor) };
}
