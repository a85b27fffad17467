// Reads an AWK program, by recursive descent over POSIX's grammar.

import { createExpressions, type Expressions } from './expressions.ts';
import { AwkSyntaxError, type Token, tokenize } from './lexer.ts';
import type { AwkFunction, AwkProgram, Output, Rule, Statement } from './syntax.ts';

/** The words that are left, and the ways to take them. */
export interface Words {
  at: number;
  readonly tokens: readonly Token[];
  peek(offset?: number): Token;
  take(): Token;
  /** True, and takes it, when the next word is that one. */
  accept(...texts: string[]): boolean;
  is(...texts: string[]): boolean;
  expect(text: string): Token;
  fail(): never;
  skipNewlines(): void;
}

function createWords(tokens: readonly Token[]): Words {
  const last: Token = tokens.at(-1) ?? { kind: 'end', text: '', line: 1 };
  const words: Words = {
    at: 0,
    tokens,
    peek: (offset = 0) => tokens[words.at + offset] ?? last,
    take: () => tokens[words.at++] ?? last,
    is(...texts) {
      const token = words.peek();
      return (token.kind === 'operator' || token.kind === 'keyword') && texts.includes(token.text);
    },
    accept(...texts) {
      if (!words.is(...texts)) return false;
      words.at++;
      return true;
    },
    expect(text) {
      if (!words.is(text)) words.fail();
      return words.take();
    },
    fail() {
      const token = words.peek();
      const rest = tokens.slice(words.at).find((one) => one.kind !== 'newline') ?? last;
      if (rest.kind === 'end') throw new AwkSyntaxError(rest.line, 'end of file', openBraces(tokens));
      throw new AwkSyntaxError(token.line, token.kind === 'newline' ? 'end of line' : shown(token));
    },
    skipNewlines() {
      while (words.peek().kind === 'newline') words.at++;
    },
  };
  return words;
}

const shown = (token: Token): string => (token.kind === 'string' ? `"${token.text}"` : token.text);

function openBraces(tokens: readonly Token[]): string | undefined {
  const count = (text: string): number => tokens.filter((one) => one.kind === 'operator' && one.text === text).length;
  return count('{') > count('}') ? 'missing } near end of file' : undefined;
}

/** Throws `AwkSyntaxError`. */
export function parseProgram(source: string): AwkProgram {
  const words = createWords(tokenize(source));
  const expressions = createExpressions(words);
  const begin: Statement[] = [];
  const end: Statement[] = [];
  const rules: Rule[] = [];
  const functions = new Map<string, AwkFunction>();
  const parts = { words, expressions };
  for (;;) {
    while (words.peek().kind === 'newline' || words.is(';')) words.take();
    if (words.peek().kind === 'end') break;
    if (words.accept('BEGIN')) begin.push(block(parts));
    else if (words.accept('END')) end.push(block(parts));
    else if (words.accept('function')) {
      const name = words.take().text;
      functions.set(name, functionBody(parts));
    } else rules.push(rule(parts));
  }
  for (const token of words.tokens) {
    if (token.kind === 'call' && !functions.has(token.text))
      throw new AwkSyntaxError(words.tokens.at(-1)?.line ?? 1, token.text, `function ${token.text} never defined`);
  }
  return { begin, end, rules, functions };
}

interface Parts {
  readonly words: Words;
  readonly expressions: Expressions;
}

function functionBody(parts: Parts): AwkFunction {
  const { words } = parts;
  const parameters: string[] = [];
  words.expect('(');
  while (!words.is(')')) {
    if (!['name', 'call'].includes(words.peek().kind)) words.fail();
    parameters.push(words.take().text);
    if (!words.accept(',')) break;
    words.skipNewlines();
  }
  words.expect(')');
  words.skipNewlines();
  return { parameters, body: block(parts) };
}

function rule(parts: Parts): Rule {
  const { words, expressions } = parts;
  if (words.is('{')) return { pattern: undefined, until: undefined, action: block(parts) };
  const pattern = expressions.expression();
  let until: Rule['until'];
  if (words.accept(',')) {
    words.skipNewlines();
    until = expressions.expression();
  }
  const action = words.is('{') ? block(parts) : undefined;
  if (!action && words.peek().kind !== 'newline' && !words.is(';')) words.fail();
  return { pattern, until, action };
}

