import { forEachChild, type SyntaxNode } from 'unbash';
import type { Flavour } from '../flavour.ts';
import { type Code, lineAt } from './code.ts';
import type { Problem } from './problem.ts';

/** The first piece of syntax that the parser takes and this shell does not. */
export function findForeign(flavour: Flavour, code: Code): Problem | undefined {
  if (flavour.name === 'bash') return undefined;
  let found: Problem | undefined;
  const visit = (node: SyntaxNode): void => {
    if (found) return;
    const token = foreignToken(flavour, node);
    if (token !== undefined) {
      found = { kind: 'token', token, pos: node.pos, line: lineAt(code, node.pos) };
      return;
    }
    if (node.type !== 'CommandExpansion') forEachChild(node, visit);
  };
  visit(code.script);
  return found;
}

function foreignToken(flavour: Flavour, node: SyntaxNode): string | undefined {
  switch (node.type) {
    case 'ArrayValue':
      return flavour.arrays ? undefined : '(';
    case 'HereString':
      return flavour.hereStrings ? undefined : 'redirection';
    case 'ArithmeticFor':
      return flavour.arithmeticCommand ? undefined : 'bad for loop variable';
    default:
      return undefined;
  }
}
