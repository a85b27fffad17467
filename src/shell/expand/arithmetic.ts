// Models bash's expr.c: 64-bit integers, C's operators, names that are evaluated in turn.

import { ArithmeticError, operate, parseNumber, truth, wrap } from './arithmetic-values.ts';

/** What an expression may read and change. */
export interface ArithmeticScope {
  /** The text of a variable or of an array's element (`name[subscript]`, the subscript as written). */
  get(name: string, subscript: string | undefined): string | undefined;
  set(name: string, subscript: string | undefined, value: string): void;
}

type Node = (scope: ArithmeticScope, depth: number) => bigint;
interface Reference {
  readonly name: string;
  readonly subscript: string | undefined;
}
interface Parsed {
  readonly run: Node;
  readonly reference?: Reference;
}

const MAX_DEPTH = 1024;

const BINARY: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['|'],
  ['^'],
  ['&'],
  ['==', '!='],
  ['<=', '>=', '<', '>'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '%'],
  ['**'],
]; // prettier-ignore
const ASSIGN = ['=', '+=', '-=', '*=', '/=', '%=', '<<=', '>>=', '&=', '|=', '^='];
const TOKEN =
  /\s*(?:(\d+#[0-9A-Za-z@_]+|0[xX][0-9a-fA-F]+|\d+[A-Za-z_]*)|([A-Za-z_][A-Za-z0-9_]*)|(<<=|>>=|\*\*|\+\+|--|&&|\|\||<<|>>|<=|>=|==|!=|[-+*/%&|^]=|[-+*/%<>=!~&|^?:,()]))/y;

/** The value of an expression. Throws ArithmeticError. */
export function evaluate(text: string, scope: ArithmeticScope, depth = 0): bigint {
  if (text.trim() === '') return 0n;
  if (/^\s*[1-9]\d{0,15}\s*$/.test(text)) return BigInt(text.trim());
  if (depth > MAX_DEPTH) throw new ArithmeticError(text, text, 'expression recursion level exceeded');
  return parse(text).run(scope, depth);
}

interface Token {
  readonly kind: 'number' | 'name' | 'operator' | 'end';
  readonly text: string;
  readonly pos: number;
  readonly subscript?: string;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const start = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
    if (!match) throw new ArithmeticError(text, text.slice(start), 'syntax error: invalid arithmetic operator');
    at = TOKEN.lastIndex;
    const [, number, name, operator] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number, pos: start });
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator, pos: start });
    else if (name !== undefined) {
      const end = text[at] === '[' ? closingBracket(text, at) : at;
      tokens.push({ kind: 'name', text: name, pos: start, ...(end > at && { subscript: text.slice(at + 1, end) }) });
      at = end > at ? end + 1 : at;
    }
  }
  tokens.push({ kind: 'end', text: '', pos: text.length });
  return tokens;
}

function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '[') depth++;
    else if (text[at] === ']' && --depth === 0) return at;
  }
  throw new ArithmeticError(text, text.slice(from), 'bad array subscript');
}

