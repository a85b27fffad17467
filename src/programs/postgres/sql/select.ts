/** Carries out SELECT: joins, filters, groups, sorts, cuts. */
import type { Database } from '../cluster.ts';
import type { Expression, Join, Select, Selection, TableName, Value } from './ast.ts';
import { evaluate, hasAggregate } from './evaluate.ts';
import type { FunctionContext } from './functions.ts';
import { SqlError } from './tokens.ts';
import { columnIndex, type ScopeColumn, typeOf } from './type-of.ts';
import { compare, printed } from './values.ts';

export interface ResultColumn {
  readonly name: string;
  readonly type: string;
}

export interface Rows {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly Value[])[];
}

interface Source {
  readonly columns: readonly ScopeColumn[];
  readonly rows: readonly (readonly Value[])[];
}

export const missingTable = ({ name, at }: TableName): SqlError =>
  new SqlError(`relation "${name}" does not exist`, { code: '42P01', at });

/** A table's columns and rows; the catalogue's own tables are not part of this sandbox. */
export function sourceOf(database: Database, table: TableName): Source {
  const found = database.tables[table.name];
  if (!found) {
    if (/^(pg_|information_schema\.)/.test(table.name))
      throw new SqlError(`the system catalogue (${table.name}) is not part of this sandbox`, { code: '0A000' });
    throw missingTable(table);
  }
  const columns = found.columns.map(({ name, type }) => ({
    table: table.alias,
    name,
    type: type.name,
    length: type.length,
  }));
  return { columns, rows: found.rows.map((row) => columns.map(({ name }) => row[name] ?? null)) };
}

function join(database: Database, joins: readonly Join[], context: FunctionContext): Source {
  let all: Source = { columns: [], rows: [[]] };
  for (const { table, left, on } of joins) {
    const next = sourceOf(database, table);
    const columns = [...all.columns, ...next.columns];
    const rows = all.rows.flatMap((row) => {
      const matches = next.rows
        .map((other) => [...row, ...other])
        .filter((joined) => !on || evaluate(on, { columns, row: joined, group: undefined, context }) === true);
      return matches.length === 0 && left ? [[...row, ...next.columns.map(() => null)]] : matches;
    });
    all = { columns, rows };
  }
  return all;
}

export function runSelect(select: Select, database: Database, context: FunctionContext): Rows {
  const source = join(database, select.from, context);
  const { columns } = source;
  const scope = (row: readonly Value[], group?: readonly (readonly Value[])[]) => ({ columns, row, group, context });
  const { where } = select;
  const kept = where ? source.rows.filter((row) => evaluate(where, scope(row)) === true) : source.rows;
  const selections = spread(select.columns, columns);
  for (const { expression } of selections) typeOf(expression, columns);
  const grouped =
    select.groupBy.length > 0 || select.having || selections.some(({ expression }) => hasAggregate(expression));
  let groups: Grouped[] = grouped
    ? groupRows(select, selections, kept, columns, context)
    : kept.map((row) => ({ row, group: undefined }));
  const { having } = select;
  if (having) groups = groups.filter(({ row, group }) => evaluate(having, scope(row, group)) === true);
  let results = groups.map(({ row, group }) => ({
    values: selections.map(({ expression }) => evaluate(expression, scope(row, group))),
    keys: select.orderBy.map(({ expression }) => orderKey(expression, selections, scope(row, group))),
  }));
  if (select.distinct) {
    const seen = new Set<string>();
    results = results.filter(({ values }) => {
      const key = JSON.stringify(values);
      return !seen.has(key) && seen.add(key);
    });
  }
  if (select.orderBy.length > 0) results = results.toSorted((a, b) => byKeys(select, a.keys, b.keys));
  const from = select.offset ? Number(evaluate(select.offset, scope([]))) : 0;
  const to = select.limit ? from + Number(evaluate(select.limit, scope([]))) : undefined;
  return {
    columns: selections.map(({ expression, name }) => ({
      name: name ?? nameOf(expression),
      type: typeOf(expression, columns),
    })),
    rows: results.slice(from, to).map(({ values }) => values),
  };
}

