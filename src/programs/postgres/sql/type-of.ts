/** Which column a name means, and the type of what an expression gives. */
import type { Expression } from './ast.ts';
import { FUNCTIONS } from './functions.ts';
import { SqlError } from './tokens.ts';

export interface ScopeColumn {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly length: number | undefined;
}

/** Which column a name means. Throws for none and for several. */
export function columnIndex(
  columns: readonly ScopeColumn[],
  { table, name, at }: { readonly table: string | undefined; readonly name: string; readonly at: number },
): number {
  const found = columns.flatMap((column, index) =>
    column.name === name && (table === undefined || column.table === table) ? [index] : [],
  );
  if (found.length > 1) throw new SqlError(`column reference "${name}" is ambiguous`, { code: '42702', at });
  const [only] = found;
  if (only !== undefined) return only;
  if (table !== undefined && !columns.some((column) => column.table === table))
    throw new SqlError(`missing FROM-clause entry for table "${table}"`, { code: '42P01', at });
  throw new SqlError(`column ${table === undefined ? `"${name}"` : `${table}.${name}`} does not exist`, {
    code: '42703',
    at,
  });
}

/** The type of what an expression gives, for the width and side of its column. */
export function typeOf(expression: Expression, columns: readonly ScopeColumn[]): string {
  switch (expression.kind) {
    case 'value':
      return expression.type;
    case 'column':
      return columns[columnIndex(columns, expression)]?.type ?? 'text';
    case 'cast':
      return expression.type.name;
    case 'unary':
      return expression.operator === '-' ? typeOf(expression.operand, columns) : 'boolean';
    case 'binary':
      return binaryType(expression, columns);
    case 'call':
      return callType(expression, columns);
    case 'case':
      return typeOf(expression.branches[0]?.[1] ?? expression, columns);
    default:
      return 'boolean';
  }
}

function binaryType(
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  columns: readonly ScopeColumn[],
): string {
  if (operator === '||' || operator === '->>') return 'text';
  if (operator === '->') return 'json';
  if (!'+-*/%'.includes(operator)) return 'boolean';
  const types = [typeOf(left, columns), typeOf(right, columns)];
  return (
    types.find((type) => ['numeric', 'double precision', 'real', 'bigint'].includes(type)) ?? types[0] ?? 'integer'
  );
}

function callType(call: Extract<Expression, { kind: 'call' }>, columns: readonly ScopeColumn[]): string {
  const [first] = call.args;
  if (call.name === 'count') return 'bigint';
  if (call.name === 'avg') return 'numeric';
  if (call.name === 'sum') return first && typeOf(first, columns) === 'integer' ? 'bigint' : 'numeric';
  if (['min', 'max', 'coalesce', 'nullif'].includes(call.name)) return first ? typeOf(first, columns) : 'text';
  return FUNCTIONS[call.name]?.type ?? 'text';
}
