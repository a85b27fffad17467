// The value of AWK expressions.
import { callBuiltin } from './builtins.ts';
import { formatText, MissingArgument } from './format.ts';
import { run } from './interpret.ts';
import { AwkFailure, type Frame, type Machine } from './machine.ts';
import type { Expr } from './syntax.ts';
import { fromOutside, isTrue, toNumber, UNSET, type Value } from './values.ts';
import { Leave, type Work, wait } from './work.ts';

/** printf and sprintf. */
export function format(machine: Machine, values: readonly Value[]): string {
  const [first = '', ...rest] = values;
  try {
    return formatText(machine.text(first), rest, machine.text(machine.get('CONVFMT')), !machine.busybox);
  } catch (error) {
    if (!(error instanceof MissingArgument)) throw error;
    throw new AwkFailure(`not enough arguments passed to printf("${error.message}")`, true);
  }
}

/** What stands in an array's brackets, as one text. */
export function* subscriptOf(machine: Machine, parts: readonly Expr[]): Work<string> {
  const texts: string[] = [];
  for (const part of parts) texts.push(machine.text(yield* evaluate(machine, part)));
  return texts.join(machine.text(machine.get('SUBSEP')));
}

/** The value of an expression. */
export function* evaluate(machine: Machine, expr: Expr): Work<Value> {
  switch (expr.is) {
    case 'number':
    case 'string':
      return expr.value;
    case 'regex':
      return machine.regex(expr.source).test(machine.text(machine.field(0))) ? 1 : 0;
    case 'variable':
      return machine.get(expr.name);
    case 'field':
      return machine.field(Math.trunc(toNumber(yield* evaluate(machine, expr.index))));
    case 'element': {
      const array = machine.array(expr.name);
      const key = yield* subscriptOf(machine, expr.subscript);
      const value = array.get(key);
      if (value === undefined) array.set(key, UNSET);
      return value ?? UNSET;
    }
    case 'group':
      return yield* evaluate(machine, expr.inner);
    case 'in':
      return machine.array(expr.name).has(yield* subscriptOf(machine, expr.subscript)) ? 1 : 0;
    case 'ternary':
      return yield* evaluate(machine, isTrue(yield* evaluate(machine, expr.test)) ? expr.yes : expr.no);
    case 'assign':
      return yield* assign(machine, expr);
    case 'step':
      return yield* step(machine, expr);
    case 'unary': {
      const value = yield* evaluate(machine, expr.operand);
      if (expr.operator === '!') return isTrue(value) ? 0 : 1;
      return expr.operator === '-' ? -toNumber(value) : toNumber(value);
    }
    case 'match': {
      const text = machine.text(yield* evaluate(machine, expr.left));
      const found = (yield* patternOf(machine, expr.right)).test(text);
      return found !== expr.negated ? 1 : 0;
    }
    case 'binary':
      return yield* binary(machine, expr.operator, expr.left, expr.right);
    case 'builtin':
      return yield* callBuiltin(machine, expr.name, expr.args, expr.bare);
    case 'call':
      return yield* call(machine, expr.name, expr.args);
    case 'getline':
      return yield* getline(machine, expr);
  }
}

/** An expression used as a pattern: a regular expression itself, or text that is one. */
export function* patternOf(machine: Machine, expr: Expr): Work<RegExp> {
  if (expr.is === 'regex') return machine.regex(expr.source);
  return machine.regex(machine.text(yield* evaluate(machine, expr)));
}

function* binary(machine: Machine, operator: string, leftExpr: Expr, rightExpr: Expr): Work<Value> {
  const left = yield* evaluate(machine, leftExpr);
  if (operator === '&&') return isTrue(left) && isTrue(yield* evaluate(machine, rightExpr)) ? 1 : 0;
  if (operator === '||') return isTrue(left) || isTrue(yield* evaluate(machine, rightExpr)) ? 1 : 0;
  const right = yield* evaluate(machine, rightExpr);
  if (operator === ' ') return machine.text(left) + machine.text(right);
  if (['<', '<=', '==', '!=', '>', '>='].includes(operator)) return compare(machine, operator, left, right);
  return arithmetic(machine, operator, toNumber(left), toNumber(right));
}

