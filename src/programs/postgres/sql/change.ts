/** Carries out INSERT, UPDATE and DELETE with the constraints of their tables. */
import type { Column, Database, Row, Table } from '../cluster.ts';
import type { Selection, Statement, TableName, Value } from './ast.ts';
import { evaluate } from './evaluate.ts';
import type { FunctionContext } from './functions.ts';
import { missingTable, nameOf, type Rows, runSelect, spread } from './select.ts';
import { SqlError } from './tokens.ts';
import { type ScopeColumn, typeOf } from './type-of.ts';
import { convert, printed } from './values.ts';

export interface Change {
  readonly tag: string;
  readonly returned: Rows | undefined;
}

type Insert = Extract<Statement, { kind: 'insert' }>;
type Update = Extract<Statement, { kind: 'update' }>;
type Delete = Extract<Statement, { kind: 'delete' }>;

export function tableOf(database: Database, name: TableName): Table {
  const table = database.tables[name.name];
  if (!table) throw missingTable(name);
  return table;
}

const scopeColumns = (table: Table, alias: string): readonly ScopeColumn[] =>
  table.columns.map(({ name, type }) => ({ table: alias, name, type: type.name, length: type.length }));

function columnOf(table: Table, name: string, at: number): Column {
  const column = table.columns.find((one) => one.name === name);
  if (!column) throw new SqlError(`column "${name}" of relation "${table.name}" does not exist`, { code: '42703', at });
  return column;
}

/** The column's default: the next number of a serial one, what its definition says, or nothing. */
export function fallback(table: Table, column: Column, context: FunctionContext): Value {
  if (column.serial) {
    const next = table.sequences[column.name] ?? 1;
    table.sequences[column.name] = next + 1;
    return next;
  }
  if (!column.fallback) return null;
  return convert(evaluate(column.fallback, { columns: [], row: [], group: undefined, context }), column.type);
}

export function runInsert(statement: Insert, database: Database, context: FunctionContext): Change {
  const table = tableOf(database, statement.table);
  const targets = statement.columns
    ? statement.columns.map(({ name, at }) => columnOf(table, name, at))
    : table.columns;
  const given = statement.query
    ? runSelect(statement.query, database, context).rows
    : statement.rows.map((row) => {
        if (row.length > targets.length)
          throw new SqlError('INSERT has more expressions than target columns', { code: '42601' });
        if (statement.columns && row.length < targets.length)
          throw new SqlError('INSERT has more target columns than expressions', { code: '42601' });
        return row.map((expression) =>
          expression ? evaluate(expression, { columns: [], row: [], group: undefined, context }) : undefined,
        );
      });
  const added: Row[] = [];
  for (const values of given) {
    const row: Row = {};
    for (const column of table.columns) {
      const index = targets.indexOf(column);
      const value = index < 0 ? undefined : values[index];
      row[column.name] = value === undefined ? fallback(table, column, context) : convert(value, column.type);
    }
    if (statement.onConflict && conflicting(table, row)) continue;
    check(database, table, row, undefined);
    table.rows.push(row);
    added.push(row);
  }
  return {
    tag: `INSERT 0 ${added.length}`,
    returned: returned(statement.returning, table, statement.table, added, context),
  };
}

export function runUpdate(statement: Update, database: Database, context: FunctionContext): Change {
  const table = tableOf(database, statement.table);
  const sets = statement.set.map(({ name, at, value }) => ({ column: columnOf(table, name, at), value }));
  const changed: Row[] = [];
  const rows = table.rows.map((old) => {
    const scope = scopeOf(table, statement.table, old, context);
    if (statement.where && evaluate(statement.where, scope) !== true) return old;
    const row = { ...old };
    for (const { column, value } of sets)
      row[column.name] = value ? convert(evaluate(value, scope), column.type) : fallback(table, column, context);
    check(database, table, row, old);
    changed.push(row);
    return row;
  });
  table.rows = rows;
  return {
    tag: `UPDATE ${changed.length}`,
    returned: returned(statement.returning, table, statement.table, changed, context),
  };
}

