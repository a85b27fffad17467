import { type Command, forEachChild, type SyntaxNode } from 'unbash';
import type { Shell } from '../shell-state.ts';
import { type Code, createCode } from './code.ts';

/** Replaces aliases where commands stand, in the source; the same code when there are none. */
export function expandAliases(sh: Shell, code: Code): Code {
  const on = sh.flavour.name === 'ash' || sh.shopts.has('expand_aliases');
  if (sh.aliases.size === 0 || !on) return code;
  const commands: Command[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Command' && node.name && sh.aliases.has(node.name.text)) commands.push(node);
    if (node.type !== 'CommandExpansion') forEachChild(node, visit);
  };
  visit(code.script);
  if (commands.length === 0) return code;
  let { source } = code;
  for (const { name } of commands.reverse()) {
    if (name) source = source.slice(0, name.pos) + replacement(sh, name.text, new Set()) + source.slice(name.end);
  }
  return createCode(source, code.firstLine);
}

/** An alias may begin with another, but not with itself. */
function replacement(sh: Shell, name: string, seen: ReadonlySet<string>): string {
  const value = sh.aliases.get(name);
  if (value === undefined || seen.has(name)) return name;
  const first = /^\s*([^\s;|&<>()"'\\$`]+)/.exec(value);
  if (!first?.[1]) return value;
  return value.replace(first[1], () => replacement(sh, first[1] ?? '', new Set([...seen, name])));
}
