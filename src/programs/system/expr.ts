// Models coreutils src/expr.c and busybox coreutils/expr.c.
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, WrongUse } from '../applet/applet.ts';
import { posixToJs } from '../text/regex.ts';

interface Parser {
  readonly run: Run;
  readonly words: readonly string[];
  at: number;
}

export const expr: Program = applet(
  {
    name: 'expr',
    gnu: '+',
    busybox: '+',
    usageStatus: 2,
    prepare: (args) => ['--', ...(args[0] === '--' ? args.slice(1) : args)],
  },
  async (run) => {
    if (run.operands.length === 0)
      throw run.busybox ? new Failure('too few arguments', 2) : new WrongUse('missing operand');
    const parser: Parser = { run, words: run.operands, at: 0 };
    const value = level(parser, 0);
    const extra = run.operands[parser.at];
    if (extra !== undefined)
      throw new Failure(run.busybox ? 'syntax error' : `syntax error: unexpected argument ‘${extra}’`, 2);
    await run.print(`${value}\n`);
    return value === '' || /^-?0+$/.test(value) ? 1 : 0;
  },
);

const LEVELS: readonly (readonly string[])[] = [
  ['|'],
  ['&'],
  ['<', '<=', '=', '==', '!=', '>=', '>'],
  ['+', '-'],
  ['*', '/', '%'],
  [':'],
];

function level(parser: Parser, depth: number): string {
  const operators = LEVELS[depth];
  if (!operators) return primary(parser);
  let left = level(parser, depth + 1);
  for (;;) {
    const operator = parser.words[parser.at];
    if (operator === undefined || !operators.includes(operator)) return left;
    parser.at++;
    left = apply(parser.run, operator, left, level(parser, depth + 1));
  }
}

const isNull = (text: string): boolean => text === '' || /^-?0+$/.test(text);
const isInteger = (text: string): boolean => /^-?\d+$/.test(text);

function apply(run: Run, operator: string, left: string, right: string): string {
  if (operator === '|') return isNull(left) ? (isNull(right) ? '0' : right) : left;
  if (operator === '&') return isNull(left) || isNull(right) ? '0' : left;
  if (operator === ':') return match(left, right);
  if (LEVELS[2]?.includes(operator)) {
    const order =
      isInteger(left) && isInteger(right)
        ? Number(BigInt(left) - BigInt(right))
        : left < right
          ? -1
          : left > right
            ? 1
            : 0;
    const holds = {
      '<': order < 0,
      '<=': order <= 0,
      '=': order === 0,
      '==': order === 0,
      '!=': order !== 0,
      '>=': order >= 0,
      '>': order > 0,
    }[operator];
    return holds ? '1' : '0';
  }
  if (!isInteger(left) || !isInteger(right))
    throw new Failure(run.busybox ? 'non-numeric argument' : 'non-integer argument', 2);
  const [a, b] = [BigInt(left), BigInt(right)];
  if ((operator === '/' || operator === '%') && b === 0n) throw new Failure('division by zero', 2);
  return String(
    operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : operator === '/' ? a / b : a % b,
  );
}

function match(text: string, pattern: string): string {
  const found = new RegExp(`^(?:${posixToJs(pattern, false)})`).exec(text);
  if (/\\\(/.test(pattern)) return found?.[1] ?? '';
  return String(found?.[0].length ?? 0);
}

function primary(parser: Parser): string {
  const { run, words } = parser;
  const next = (): string => {
    const word = words[parser.at++];
    if (word === undefined)
      throw new Failure(
        run.busybox ? 'syntax error' : `syntax error: missing argument after ‘${words[words.length - 1]}’`,
        2,
      );
    return word;
  };
  const word = next();
  if (word === '(') {
    const value = level(parser, 0);
    if (words[parser.at++] !== ')')
      throw new Failure(
        run.busybox ? 'syntax error' : `syntax error: expecting ')' after ‘${words[parser.at - 2]}’`,
        2,
      );
    return value;
  }
  if (word === 'length' && parser.at < words.length) return String(next().length);
  if (word === 'match' && parser.at < words.length) return match(next(), next());
  if (word === 'substr' && parser.at < words.length) {
    const [text, from, length] = [next(), Number(next()), Number(next())];
    return text.slice(from - 1, from - 1 + length);
  }
  if (word === 'index' && parser.at < words.length) {
    const [text, chars] = [next(), next()];
    return String([...text].findIndex((char) => chars.includes(char)) + 1);
  }
  return word;
}
