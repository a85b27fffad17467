/**
 * The little of Python and JavaScript that people type to see whether an image works: printing literals, sums and a few
 * facts of the environment. Anything beyond is no error of theirs: `NotModelled` is thrown, and the caller says so.
 */

export class NotModelled extends Error {}

export type Literal = string | number | boolean | null;

export interface Dialect {
  /** Facts by the name they are asked under: `sys.version`, `os.getcwd()`. */
  readonly facts: Readonly<Record<string, Literal>>;
  /** Words for literals. */
  readonly constants: Readonly<Record<string, Literal>>;
  /** Operators that the other language does not have: `//` for whole division. */
  readonly floorDivision: boolean;
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\$]|\\.)*`)|([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\(\s*(?:\d+|"[^"]*"|'[^']*')?\s*\))*)|(\*\*|\/\/|[-+*/%(),]))/y;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", '"': '"' };

/** The values of a list of expressions, as between the parentheses of `print(...)`. Throws `NotModelled`. */
export function evaluateList(source: string, dialect: Dialect): readonly Literal[] {
  if (source.trim() === '') return [];
  const walk = { source, at: 0, dialect };
  const values = [sum(walk)];
  while (take(walk, ',')) values.push(sum(walk));
  if (source.slice(walk.at).trim() !== '') throw new NotModelled();
  return values;
}

interface Walk {
  readonly source: string;
  at: number;
  readonly dialect: Dialect;
}

function next(walk: Walk): RegExpExecArray | undefined {
  TOKEN.lastIndex = walk.at;
  return TOKEN.exec(walk.source) ?? undefined;
}

function take(walk: Walk, ...operators: string[]): string | undefined {
  const token = next(walk);
  const operator = token?.[4];
  if (!token || operator === undefined || !operators.includes(operator)) return undefined;
  walk.at += token[0].length;
  return operator;
}

function sum(walk: Walk): Literal {
  let left = product(walk);
  for (let operator = take(walk, '+', '-'); operator; operator = take(walk, '+', '-')) {
    const right = product(walk);
    if (operator === '+' && typeof left === 'string' && typeof right === 'string') left += right;
    else left = numbers(left, right, (a, b) => (operator === '+' ? a + b : a - b));
  }
  return left;
}

function product(walk: Walk): Literal {
  let left = power(walk);
  for (let operator = take(walk, '*', '/', '//', '%'); operator; operator = take(walk, '*', '/', '//', '%')) {
    const right = power(walk);
    if (operator === '*' && typeof left === 'string' && typeof right === 'number' && walk.dialect.floorDivision)
      left = left.repeat(right);
    else left = numbers(left, right, (a, b) => divide(operator ?? '', a, b));
  }
  return left;
}

function divide(operator: string, a: number, b: number): number {
  if (operator === '*') return a * b;
  if (b === 0) throw new NotModelled();
  if (operator === '//') return Math.floor(a / b);
  return operator === '%' ? a % b : a / b;
}

function power(walk: Walk): Literal {
  const base = atom(walk);
  return take(walk, '**') ? numbers(base, power(walk), (a, b) => a ** b) : base;
}

function numbers(a: Literal, b: Literal, work: (a: number, b: number) => number): number {
  if (typeof a !== 'number' || typeof b !== 'number') throw new NotModelled();
  return work(a, b);
}

function atom(walk: Walk): Literal {
  if (take(walk, '-')) return numbers(0, atom(walk), (a, b) => a - b);
  if (take(walk, '(')) {
    const inner = sum(walk);
    if (!take(walk, ')')) throw new NotModelled();
    return inner;
  }
  const token = next(walk);
  if (!token) throw new NotModelled();
  walk.at += token[0].length;
  const [, number, text, name] = token;
  if (number !== undefined) return Number(number);
  if (text !== undefined) return text.slice(1, -1).replace(/\\(.)/g, (_, char: string) => ESCAPES[char] ?? `\\${char}`);
  const { constants, facts } = walk.dialect;
  const key = (name ?? '').replaceAll('"', "'").replace(/\s/g, '');
  const value = constants[key] ?? facts[key];
  if (value === undefined && !(key in constants)) throw new NotModelled();
  return value ?? null;
}

/** Statements: parted by semicolons and newlines that stand outside of quotes and parentheses. */
export function statementsOf(source: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let quote = '';
  let held = '';
  for (const char of source) {
    if (quote !== '') quote = char === quote ? '' : quote;
    else if ('"\'`'.includes(char)) quote = char;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if ((char === ';' || char === '\n') && depth === 0) {
      found.push(held);
      held = '';
      continue;
    }
    held += char;
  }
  return [...found, held].map((one) => one.trim()).filter((one) => one !== '');
}