export function runDelete(statement: Delete, database: Database, context: FunctionContext): Change {
  const table = tableOf(database, statement.table);
  const gone = table.rows.filter(
    (row) => !statement.where || evaluate(statement.where, scopeOf(table, statement.table, row, context)) === true,
  );
  for (const row of gone) checkReferences(database, table, row);
  table.rows = table.rows.filter((row) => !gone.includes(row));
  return {
    tag: `DELETE ${gone.length}`,
    returned: returned(statement.returning, table, statement.table, gone, context),
  };
}

const scopeOf = (table: Table, name: TableName, row: Row, context: FunctionContext) => ({
  columns: scopeColumns(table, name.alias),
  row: table.columns.map((column) => row[column.name] ?? null),
  group: undefined,
  context,
});

function returned(
  selections: readonly Selection[] | undefined,
  table: Table,
  name: TableName,
  rows: readonly Row[],
  context: FunctionContext,
): Rows | undefined {
  if (!selections) return undefined;
  const columns = scopeColumns(table, name.alias);
  const wanted = spread(selections, columns);
  return {
    columns: wanted.map(({ expression, name: given }) => ({
      name: given ?? nameOf(expression),
      type: typeOf(expression, columns),
    })),
    rows: rows.map((row) => wanted.map(({ expression }) => evaluate(expression, scopeOf(table, name, row, context)))),
  };
}

const shown = (table: Table, row: Row): string =>
  table.columns.map(({ name, type }) => printed(row[name] ?? null, type.name) ?? 'null').join(', ');

const conflicting = (table: Table, row: Row, except?: Row) =>
  table.indexes.find(
    ({ unique, columns }) =>
      unique &&
      columns.every((name) => row[name] !== null) &&
      table.rows.some((other) => other !== except && columns.every((name) => other[name] === row[name])),
  );

function check(database: Database, table: Table, row: Row, before: Row | undefined): void {
  const empty = table.columns.find(({ name, notNull }) => notNull && (row[name] ?? null) === null);
  if (empty)
    throw new SqlError(
      `null value in column "${empty.name}" of relation "${table.name}" violates not-null constraint`,
      { code: '23502', detail: `Failing row contains (${shown(table, row)}).` },
    );
  const clash = conflicting(table, row, before);
  if (clash)
    throw new SqlError(`duplicate key value violates unique constraint "${clash.name}"`, {
      code: '23505',
      detail: `Key (${clash.columns.join(', ')})=(${clash.columns.map((name) => row[name]).join(', ')}) already exists.`,
    });
  for (const { name, references } of table.columns) {
    const value = row[name] ?? null;
    if (!references || value === null) continue;
    const column = references.column ?? keyOf(database.tables[references.table]);
    if (database.tables[references.table]?.rows.some((other) => other[column] === value)) continue;
    throw new SqlError(
      `insert or update on table "${table.name}" violates foreign key constraint "${table.name}_${name}_fkey"`,
      { code: '23503', detail: `Key (${name})=(${value}) is not present in table "${references.table}".` },
    );
  }
}

const keyOf = (table: Table | undefined): string => table?.indexes.find(({ primary }) => primary)?.columns[0] ?? 'id';

function checkReferences(database: Database, table: Table, row: Row): void {
  for (const other of Object.values(database.tables)) {
    for (const { name, references } of other.columns) {
      if (references?.table !== table.name) continue;
      const column = references.column ?? keyOf(table);
      if (!other.rows.some((one) => one[name] === row[column])) continue;
      throw new SqlError(
        `update or delete on table "${table.name}" violates foreign key constraint "${other.name}_${name}_fkey" on table "${other.name}"`,
        { code: '23503', detail: `Key (${column})=(${row[column]}) is still referenced from table "${other.name}".` },
      );
    }
  }
}
