// Models bash's test.c and BusyBox coreutils/test.c.

import { messagePrefix, printTo } from '../report.ts';
import type { Builtin, Shell } from '../shell-state.ts';
import { strings } from './arguments.ts';
import { BINARY, binaryTest, UNARY, unaryTest } from './test-operators.ts';

class TestError {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** test EXPRESSION, [ EXPRESSION ] */
export const test: Builtin = async (sh, args, name) => {
  const words = strings(args);
  try {
    if (name === '[' && words.pop() !== ']')
      throw new TestError(sh.flavour.name === 'bash' ? "missing `]'" : 'missing ]');
    if (name === '[[' && words.pop() !== ']]') throw new TestError('missing ]]');
    return evaluate(sh, words) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof TestError)) throw error;
    // BusyBox tells test's errors by the shell's name alone.
    const prefix = sh.flavour.name === 'bash' || sh.flavour.dash ? messagePrefix(sh, name) : `${sh.name}: `;
    await printTo(sh, 2, `${prefix}${error.message}\n`);
    return 2;
  }
};

/** What each shell says of a word that is no operator where one should stand. */
function unexpected(sh: Shell, word: string, bash: string): string {
  if (sh.flavour.name === 'bash') return `${word}: ${bash}`;
  return sh.flavour.dash ? `${word}: unexpected operator` : `${word}: unknown operand`;
}

function evaluate(sh: Shell, words: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = words;
  switch (words.length) {
    case 0:
      return false;
    case 1:
      return first !== '';
    case 2:
      if (first === '!') return second === '';
      if (UNARY.has(first)) return unary(sh, first, second);
      throw new TestError(unexpected(sh, first, 'unary operator expected'));
    case 3:
      if (BINARY.has(second) && !(sh.flavour.dash && second === '==')) return binary(sh, first, second, third);
      if (second === '-a') return first !== '' && third !== '';
      if (second === '-o') return first !== '' || third !== '';
      if (first === '!') return !evaluate(sh, words.slice(1));
      if (first === '(' && third === ')') return second !== '';
      throw new TestError(unexpected(sh, sh.flavour.dash ? first : second, 'binary operator expected'));
    case 4:
      if (first === '!') return !evaluate(sh, words.slice(1));
      if (first === '(' && words[3] === ')') return evaluate(sh, words.slice(1, 3));
  }
  return parseAll(sh, words);
}

/** More than four words: -o, -a, !, parentheses by precedence. */
function parseAll(sh: Shell, words: readonly string[]): boolean {
  let at = 0;
  const either = (): boolean => {
    let value = both();
    while (words[at] === '-o') {
      at++;
      value = both() || value;
    }
    return value;
  };
  const both = (): boolean => {
    let value = not();
    while (words[at] === '-a') {
      at++;
      value = not() && value;
    }
    return value;
  };
  const not = (): boolean => {
    if (words[at] !== '!') return primary();
    at++;
    return !not();
  };
  const primary = (): boolean => {
    const word = words[at];
    if (word === undefined) throw new TestError('argument expected');
    if (word === '(') {
      at++;
      const value = either();
      if (words[at] !== ')') throw new TestError("`)' expected");
      at++;
      return value;
    }
    const operator = words[at + 1];
    if (operator !== undefined && BINARY.has(operator) && at + 2 < words.length) {
      at += 3;
      return binary(sh, word, operator, words[at - 1] ?? '');
    }
    if (UNARY.has(word) && at + 1 < words.length) {
      at += 2;
      return unary(sh, word, words[at - 1] ?? '');
    }
    at++;
    return word !== '';
  };
  const value = either();
  if (at < words.length)
    throw new TestError(sh.flavour.name === 'bash' ? 'too many arguments' : unexpected(sh, words[at] ?? '', ''));
  return value;
}

const unary = (sh: Shell, operator: string, operand: string): boolean => {
  if (operator === '-t' && !/^\d+$/.test(operand)) throw new TestError(`${operand}: integer expression expected`);
  return unaryTest(sh, operator, operand);
};

function binary(sh: Shell, left: string, operator: string, right: string): boolean {
  if (!/^-(?:eq|ne|lt|le|gt|ge)$/.test(operator)) return binaryTest(sh, left, operator, right);
  const [a, b] = [integer(sh, left), integer(sh, right)];
  const order = a < b ? -1 : a > b ? 1 : 0;
  return (
    {
      '-eq': order === 0,
      '-ne': order !== 0,
      '-lt': order < 0,
      '-le': order <= 0,
      '-gt': order > 0,
      '-ge': order >= 0,
    }[operator] ?? false
  );
}

function notAnInteger(sh: Shell, text: string): string {
  if (sh.flavour.dash) return `Illegal number: ${text}`;
  if (sh.flavour.name !== 'bash') return `${text}: bad number`;
  return `${text}: ${sh.flavour.version.startsWith('5.3') ? 'integer expected' : 'integer expression expected'}`;
}

function integer(sh: Shell, text: string): bigint {
  const match = /^\s*([-+]?\d+)\s*$/.exec(text);
  if (!match?.[1]) throw new TestError(notAnInteger(sh, text));
  return BigInt(match[1].replace('+', ''));
}