function compare(machine: Machine, operator: string, left: Value, right: Value): number {
  const numbers = typeof left !== 'string' && typeof right !== 'string';
  const [a, b] = numbers ? [toNumber(left), toNumber(right)] : [machine.text(left), machine.text(right)];
  switch (operator) {
    case '<':
      return a < b ? 1 : 0;
    case '<=':
      return a <= b ? 1 : 0;
    case '==':
      return a === b ? 1 : 0;
    case '!=':
      return a !== b ? 1 : 0;
    case '>':
      return a > b ? 1 : 0;
    default:
      return a >= b ? 1 : 0;
  }
}

function arithmetic(machine: Machine, operator: string, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      if (right === 0 && machine.busybox) throw new AwkFailure('cmd. line:1: Division by zero');
      return left / right;
    case '%':
      if (right === 0 && machine.busybox) throw new AwkFailure('cmd. line:1: Division by zero');
      return left % right;
    default:
      return left ** right;
  }
}

function* assign(machine: Machine, expr: Extract<Expr, { is: 'assign' }>): Work<Value> {
  const value = yield* evaluate(machine, expr.value);
  if (expr.operator === '=') {
    yield* store(machine, expr.target, value);
    return value;
  }
  const old = toNumber(yield* evaluate(machine, expr.target));
  const result = arithmetic(machine, expr.operator.slice(0, -1), old, toNumber(value));
  yield* store(machine, expr.target, result);
  return result;
}

function* step(machine: Machine, expr: Extract<Expr, { is: 'step' }>): Work<Value> {
  const old = toNumber(yield* evaluate(machine, expr.target));
  const result = expr.operator === '++' ? old + 1 : old - 1;
  yield* store(machine, expr.target, result);
  return expr.prefix ? result : old;
}

/** Gives a variable, a field or an element a value. */
export function* store(machine: Machine, target: Expr, value: Value): Work<void> {
  if (target.is === 'variable') machine.set(target.name, value);
  else if (target.is === 'element')
    machine.array(target.name).set(yield* subscriptOf(machine, target.subscript), value);
  else if (target.is === 'field') machine.setField(Math.trunc(toNumber(yield* evaluate(machine, target.index))), value);
  else if (target.is === 'group') yield* store(machine, target.inner, value);
}

const MAX_DEPTH = 400;

function* call(machine: Machine, name: string, args: readonly Expr[]): Work<Value> {
  const wanted = machine.program.functions.get(name);
  if (!wanted) throw new AwkFailure(`function ${name} never defined`);
  const frame: Frame = new Map();
  const unset: [parameter: string, variable: string][] = [];
  for (const [index, parameter] of wanted.parameters.entries()) {
    const arg = args[index];
    const isArray =
      arg?.is === 'variable' && (machine.frame?.get(arg.name) instanceof Map || machine.arrays.has(arg.name));
    if (arg?.is === 'variable' && isArray) frame.set(parameter, machine.array(arg.name));
    else {
      const value = arg ? yield* evaluate(machine, arg) : UNSET;
      if (arg?.is === 'variable' && value === UNSET) unset.push([parameter, arg.name]);
      frame.set(parameter, value);
    }
  }
  const outer = machine.frame;
  if (machine.depth > MAX_DEPTH) throw new AwkFailure('function call nesting too deep');
  machine.frame = frame;
  machine.depth++;
  let result: Value = UNSET;
  try {
    yield* run(machine, wanted.body);
  } catch (error) {
    if (!(error instanceof Leave) || error.how !== 'return') throw error;
    result = error.value;
  } finally {
    machine.frame = outer;
    machine.depth--;
  }
  // A variable that was nothing yet, and that the function made an array of.
  for (const [parameter, variable] of unset) {
    const made = frame.get(parameter);
    if (!(made instanceof Map)) continue;
    if (machine.frame?.has(variable)) machine.frame.set(variable, made);
    else machine.arrays.set(variable, made);
  }
  return result;
}

function* getline(machine: Machine, expr: Extract<Expr, { is: 'getline' }>): Work<Value> {
  let text: string | undefined;
  if (expr.source === 'input') text = yield* wait(machine.nextRecord());
  else {
    const name = expr.from ? machine.text(yield* evaluate(machine, expr.from)) : '';
    if (expr.source === 'command') yield* wait(machine.out.flush());
    const reader = machine.readerFor(expr.source, name);
    if (!reader) return -1;
    text = yield* wait(reader.next(machine.text(machine.get('RS'))));
    if (text !== undefined && expr.source === 'command') machine.set('NR', toNumber(machine.get('NR')) + 1);
  }
  if (text === undefined) return 0;
  if (expr.target) yield* store(machine, expr.target, fromOutside(text));
  else machine.setRecord(text);
  return 1;
}
