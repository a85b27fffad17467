// Models the statements of PostgreSQL's grammar that define things: CREATE, ALTER, DROP, GRANT, SET, BEGIN.
import type { ColumnDefinition, Statement } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { tableName } from './parse.ts';
import { parseExpression, parseType } from './parse-expression.ts';
import { SqlError } from './tokens.ts';

const unmodelled = (what: string): never => {
  throw new SqlError(`${what} is not part of this sandbox`, { code: '0A000' });
};

/** Undefined where the statement is none of these; nothing has been read then. */
export function parseDefinition(cursor: Cursor): Statement | undefined {
  if (cursor.accept('create')) return create(cursor);
  if (cursor.accept('drop')) return drop(cursor);
  if (cursor.accept('alter')) return alter(cursor);
  if (cursor.accept('truncate')) {
    cursor.accept('table');
    const tables = [tableName(cursor)];
    while (cursor.accept(',')) tables.push(tableName(cursor));
    skip(cursor);
    return { kind: 'truncate', tables };
  }
  if (cursor.accept('begin') || cursor.accept('start', 'transaction')) {
    skip(cursor);
    return { kind: 'transaction', verb: 'begin' };
  }
  if (cursor.accept('commit') || cursor.accept('end')) {
    skip(cursor);
    return { kind: 'transaction', verb: 'commit' };
  }
  if (cursor.accept('rollback') || cursor.accept('abort')) {
    skip(cursor);
    return { kind: 'transaction', verb: 'rollback' };
  }
  if (cursor.is('grant') || cursor.is('revoke')) {
    const tag = cursor.next().text.toUpperCase();
    skip(cursor);
    return { kind: 'accepted', tag };
  }
  if (cursor.accept('set')) {
    cursor.accept('session');
    cursor.accept('local');
    const name = cursor.name();
    if (!cursor.accept('=')) cursor.expect('to');
    const value = cursor.next().text;
    skip(cursor);
    return { kind: 'set', name, value };
  }
  if (cursor.accept('show')) {
    const { text, at } = cursor.next();
    return { kind: 'show', name: text, at };
  }
  return undefined;
}

function skip(cursor: Cursor): void {
  while (cursor.peek().kind !== 'end') cursor.next();
}

const ifNotExists = (cursor: Cursor): boolean => cursor.accept('if', 'not', 'exists');

function create(cursor: Cursor): Statement {
  if (cursor.accept('table')) return createTable(cursor);
  const unique = cursor.accept('unique');
  if (cursor.accept('index')) {
    ifNotExists(cursor);
    const name = cursor.is('on') ? undefined : cursor.name();
    cursor.expect('on');
    const table = tableName(cursor);
    cursor.expect('(');
    const columns = cursor.names();
    cursor.expect(')');
    return { kind: 'create-index', name, table, columns, unique };
  }
  if (unique) return cursor.wrong();
  if (cursor.accept('database')) {
    const name = cursor.name();
    cursor.accept('with');
    const owned = cursor.accept('owner');
    if (owned) cursor.accept('=');
    const owner = owned ? cursor.name() : undefined;
    skip(cursor);
    return { kind: 'create-database', name, owner };
  }
  if (cursor.accept('user')) return role(cursor, 'create-role', ['login']);
  if (cursor.accept('role')) return role(cursor, 'create-role', []);
  return unmodelled(`CREATE ${cursor.peek().raw.toUpperCase()}`);
}

function createTable(cursor: Cursor): Statement {
  const missing = ifNotExists(cursor);
  const { name } = tableName(cursor);
  const columns: ColumnDefinition[] = [];
  const uniques: (readonly string[])[] = [];
  let primary: readonly string[] = [];
  cursor.expect('(');
  if (!cursor.is(')'))
    do {
      if (cursor.accept('constraint')) cursor.name();
      if (cursor.accept('primary', 'key')) primary = nameList(cursor);
      else if (cursor.is('unique', '(') && cursor.accept('unique')) uniques.push(nameList(cursor));
      else if (cursor.is('foreign', 'key') || cursor.is('check'))
        unmodelled(`a ${cursor.peek().raw.toUpperCase()} constraint of a table`);
      else columns.push(columnDefinition(cursor));
    } while (cursor.accept(','));
  cursor.expect(')');
  return { kind: 'create-table', name, ifNotExists: missing, columns, primary, uniques };
}

