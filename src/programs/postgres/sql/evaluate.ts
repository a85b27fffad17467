/** The value of an expression for one row, and for one group of rows. */
import type { Expression, Value } from './ast.ts';
import { AGGREGATES, aggregate, divide, FUNCTIONS, type FunctionContext } from './functions.ts';
import { SqlError } from './tokens.ts';
import { columnIndex, type ScopeColumn, typeOf } from './type-of.ts';
import { compare, convert, isNumeric } from './values.ts';

/** Where names are looked up: columns, and the values of the row in the same order. */
export interface Scope {
  readonly columns: readonly ScopeColumn[];
  readonly row: readonly Value[];
  /** The rows of the group, where there are groups. */
  readonly group: readonly (readonly Value[])[] | undefined;
  readonly context: FunctionContext;
}

export const hasAggregate = (expression: Expression): boolean => {
  switch (expression.kind) {
    case 'call':
      return AGGREGATES.has(expression.name) || expression.args.some(hasAggregate);
    case 'unary':
    case 'cast':
      return hasAggregate(expression.operand);
    case 'binary':
      return hasAggregate(expression.left) || hasAggregate(expression.right);
    case 'in':
      return hasAggregate(expression.operand);
    case 'case':
      return expression.branches.some(([test, value]) => hasAggregate(test) || hasAggregate(value));
    default:
      return false;
  }
};

export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'column':
      return scope.row[columnIndex(scope.columns, expression)] ?? null;
    case 'star':
      throw new SqlError('syntax error at or near "*"', { code: '42601' });
    case 'cast': {
      const value = evaluate(expression.operand, scope);
      return convert(value, expression.type);
    }
    case 'unary':
      return unary(expression.operator, evaluate(expression.operand, scope));
    case 'binary':
      return binary(expression, scope);
    case 'in': {
      const value = evaluate(expression.operand, scope);
      if (value === null) return null;
      const hit = expression.list.some((item) => same(value, evaluate(item, scope)));
      return expression.not ? !hit : hit;
    }
    case 'between': {
      const value = evaluate(expression.operand, scope);
      const hit =
        compare(value, evaluate(expression.low, scope)) >= 0 && compare(value, evaluate(expression.high, scope)) <= 0;
      return value === null ? null : hit !== expression.not;
    }
    case 'case': {
      const branch = expression.branches.find(([test]) => evaluate(test, scope) === true);
      if (branch) return evaluate(branch[1], scope);
      return expression.otherwise ? evaluate(expression.otherwise, scope) : null;
    }
    case 'call':
      return call(expression, scope);
  }
}

const same = (a: Value, b: Value): boolean => a !== null && b !== null && compare(a, b) === 0;

function unary(operator: string, value: Value): Value {
  switch (operator) {
    case 'not':
      return value === null ? null : value !== true;
    case '-':
      return value === null ? null : -Number(value);
    case 'is null':
      return value === null;
    case 'is true':
      return value === true;
    default:
      return value === false;
  }
}

const likePattern = (pattern: string, flags: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('%', '.*')
      .replaceAll('_', '.')}$`,
    `s${flags}`,
  );

function binary(expression: Extract<Expression, { kind: 'binary' }>, scope: Scope): Value {
  const { operator } = expression;
  const left = evaluate(expression.left, scope);
  if (operator === 'and' || operator === 'or') {
    const right = evaluate(expression.right, scope);
    const decisive = operator === 'or';
    if (left === decisive || right === decisive) return decisive;
    return left === null || right === null ? null : !decisive;
  }
  checkTypes(expression, scope);
  const right = evaluate(expression.right, scope);
  if (left === null || right === null) return null;
  switch (operator) {
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>=':
      return compare(left, right) >= 0;
    case 'like':
    case 'ilike':
      return likePattern(String(right), operator === 'ilike' ? 'i' : '').test(String(left));
    case '~':
    case '~*':
      return new RegExp(String(right), operator === '~*' ? 'i' : '').test(String(left));
    case '!~':
    case '!~*':
      return !new RegExp(String(right), operator === '!~*' ? 'i' : '').test(String(left));
    case '||':
      return `${left}${right}`;
    case '->':
    case '->>':
      return member(String(left), right, operator === '->>');
    default:
      return arithmetic(expression, scope, Number(left), Number(right));
  }
}

/** Numbers are compared with numbers: a text that was written as one is read as one. */
function checkTypes({ operator, left, right, at }: Extract<Expression, { kind: 'binary' }>, scope: Scope): void {
  if (['||', '->', '->>', 'like', 'ilike'].includes(operator)) return;
  const types = [typeOf(left, scope.columns), typeOf(right, scope.columns)] as const;
  const [a, b] = types;
  if (isNumeric(a) === isNumeric(b)) return;
  const [number, other] = isNumeric(a) ? [a, right] : [b, left];
  if (other.kind === 'value' && (other.value === null || typeof other.value === 'string')) {
    convert(other.value, { name: number, length: undefined }, undefined);
    return;
  }
  throw new SqlError(`operator does not exist: ${a} ${operator} ${b}`, {
    code: '42883',
    at,
    hint: 'No operator matches the given name and argument types. You might need to add explicit type casts.',
  });
}

function member(json: string, key: Value, asText: boolean): Value {
  const value = (JSON.parse(json) as Record<string, unknown>)[String(key)];
  if (value === undefined || value === null) return null;
  return asText && typeof value === 'string' ? value : JSON.stringify(value);
}

function arithmetic(
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  scope: Scope,
  a: number,
  b: number,
): Value {
  const types = [typeOf(left, scope.columns), typeOf(right, scope.columns)];
  const whole = types.every((type) => ['integer', 'bigint', 'smallint', 'text'].includes(type));
  if ((operator === '/' || operator === '%') && b === 0) throw new SqlError('division by zero', { code: '22012' });
  const result =
    operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : operator === '/' ? a / b : a % b;
  if (operator === '/' && types.includes('numeric')) return divide(a, b);
  if (!whole) return Number(result.toPrecision(15));
  if (types.every((type) => type === 'integer') && Math.abs(result) >= 2 ** 31)
    throw new SqlError('integer out of range', { code: '22003' });
  return Math.trunc(result);
}

function call(expression: Extract<Expression, { kind: 'call' }>, scope: Scope): Value {
  const { name, args, star, distinct, at } = expression;
  if (AGGREGATES.has(name)) {
    const rows = scope.group;
    if (!rows) throw new SqlError(`aggregate functions are not allowed in WHERE`, { code: '42803', at });
    if (star) return rows.length;
    const [argument, separator] = args;
    if (!argument) throw new SqlError(`function ${name}() does not exist`, { code: '42883', at });
    const values = rows
      .map((row) => evaluate(argument, { ...scope, row, group: undefined }))
      .filter((value) => value !== null);
    const used = distinct ? [...new Set(values)] : values;
    return aggregate(name, used, separator ? String(evaluate(separator, scope)) : '');
  }
  const found = FUNCTIONS[name];
  if (!found || args.length < found.arity[0] || args.length > found.arity[1]) {
    const types = args.map((arg) =>
      arg.kind === 'value' && arg.type === 'text' ? 'unknown' : typeOf(arg, scope.columns),
    );
    throw new SqlError(`function ${name}(${types.join(', ')}) does not exist`, {
      code: '42883',
      at,
      hint: 'No function matches the given name and argument types. You might need to add explicit type casts.',
    });
  }
  return found.run(
    args.map((arg) => evaluate(arg, scope)),
    scope.context,
  );
}
