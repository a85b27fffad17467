// AWK's own functions.
import { daysFromDate, strftime } from '../applet/time.ts';
import { evaluate, format, patternOf, store } from './evaluate.ts';
import type { AwkArray, Machine } from './machine.ts';
import { runCommand } from './streams.ts';
import type { Expr } from './syntax.ts';
import { fromOutside, toNumber, type Value } from './values.ts';
import { type Work, wait } from './work.ts';

const MATH: Readonly<Record<string, (value: number) => number>> = {
  sin: Math.sin,
  cos: Math.cos,
  exp: Math.exp,
  log: Math.log,
  sqrt: Math.sqrt,
  int: Math.trunc,
};

const BITS: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
  lshift: (a, b) => a << b,
  rshift: (a, b) => a >> b,
};

/** Calls one. `bare`: `length` without parentheses. */
export function* callBuiltin(machine: Machine, name: string, args: readonly Expr[], bare: boolean): Work<Value> {
  switch (name) {
    case 'length':
      return yield* lengthOf(machine, bare ? undefined : args[0]);
    case 'split':
      return yield* split(machine, args);
    case 'sub':
    case 'gsub':
      return yield* substitute(machine, args, name === 'gsub');
    case 'match':
      return yield* match(machine, args);
    case 'close':
    case 'fflush':
    case 'system':
      return yield* outside(machine, name, args);
  }
  const values: Value[] = [];
  for (const arg of args) values.push(yield* evaluate(machine, arg));
  return plain(machine, name, values);
}

function plain(machine: Machine, name: string, values: readonly Value[]): Value {
  const [first = '', second = ''] = values;
  const math = MATH[name];
  if (math) return math(toNumber(first));
  const bits = BITS[name];
  if (bits) return Number(bits(BigInt(Math.trunc(toNumber(first))), BigInt(Math.trunc(toNumber(second)))));
  switch (name) {
    case 'substr':
      return substr(machine.text(first), toNumber(second), values[2] === undefined ? undefined : toNumber(values[2]));
    case 'index':
      return machine.text(first).indexOf(machine.text(second)) + 1;
    case 'sprintf':
      return format(machine, values);
    case 'tolower':
      return machine.text(first).replace(/[A-Z]/g, (char) => char.toLowerCase());
    case 'toupper':
      return machine.text(first).replace(/[a-z]/g, (char) => char.toUpperCase());
    case 'atan2':
      return Math.atan2(toNumber(first), toNumber(second));
    case 'compl':
      return Number(BigInt.asUintN(53, ~BigInt(Math.trunc(toNumber(first)))));
    case 'rand':
      return random(machine);
    case 'srand': {
      const { previousSeed } = machine;
      machine.seed = values.length > 0 ? Math.trunc(toNumber(first)) : Math.floor(machine.proc.clock.now() / 1000);
      machine.previousSeed = machine.seed;
      return previousSeed;
    }
    case 'systime':
      return Math.floor(machine.proc.clock.now() / 1000);
    case 'strftime': {
      const seconds = values[1] === undefined ? machine.proc.clock.now() / 1000 : toNumber(second);
      return strftime(values.length > 0 ? machine.text(first) : '%c', Math.floor(seconds) * 1000);
    }
    case 'mktime':
      return mktime(machine.text(first));
    default:
      return '';
  }
}

function mktime(text: string): number {
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = text.trim().split(/\s+/).map(Number);
  const time = daysFromDate(year, month - 1, day) * 86400 + hours * 3600 + minutes * 60 + seconds;
  return Number.isNaN(time) ? -1 : time;
}

/** A small generator of its own, so that a seed gives the same numbers again. */
function random(machine: Machine): number {
  machine.seed = (Math.imul(machine.seed, 1103515245) + 12345) & 0x7fffffff;
  return machine.seed / 0x80000000;
}

/** POSIX: characters from `start` on, both ends rounded. */
function substr(text: string, start: number, length: number | undefined): string {
  const from = Math.round(start);
  const end = length === undefined ? text.length + 1 : from + Math.round(length);
  if (Number.isNaN(from) || Number.isNaN(end)) return '';
  return text.slice(Math.max(0, from - 1), Math.max(0, end - 1));
}

function* lengthOf(machine: Machine, arg: Expr | undefined): Work<Value> {
  if (!arg) return machine.text(machine.field(0)).length;
  if (arg.is === 'variable') {
    const local = machine.frame?.get(arg.name);
    if (local instanceof Map) return local.size;
    const array = local === undefined ? machine.arrays.get(arg.name) : undefined;
    if (array && !machine.globals.has(arg.name)) return array.size;
  }
  return machine.text(yield* evaluate(machine, arg)).length;
}

function* split(machine: Machine, args: readonly Expr[]): Work<Value> {
  const [textExpr, target, separator] = args;
  const text = textExpr ? machine.text(yield* evaluate(machine, textExpr)) : '';
  const array: AwkArray = target?.is === 'variable' ? machine.array(target.name) : new Map();
  let parts: string[];
  if (separator?.is === 'regex') parts = text === '' ? [] : text.split(machine.regex(separator.source));
  else
    parts = machine.split(
      text,
      separator ? machine.text(yield* evaluate(machine, separator)) : machine.text(machine.get('FS')),
    );
  array.clear();
  for (const [index, part] of parts.entries()) array.set(String(index + 1), fromOutside(part ?? ''));
  return parts.length;
}

function* substitute(machine: Machine, args: readonly Expr[], all: boolean): Work<Value> {
  const [patternExpr, replacementExpr, target = { is: 'field', index: { is: 'number', value: 0 } } as const] = args;
  if (!patternExpr || !replacementExpr) return 0;
  const pattern = yield* patternOf(machine, patternExpr);
  const replacement = machine.text(yield* evaluate(machine, replacementExpr));
  const text = machine.text(yield* evaluate(machine, target));
  let count = 0;
  const result = text.replace(new RegExp(pattern.source, all ? 'g' : ''), (found: string) => {
    count++;
    return replacement.replace(/\\\\&|\\&|&|\\\\/g, (part) =>
      part === '&' ? found : part === '\\&' ? '&' : part === '\\\\&' ? `\\${found}` : part,
    );
  });
  if (count > 0) yield* store(machine, target, result);
  return count;
}

function* match(machine: Machine, args: readonly Expr[]): Work<Value> {
  const [textExpr, patternExpr, target] = args;
  if (!textExpr || !patternExpr) return 0;
  const text = machine.text(yield* evaluate(machine, textExpr));
  const found = (yield* patternOf(machine, patternExpr)).exec(text);
  machine.set('RSTART', found ? found.index + 1 : 0);
  machine.set('RLENGTH', found ? found[0].length : -1);
  if (target?.is === 'variable') {
    const array = machine.array(target.name);
    array.clear();
    for (const [index, part] of (found ?? []).entries()) array.set(String(index), fromOutside(part ?? ''));
  }
  return found ? found.index + 1 : 0;
}

function* outside(machine: Machine, name: string, args: readonly Expr[]): Work<Value> {
  const [first] = args;
  const text = first ? machine.text(yield* evaluate(machine, first)) : '';
  yield* wait(machine.out.flush());
  if (name === 'fflush') return 0;
  return yield* wait(name === 'close' ? machine.close(text) : runCommand(machine.proc, text));
}
