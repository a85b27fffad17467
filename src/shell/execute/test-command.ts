// Models bash's cond_expr and test.c.
import type { TestExpression } from 'unbash';
import { binaryTest, unaryTest } from '../builtins/test-operators.ts';
import { CommandError } from '../control.ts';
import { arithmetic } from '../expand/arithmetic-scope.ts';
import { assignList } from '../expand/arrays.ts';
import { expandPattern, expandRegExp, expandText } from '../expand/expand.ts';
import { matches } from '../expand/pattern.ts';
import { posixRegExp } from '../expand/posix-regexp.ts';
import { printTo } from '../report.ts';
import type { Shell } from '../shell-state.ts';

/** `[[ ... ]]`: 0 true, 1 false, 2 for a bad regular expression. */
export async function runTest(sh: Shell, expression: TestExpression): Promise<number> {
  return (await holds(sh, expression)) ? 0 : 1;
}

async function holds(sh: Shell, node: TestExpression): Promise<boolean> {
  switch (node.type) {
    case 'TestLogical':
      for (const operand of node.operands)
        if ((await holds(sh, operand)) === (node.operator === '||')) return node.operator === '||';
      return node.operator === '&&';
    case 'TestNot':
      return (await holds(sh, node.operand)) === (node.negations.length % 2 === 0);
    case 'TestGroup':
      return holds(sh, node.expression);
    case 'TestUnary': {
      const operand = await expandText(sh, node.operand);
      await trace(sh, `${node.operator} ${operand || "''"}`);
      return unaryTest(sh, node.operator, operand);
    }
    case 'TestBinary':
      return binary(sh, node);
  }
}

const NUMERIC = new Set(['-eq', '-ne', '-lt', '-le', '-gt', '-ge']);

async function binary(sh: Shell, node: TestExpression & { type: 'TestBinary' }): Promise<boolean> {
  const left = await expandText(sh, node.left);
  const { operator } = node;
  if (operator === '=' || operator === '==' || operator === '!=') {
    const pattern = await expandPattern(sh, node.right);
    await trace(sh, `${left || "''"} ${operator} ${pattern || "''"}`);
    const found = matches(pattern, left, { extended: true, ignoreCase: sh.shopts.has('nocasematch') });
    return found === (operator !== '!=');
  }
  if (operator === '=~') return matchRegExp(sh, left, await expandRegExp(sh, node.right));
  const right = await expandText(sh, node.right);
  await trace(sh, `${left || "''"} ${operator} ${right || "''"}`);
  if (NUMERIC.has(operator)) return compare(operator, arithmetic(sh, left), arithmetic(sh, right));
  return binaryTest(sh, left, operator, right);
}

const trace = async (sh: Shell, text: string): Promise<void> => {
  if (sh.options.has('xtrace')) await printTo(sh, 2, `${sh.vars.get('PS4') ?? '+ '}[[ ${text} ]]\n`);
};

function compare(operator: string, left: bigint, right: bigint): boolean {
  switch (operator) {
    case '-eq':
      return left === right;
    case '-ne':
      return left !== right;
    case '-lt':
      return left < right;
    case '-le':
      return left <= right;
    case '-gt':
      return left > right;
    default:
      return left >= right;
  }
}

function matchRegExp(sh: Shell, text: string, source: string): boolean {
  const regexp = posixRegExp(source, sh.shopts.has('nocasematch'));
  if (!regexp) throw new CommandError('', 2);
  const match = regexp.exec(text);
  assignList(sh, 'BASH_REMATCH', match ? [...match].map((group) => group ?? '') : []);
  return match !== null;
}