function block(parts: Parts): Statement {
  const { words } = parts;
  words.expect('{');
  const body: Statement[] = [];
  for (;;) {
    while (words.peek().kind === 'newline' || words.is(';')) words.take();
    if (words.accept('}')) return { is: 'block', body };
    body.push(statement(parts));
  }
}

function endOfStatement({ words }: Parts): void {
  if (words.peek().kind === 'newline' || words.is(';')) words.take();
  else if (!words.is('}')) words.fail();
}

/** The statement after `if (...)` and the like, which may stand on the next line. */
function body(parts: Parts): Statement {
  parts.words.skipNewlines();
  if (parts.words.accept(';')) return { is: 'empty' };
  return statement(parts);
}

function statement(parts: Parts): Statement {
  const { words, expressions } = parts;
  if (words.is('{')) return block(parts);
  if (words.accept('if')) {
    const test = parenthesized(parts);
    const then = body(parts);
    const back = words.at;
    while (words.peek().kind === 'newline' || words.is(';')) words.take();
    if (words.accept('else')) return { is: 'if', test, then, otherwise: body(parts) };
    words.at = back;
    return { is: 'if', test, then, otherwise: undefined };
  }
  if (words.accept('while')) {
    const test = parenthesized(parts);
    return { is: 'while', test, body: body(parts) };
  }
  if (words.accept('do')) {
    const inner = body(parts);
    while (words.peek().kind === 'newline' || words.is(';')) words.take();
    words.expect('while');
    const test = parenthesized(parts);
    endOfStatement(parts);
    return { is: 'do', test, body: inner };
  }
  if (words.accept('for')) return forStatement(parts);
  const simple = simpleStatement(parts);
  endOfStatement(parts);
  return simple;

  function parenthesized({ words: inside }: Parts): Extract<Statement, { is: 'while' }>['test'] {
    inside.expect('(');
    const test = expressions.expression();
    inside.expect(')');
    return test;
  }
}

function forStatement(parts: Parts): Statement {
  const { words, expressions } = parts;
  words.expect('(');
  const [variable, keyword, name, close] = [words.peek(), words.peek(1), words.peek(2), words.peek(3)];
  if (variable.kind === 'name' && keyword.text === 'in' && name.kind === 'name' && close.text === ')') {
    words.at += 4;
    return { is: 'forIn', variable: variable.text, name: name.text, body: body(parts) };
  }
  const first = words.is(';') ? undefined : simpleStatement(parts);
  words.expect(';');
  words.skipNewlines();
  const test = words.is(';') ? undefined : expressions.expression();
  words.expect(';');
  words.skipNewlines();
  const step = words.is(')') ? undefined : simpleStatement(parts);
  words.expect(')');
  return { is: 'for', first, test, step, body: body(parts) };
}

const endsHere = (words: Words): boolean =>
  words.peek().kind === 'newline' || words.peek().kind === 'end' || words.is(';', '}', '>', '>>', '|');

function simpleStatement(parts: Parts): Statement {
  const { words, expressions } = parts;
  for (const word of ['break', 'continue', 'next', 'nextfile'] as const) if (words.accept(word)) return { is: word };
  if (words.accept('exit')) return { is: 'exit', status: endsHere(words) ? undefined : expressions.expression() };
  if (words.accept('return')) return { is: 'return', value: endsHere(words) ? undefined : expressions.expression() };
  if (words.accept('delete')) {
    const name = words.take().text;
    if (!words.accept('[')) return { is: 'delete', name, subscript: undefined };
    const subscript = expressions.list();
    words.expect(']');
    return { is: 'delete', name, subscript };
  }
  if (words.is('print', 'printf')) return printStatement(parts);
  return { is: 'expression', value: expressions.expression() };
}

function printStatement(parts: Parts): Statement {
  const { words, expressions } = parts;
  const is = words.take().text === 'print' ? 'print' : 'printf';
  const back = words.at;
  // `print (a, b) > file`: the parentheses are the statement's when nothing else follows them.
  if (words.accept('(')) {
    const args = words.is(')') ? [] : expressions.list();
    if (words.accept(')') && endsHere(words)) return { is, args, output: output(parts) };
    words.at = back;
  }
  const args = endsHere(words) ? [] : expressions.listWithoutGreater();
  if (is === 'printf' && args.length === 0) words.fail();
  return { is, args, output: output(parts) };
}

function output({ words, expressions }: Parts): Output | undefined {
  for (const kind of ['>', '>>', '|'] as const) {
    if (words.accept(kind)) return { kind, to: expressions.concatenation() };
  }
  return undefined;
}
