import { forEachChild, type SyntaxNode } from 'unbash';
import type { Flavour } from '../flavour.ts';
import { type Code, lineAt } from './code.ts';
import type { Problem } from './problem.ts';

/** The first piece of syntax that the parser takes and this shell does not. */
export function findForeign(flavour: Flavour, code: Code, extglob: boolean): Problem | undefined {
  if (flavour.name === 'bash' && (extglob || !/[?*+@!]\(/.test(code.source))) return undefined;
  let found: Problem | undefined;
  // Lines after the one that switches extended patterns on may use them.
  const switched = /^.*\bshopt -s\b.*\bextglob\b.*$/m.exec(code.source);
  const allowedFrom = switched ? switched.index + switched[0].length : Number.POSITIVE_INFINITY;
  const visit = (node: SyntaxNode): void => {
    if (found) return;
    const token = foreignToken(flavour, node);
    if (token !== undefined && !(flavour.name === 'bash' && node.pos > allowedFrom)) {
      found = { kind: 'token', token, pos: node.pos, line: lineAt(code, node.pos) };
      return;
    }
    if (node.type !== 'CommandExpansion' && (node.type !== 'TestCommand' || flavour.name !== 'bash'))
      forEachChild(node, visit);
  };
  visit(code.script);
  return found;
}

function foreignToken(flavour: Flavour, node: SyntaxNode): string | undefined {
  // bash reads extended patterns only once they are switched on, except in `[[`.
  if (flavour.name === 'bash') return node.type === 'ExtendedGlob' ? '(' : undefined;
  switch (node.type) {
    case 'ArrayValue':
      return flavour.arrays ? undefined : '(';
    case 'HereString':
      return flavour.hereStrings ? undefined : 'redirection';
    case 'ProcessSubstitution':
      return flavour.processSubstitution ? undefined : '(';
    case 'Function':
      return flavour.dash && node.name.pos > node.pos ? '}' : undefined;
    case 'ArithmeticFor':
      return flavour.arithmeticCommand ? undefined : 'bad for loop variable';
    default:
      return undefined;
  }
}
