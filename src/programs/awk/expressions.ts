// The expressions of AWK, from the loosest operator to the tightest.
import { AwkSyntaxError } from './lexer.ts';
import type { Words } from './parser.ts';
import type { Expr } from './syntax.ts';

export interface Expressions {
  expression(): Expr;
  list(): Expr[];
  /** As print takes them: `>` is a redirection there. */
  listWithoutGreater(): Expr[];
  /** What a redirection goes to: no comparisons. */
  concatenation(): Expr;
}

const ASSIGNMENTS = ['=', '+=', '-=', '*=', '/=', '%=', '^='];
const isTarget = (expr: Expr): boolean => ['variable', 'field', 'element'].includes(expr.is);

/** Least and most arguments of the functions that insist. */
const ARITY: Readonly<Record<string, readonly [least: number, most: number]>> = {
  substr: [2, 3],
  index: [2, 2],
  split: [2, 4],
  sub: [2, 3],
  gsub: [2, 3],
  match: [2, 3],
  sprintf: [1, 999],
  sin: [1, 1],
  cos: [1, 1],
  atan2: [2, 2],
  exp: [1, 1],
  log: [1, 1],
  sqrt: [1, 1],
  int: [1, 1],
  tolower: [1, 1],
  toupper: [1, 1],
  system: [1, 1],
  close: [1, 2],
};