function nameList(cursor: Cursor): readonly string[] {
  cursor.expect('(');
  const names = cursor.names();
  cursor.expect(')');
  return names;
}

function columnDefinition(cursor: Cursor): ColumnDefinition {
  const name = cursor.name();
  let serial = ['serial', 'bigserial', 'smallserial'].includes(cursor.peek().text);
  const type = parseType(cursor);
  let [notNull, primary, unique] = [serial, false, false];
  let fallback: ColumnDefinition['fallback'];
  let fallbackText: string | undefined;
  let references: ColumnDefinition['references'];
  for (;;) {
    if (cursor.accept('not', 'null')) notNull = true;
    else if (cursor.accept('null')) notNull = false;
    else if (cursor.accept('primary', 'key')) primary = notNull = true;
    else if (cursor.accept('unique')) unique = true;
    else if (cursor.accept('default')) {
      const from = cursor.peek().at;
      fallback = parseExpression(cursor);
      fallbackText = cursor.source.slice(from, cursor.peek().at).trim();
    } else if (cursor.accept('references')) {
      const table = cursor.name();
      const column = cursor.accept('(') ? cursor.name() : undefined;
      if (column !== undefined) cursor.expect(')');
      while (cursor.accept('on')) {
        cursor.next();
        if (!cursor.accept('set', 'null') && !cursor.accept('no', 'action')) cursor.next();
      }
      references = { table, column };
    } else if (cursor.accept('generated')) {
      if (!cursor.accept('always')) cursor.expect('by', 'default');
      cursor.expect('as', 'identity');
      serial = notNull = true;
    } else if (cursor.is('check')) return unmodelled('a CHECK constraint');
    else return { name, type, serial, notNull, primary, unique, fallback, fallbackText, references };
  }
}

function drop(cursor: Cursor): Statement {
  const word = cursor.next().text;
  const what = word === 'user' ? 'role' : word;
  if (what !== 'table' && what !== 'database' && what !== 'role' && what !== 'index')
    return unmodelled(`DROP ${word.toUpperCase()}`);
  const ifExists = cursor.accept('if', 'exists');
  const names = cursor.names();
  skip(cursor);
  return { kind: 'drop', what, names, ifExists };
}

function alter(cursor: Cursor): Statement {
  if (cursor.accept('user') || cursor.accept('role')) return role(cursor, 'alter-role', []);
  if (!cursor.accept('table')) return unmodelled(`ALTER ${cursor.peek().raw.toUpperCase()}`);
  const table = tableName(cursor);
  if (cursor.accept('add')) {
    cursor.accept('column');
    return { kind: 'alter-table', table, add: columnDefinition(cursor), drop: undefined, rename: undefined };
  }
  if (cursor.accept('drop')) {
    cursor.accept('column');
    return { kind: 'alter-table', table, add: undefined, drop: cursor.name(), rename: undefined };
  }
  if (cursor.accept('rename', 'to'))
    return { kind: 'alter-table', table, add: undefined, drop: undefined, rename: cursor.name() };
  return unmodelled(`ALTER TABLE ... ${cursor.peek().raw.toUpperCase()}`);
}

function role(cursor: Cursor, kind: 'create-role' | 'alter-role', first: readonly string[]): Statement {
  const name = cursor.name();
  const options = [...first];
  let password: string | undefined;
  cursor.accept('with');
  while (cursor.peek().kind !== 'end') {
    const word = cursor.next().text;
    if (word === 'encrypted') continue;
    if (word === 'password') password = cursor.next().text;
    else options.push(word);
  }
  return { kind, name, password, options };
}