/** A row that stands for itself, or for the rows of its group. */
interface Grouped {
  readonly row: readonly Value[];
  readonly group: readonly (readonly Value[])[] | undefined;
}

/** `*` becomes every column. */
export function spread(selections: readonly Selection[], columns: readonly ScopeColumn[]): readonly Selection[] {
  return selections.flatMap((selection) => {
    const { expression } = selection;
    if (expression.kind !== 'star') return [selection];
    const own = columns.filter(({ table }) => expression.table === undefined || table === expression.table);
    if (own.length === 0) throw new SqlError('SELECT * with no tables specified is not valid', { code: '42601' });
    return own.map(({ table, name }): Selection => ({ expression: { kind: 'column', table, name, at: 0 }, name }));
  });
}

export function nameOf(expression: Expression): string {
  switch (expression.kind) {
    case 'column':
    case 'call':
      return expression.name;
    case 'cast':
      return expression.operand.kind === 'value' ? shortType(expression.type.name) : nameOf(expression.operand);
    case 'case':
      return 'case';
    default:
      return '?column?';
  }
}

const shortType = (name: string): string =>
  ({
    integer: 'int4',
    bigint: 'int8',
    boolean: 'bool',
    'character varying': 'varchar',
    'timestamp with time zone': 'timestamptz',
  })[name] ?? name;

function groupRows(
  select: Select,
  selections: readonly Selection[],
  rows: readonly (readonly Value[])[],
  columns: readonly ScopeColumn[],
  context: FunctionContext,
): Grouped[] {
  const keys = select.groupBy.map((expression) => resolved(expression, selections));
  for (const { expression } of selections) {
    if (expression.kind !== 'column') continue;
    const index = columnIndex(columns, expression);
    const named = keys.some((key) => key.kind === 'column' && columnIndex(columns, key) === index);
    if (!named) {
      const column = columns[index];
      throw new SqlError(
        `column "${column?.table}.${column?.name}" must appear in the GROUP BY clause or be used in an aggregate function`,
        { code: '42803', at: expression.at },
      );
    }
  }
  if (keys.length === 0) return [{ row: rows[0] ?? columns.map(() => null), group: rows }];
  const groups = new Map<string, (readonly Value[])[]>();
  for (const row of rows) {
    const key = JSON.stringify(
      keys.map((expression) => evaluate(expression, { columns, row, group: undefined, context })),
    );
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => ({ row: group[0] ?? [], group }));
}

/** A position or an output's name stands for that output. */
function resolved(expression: Expression, selections: readonly Selection[]): Expression {
  if (expression.kind === 'value' && typeof expression.value === 'number') {
    const selected = selections[expression.value - 1];
    if (!selected) throw new SqlError(`GROUP BY position ${expression.value} is not in select list`, { code: '42P10' });
    return selected.expression;
  }
  if (expression.kind !== 'column' || expression.table !== undefined) return expression;
  return selections.find(({ name }) => name === expression.name)?.expression ?? expression;
}

const orderKey = (
  expression: Expression,
  selections: readonly Selection[],
  scope: Parameters<typeof evaluate>[1],
): Value => evaluate(resolved(expression, selections), scope);

function byKeys(select: Select, a: readonly Value[], b: readonly Value[]): number {
  for (const [index, { descending }] of select.orderBy.entries()) {
    const [x = null, y = null] = [a[index], b[index]];
    if (x === null && y === null) continue;
    // Nulls come last, and first where the order is turned round.
    const order = x === null ? 1 : y === null ? -1 : compare(x, y);
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
}

export const printedRows = ({ columns, rows }: Rows): readonly (readonly (string | null)[])[] =>
  rows.map((row) => row.map((value, index) => printed(value, columns[index]?.type ?? 'text')));