export function createExpressions(words: Words): Expressions {
  let greater = true;
  let inAllowed = true;

  const list = (): Expr[] => {
    const items = [ternary()];
    while (words.accept(',')) {
      words.skipNewlines();
      items.push(ternary());
    }
    return items;
  };

  const ternary = (): Expr => {
    const test = or();
    if (words.accept('?')) {
      words.skipNewlines();
      const yes = ternary();
      words.skipNewlines();
      words.expect(':');
      words.skipNewlines();
      return { is: 'ternary', test, yes, no: ternary() };
    }
    if (isTarget(test) && words.is(...ASSIGNMENTS)) {
      const operator = words.take().text;
      words.skipNewlines();
      return { is: 'assign', operator, target: test, value: ternary() };
    }
    return assignmentInside(test);
  };

  /** `a == b = c` and `!x = y` assign to the right-most operand. */
  const assignmentInside = (expr: Expr): Expr => {
    if (!words.is(...ASSIGNMENTS)) return expr;
    if (expr.is === 'unary' && isTarget(expr.operand)) {
      const operator = words.take().text;
      return { ...expr, operand: { is: 'assign', operator, target: expr.operand, value: ternary() } };
    }
    if ((expr.is === 'binary' || expr.is === 'match') && isTarget(expr.right)) {
      const operator = words.take().text;
      return { ...expr, right: { is: 'assign', operator, target: expr.right, value: ternary() } };
    }
    return expr;
  };

  const or = (): Expr => {
    let left = and();
    while (words.accept('||')) {
      words.skipNewlines();
      left = { is: 'binary', operator: '||', left, right: and() };
    }
    return left;
  };

  const and = (): Expr => {
    let left = membership();
    while (words.accept('&&')) {
      words.skipNewlines();
      left = { is: 'binary', operator: '&&', left, right: membership() };
    }
    return left;
  };

  const membership = (): Expr => {
    let left = matching();
    while (inAllowed && words.accept('in')) left = { is: 'in', subscript: [left], name: words.take().text };
    return left;
  };

  const matching = (): Expr => {
    let left = comparison();
    while (words.is('~', '!~')) {
      const negated = words.take().text === '!~';
      left = { is: 'match', negated, left, right: comparison() };
    }
    return left;
  };

  const comparison = (): Expr => {
    const left = piped();
    const operators = greater ? ['<', '<=', '==', '!=', '>', '>='] : ['<', '<=', '==', '!=', '>='];
    if (!words.is(...operators)) return left;
    const operator = words.take().text;
    return { is: 'binary', operator, left, right: piped() };
  };

  /** `command | getline [target]`, as often as it stands there. */
  const piped = (): Expr => {
    let left = concatenation();
    while (words.is('|') && words.peek(1).text === 'getline' && words.peek(1).kind === 'keyword') {
      words.at += 2;
      left = { is: 'getline', source: 'command', from: left, target: getlineTarget() };
    }
    return left;
  };

  const startsOperand = (): boolean => {
    const token = words.peek();
    if (['number', 'string', 'regex', 'name', 'call', 'builtin'].includes(token.kind)) return true;
    if (token.kind === 'keyword') return false;
    return token.kind === 'operator' && ['$', '!', '(', '-', '+', '++', '--'].includes(token.text);
  };

  const concatenation = (): Expr => {
    let left = additive();
    while (startsOperand() && !words.is('-', '+', 'in')) {
      left = { is: 'binary', operator: ' ', left, right: additive() };
    }
    return left;
  };

  const additive = (): Expr => {
    let left = multiplicative();
    while (words.is('+', '-')) {
      const operator = words.take().text;
      left = { is: 'binary', operator, left, right: multiplicative() };
    }
    return left;
  };

  const multiplicative = (): Expr => {
    let left = unary();
    while (words.is('*', '/', '%')) {
      const operator = words.take().text;
      left = { is: 'binary', operator, left, right: unary() };
    }
    return left;
  };

  const unary = (): Expr => {
    if (words.is('!', '-', '+')) {
      const operator = words.take().text;
      return { is: 'unary', operator, operand: unary() };
    }
    return power();
  };

  const power = (): Expr => {
    const base = postfix();
    if (!words.accept('^')) return base;
    const exponent = words.is('-', '+', '!') ? unary() : power();
    return { is: 'binary', operator: '^', left: base, right: exponent };
  };

  const postfix = (): Expr => {
    const operand = primary();
    if (isTarget(operand) && words.is('++', '--'))
      return { is: 'step', operator: words.take().text, prefix: false, target: operand };
    return operand;
  };

  const primary = (): Expr => {
    const token = words.peek();
    switch (token.kind) {
      case 'number':
        return { is: 'number', value: Number(words.take().text) };
      case 'string':
        return { is: 'string', value: words.take().text };
      case 'regex':
        return { is: 'regex', source: words.take().text };
      case 'name':
        return variable();
      case 'call':
        return call();
      case 'builtin':
        return builtin();
      case 'keyword':
        if (token.text === 'getline') return getline();
        return words.fail();
      default:
        return operatorPrimary();
    }
  };

  const operatorPrimary = (): Expr => {
    if (words.accept('$')) {
      if (words.is('++', '--')) {
        const operator = words.take().text;
        return { is: 'field', index: { is: 'step', operator, prefix: true, target: primary() } };
      }
      return { is: 'field', index: words.is('-', '+', '!') ? unary() : primary() };
    }
    if (words.is('++', '--')) {
      const operator = words.take().text;
      return { is: 'step', operator, prefix: true, target: primary() };
    }
    if (!words.accept('(')) return words.fail();
    const outer = { greater, inAllowed };
    greater = true;
    inAllowed = true;
    const items = list();
    words.expect(')');
    greater = outer.greater;
    inAllowed = outer.inAllowed;
    if (items.length > 1) {
      words.expect('in');
      return { is: 'in', subscript: items, name: words.take().text };
    }
    return { is: 'group', inner: items[0] ?? words.fail() };
  };

  const variable = (): Expr => {
    const name = words.take().text;
    if (!words.accept('[')) return { is: 'variable', name };
    const subscript = inside(list);
    words.expect(']');
    return { is: 'element', name, subscript };
  };

  /** In brackets and parentheses `>` compares again. */
  const inside = <T>(read: () => T): T => {
    const outer = greater;
    greater = true;
    const result = read();
    greater = outer;
    return result;
  };

  const args = (): Expr[] => {
    words.expect('(');
    words.skipNewlines();
    const items = words.is(')') ? [] : inside(list);
    words.skipNewlines();
    words.expect(')');
    return items;
  };

  const call = (): Expr => {
    const name = words.take().text;
    return { is: 'call', name, args: args() };
  };

  const builtin = (): Expr => {
    const token = words.take();
    if (!words.is('(')) {
      if (token.text === 'length') return { is: 'builtin', name: 'length', args: [], bare: true };
      return words.fail();
    }
    const given = args();
    if (['sub', 'gsub'].includes(token.text) && given[2]?.is === 'assign') throw new AwkSyntaxError(token.line, '=');
    const [least, most] = ARITY[token.text] ?? [0, 999];
    if (given.length < least || given.length > most) {
      const few = given.length < least;
      throw new AwkSyntaxError(
        token.line,
        ')',
        `${few ? 'not enough' : 'too many'} arguments in call to ${token.text}: ${given.length} (need ${few ? least : most})`,
      );
    }
    return { is: 'builtin', name: token.text, args: given, bare: false };
  };

  const getlineTarget = (): Expr | undefined => {
    if (words.is('$')) return primary();
    return words.peek().kind === 'name' ? variable() : undefined;
  };

  const getline = (): Expr => {
    words.take();
    const target = getlineTarget();
    if (!words.accept('<')) return { is: 'getline', source: 'input', from: undefined, target };
    return { is: 'getline', source: 'file', from: postfix(), target };
  };

  return {
    expression: ternary,
    list,
    concatenation,
    listWithoutGreater() {
      greater = false;
      const items = list();
      greater = true;
      return items;
    },
  };
}
