// Models coreutils src/test.c and busybox coreutils/test.c.

import type { Stat } from '../../host/fs/types.ts';
import { printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';

import { flavourOf } from '../applet/flavour.ts';

/** What test(1) says after its name, e.g. `too many arguments`. */
export class TestError extends Error {}

/** Evaluates an expression of test(1), also for a shell's builtin. Throws `TestError`. */
export function evaluateTest(proc: Process, words: readonly string[]): boolean {
  const parser = { words, at: 0 };
  if (words.length === 0) return false;
  if (words.length === 1) return words[0] !== '';
  if (words.length === 2 && words[0] === '!') return words[1] === '';
  if (words.length === 3 && isBinary(words[1] ?? ''))
    return binary(proc, words[0] ?? '', words[1] ?? '', words[2] ?? '');
  if (words.length === 4 && words[0] === '!') return !evaluateTest(proc, words.slice(1));
  const value = or(proc, parser);
  if (parser.at < words.length) throw new TestError(`extra argument ‘${words[parser.at]}’`);
  return value;
}

interface Parser {
  readonly words: readonly string[];
  at: number;
}

function or(proc: Process, parser: Parser): boolean {
  let value = and(proc, parser);
  while (parser.words[parser.at] === '-o') {
    parser.at++;
    const right = and(proc, parser);
    value ||= right;
  }
  return value;
}

function and(proc: Process, parser: Parser): boolean {
  let value = not(proc, parser);
  while (parser.words[parser.at] === '-a') {
    parser.at++;
    const right = not(proc, parser);
    value &&= right;
  }
  return value;
}

function not(proc: Process, parser: Parser): boolean {
  if (parser.words[parser.at] === '!') {
    parser.at++;
    return !not(proc, parser);
  }
  return primary(proc, parser);
}

function primary(proc: Process, parser: Parser): boolean {
  const word = parser.words[parser.at];
  if (word === undefined)
    throw new TestError(`missing argument after ‘${parser.words[parser.words.length - 1] ?? ''}’`);
  const operator = parser.words[parser.at + 1];
  if (operator !== undefined && isBinary(operator) && parser.words[parser.at + 2] !== undefined) {
    parser.at += 3;
    return binary(proc, word, operator, parser.words[parser.at - 1] ?? '');
  }
  if (word === '(') {
    parser.at++;
    const value = or(proc, parser);
    if (parser.words[parser.at] !== ')') throw new TestError('‘)’ expected');
    parser.at++;
    return value;
  }
  if (/^-[a-zA-Z]$/.test(word) && operator !== undefined) {
    parser.at += 2;
    return unary(proc, word, operator);
  }
  parser.at++;
  return word !== '';
}

const BINARY = ['=', '==', '!=', '<', '>', '-eq', '-ne', '-lt', '-le', '-gt', '-ge', '-nt', '-ot', '-ef'];
const isBinary = (word: string): boolean => BINARY.includes(word);

function integer(text: string): number {
  if (!/^\s*[-+]?\d+\s*$/.test(text)) throw new TestError(`invalid integer ‘${text}’`);
  return Number(text);
}

function binary(proc: Process, left: string, operator: string, right: string): boolean {
  switch (operator) {
    case '=':
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '-eq':
      return integer(left) === integer(right);
    case '-ne':
      return integer(left) !== integer(right);
    case '-lt':
      return integer(left) < integer(right);
    case '-le':
      return integer(left) <= integer(right);
    case '-gt':
      return integer(left) > integer(right);
    case '-ge':
      return integer(left) >= integer(right);
    default: {
      const [a, b] = [statOf(proc, left), statOf(proc, right)];
      if (operator === '-ef') return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
      return operator === '-nt' ? (a?.mtime ?? -1) > (b?.mtime ?? -1) : (a?.mtime ?? -1) < (b?.mtime ?? -1);
    }
  }
}

function statOf(proc: Process, path: string, follow = true): Stat | undefined {
  try {
    return follow ? proc.files.stat(path) : proc.files.lstat(path);
  } catch {
    return undefined;
  }
}

function unary(proc: Process, operator: string, operand: string): boolean {
  const stat = (): Stat | undefined => statOf(proc, operand);
  const may = (mode: 'read' | 'write' | 'execute'): boolean => stat() !== undefined && proc.files.access(operand, mode);
  switch (operator) {
    case '-n':
      return operand !== '';
    case '-z':
      return operand === '';
    case '-a':
    case '-e':
      return stat() !== undefined;
    case '-f':
      return stat()?.type === 'file';
    case '-d':
      return stat()?.type === 'dir';
    case '-h':
    case '-L':
      return statOf(proc, operand, false)?.type === 'symlink';
    case '-p':
      return stat()?.type === 'fifo';
    case '-S':
      return stat()?.type === 'socket';
    case '-b':
      return stat()?.type === 'block';
    case '-c':
      return stat()?.type === 'char';
    case '-s':
      return (stat()?.size ?? 0) > 0;
    case '-r':
      return may('read');
    case '-w':
      return may('write');
    case '-x':
      return may('execute');
    case '-O':
      return stat()?.uid === proc.cred.uid;
    case '-G':
      return stat()?.gid === proc.cred.gid;
    case '-u':
      return ((stat()?.mode ?? 0) & 0o4000) !== 0;
    case '-g':
      return ((stat()?.mode ?? 0) & 0o2000) !== 0;
    case '-k':
      return ((stat()?.mode ?? 0) & 0o1000) !== 0;
    case '-t':
      return proc.fds.get(Number(operand))?.tty !== undefined;
    default:
      throw new TestError(`‘${operator}’: unary operator expected`);
  }
}

/** The same complaint in BusyBox's words. */
function inBusybox(message: string): string {
  const [, what = '', word = ''] = /^(.*?) ?‘(.*)’/.exec(message) ?? [];
  if (what === 'invalid integer') return `${word}: bad number`;
  if (what === 'missing') return `missing ${word}`;
  if (what === 'extra argument') return `${word}: unknown operand`;
  return what === 'missing argument after' ? 'argument expected' : message;
}

export const test: Program = async (proc) => {
  const name = proc.argv[0] ?? 'test';
  const words = proc.argv.slice(1);
  const brackets = /\[\[?$/.exec(name)?.[0];
  try {
    if (brackets && words.pop() !== (brackets === '[[' ? ']]' : ']')) throw new TestError(`missing ‘]’`);
    return evaluateTest(proc, words) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof TestError)) throw error;
    await printError(proc, `${name}: ${flavourOf(proc).busybox ? inBusybox(error.message) : error.message}\n`);
    return 2;
  }
};