function parse(text: string): Parsed {
  const tokens = tokenize(text);
  let index = 0;
  const peek = (): Token => tokens[index] ?? { kind: 'end', text: '', pos: text.length };
  const isOperator = (operator: string): boolean => peek().kind === 'operator' && peek().text === operator;
  const fail = (what: string, token = peek()): never => {
    const shown = token.kind === 'end' ? (tokens[index - 1]?.pos ?? 0) : token.pos;
    throw new ArithmeticError(text, text.slice(shown), what);
  };
  const expect = (operator: string, what: string): void => {
    if (!isOperator(operator)) fail(what);
    index++;
  };

  const comma = (): Parsed => {
    let left = assignment();
    while (isOperator(',')) {
      index++;
      const [first, second] = [left, assignment()];
      left = {
        run: (scope, depth) => {
          first.run(scope, depth);
          return second.run(scope, depth);
        },
      };
    }
    return left;
  };

  const assignment = (): Parsed => {
    const target = ternary();
    const operator = peek();
    if (operator.kind !== 'operator' || !ASSIGN.includes(operator.text)) return target;
    const reference = target.reference;
    if (!reference) return fail('attempted assignment to non-variable');
    index++;
    const value = assignment();
    const change = operator.text.slice(0, -1);
    return {
      run: (scope, depth) => {
        const right = value.run(scope, depth);
        const result = change === '' ? right : operate(change, target.run(scope, depth), right, text, operator);
        scope.set(reference.name, reference.subscript, String(result));
        return result;
      },
    };
  };

  const ternary = (): Parsed => {
    const test = binary(0);
    if (!isOperator('?')) return test;
    index++;
    const yes = comma();
    expect(':', "`:' expected for conditional expression");
    const no = assignment();
    return { run: (scope, depth) => (test.run(scope, depth) !== 0n ? yes : no).run(scope, depth) };
  };

  const binary = (level: number): Parsed => {
    const operators = BINARY[level];
    if (!operators) return unary();
    let left = binary(level + 1);
    for (;;) {
      const token = peek();
      if (token.kind !== 'operator' || !operators.includes(token.text)) return left;
      index++;
      const first = left.run;
      const second = (token.text === '**' ? binary(level) : binary(level + 1)).run;
      left = { run: (scope, depth) => combine(token, first, second, scope, depth, text) };
    }
  };

  const unary = (): Parsed => {
    const token = peek();
    if (token.kind !== 'operator') return postfix();
    if (token.text === '++' || token.text === '--') {
      index++;
      const operand = unary();
      if (operand.reference) return step(operand, operand.reference, token.text, true);
      return token.text === '++' ? operand : { run: operand.run };
    }
    if (!['-', '+', '!', '~'].includes(token.text)) return postfix();
    index++;
    const { run } = unary();
    switch (token.text) {
      case '-':
        return { run: (scope, depth) => wrap(-run(scope, depth)) };
      case '!':
        return { run: (scope, depth) => truth(run(scope, depth) === 0n) };
      case '~':
        return { run: (scope, depth) => ~run(scope, depth) };
      default:
        return { run };
    }
  };

  const postfix = (): Parsed => {
    const operand = primary();
    const token = peek();
    if (operand.reference && token.kind === 'operator' && (token.text === '++' || token.text === '--')) {
      index++;
      return step(operand, operand.reference, token.text, false);
    }
    return operand;
  };

  const primary = (): Parsed => {
    const token = peek();
    if (isOperator('(')) {
      index++;
      const inner = comma();
      expect(')', "missing `)'");
      return { run: inner.run };
    }
    if (token.kind === 'number') {
      index++;
      const value = parseNumber(token.text, text, token.pos);
      return { run: () => value };
    }
    if (token.kind === 'name') {
      index++;
      const reference: Reference = { name: token.text, subscript: token.subscript };
      return {
        reference,
        run: (scope, depth) => evaluate(scope.get(reference.name, reference.subscript) ?? '', scope, depth + 1),
      };
    }
    return fail('syntax error: operand expected');
  };

  const whole = comma();
  if (peek().kind !== 'end')
    fail(
      peek().text === ')' || peek().kind !== 'operator'
        ? 'syntax error in expression'
        : 'syntax error: operand expected',
    );
  return whole;
}

function step(operand: Parsed, reference: Reference, operator: string, before: boolean): Parsed {
  const by = operator === '++' ? 1n : -1n;
  return {
    run: (scope, depth) => {
      const old = operand.run(scope, depth);
      const changed = wrap(old + by);
      scope.set(reference.name, reference.subscript, String(changed));
      return before ? changed : old;
    },
  };
}

function combine(token: Token, first: Node, second: Node, scope: ArithmeticScope, depth: number, text: string): bigint {
  const left = first(scope, depth);
  if (token.text === '&&') return truth(left !== 0n && second(scope, depth) !== 0n);
  if (token.text === '||') return truth(left !== 0n || second(scope, depth) !== 0n);
  return operate(token.text, left, second(scope, depth), text, token);
}
