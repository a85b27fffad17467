// The first half of a simple command: its words, assignments and redirections, expanded.
import type { Assignment, Command, Redirection } from 'unbash';
import { ShellError } from '../control.ts';
import { expandQuoted, expandWords } from '../expand/expand.ts';
import { quoteTrace, quoteTraceAsh } from '../expand/quote.ts';
import { printTo } from '../report.ts';
import type { Argument, AssignmentArgument, Shell } from '../shell-state.ts';
import { createCode } from '../syntax/code.ts';
import { assign, expandAssignment, traceAssignment } from './assign.ts';

/** Builtins whose arguments may be assignments. */
const DECLARATIONS = new Set(['export', 'readonly', 'declare', 'typeset', 'local', 'alias']);
/** POSIX: assignments before them last, an error in them ends a shell that is not interactive. */
export const SPECIAL = new Set([
  'break',
  ':',
  '.',
  'continue',
  'eval',
  'exec',
  'exit',
  'export',
  'readonly',
  'return',
  'set',
  'shift',
  'source',
  'times',
  'trap',
  'unset',
]); // prettier-ignore

export interface Prepared {
  readonly words: readonly string[];
  readonly args: readonly Argument[];
  readonly assignments: readonly AssignmentArgument[];
  readonly redirections: readonly Redirection[];
}

export async function prepare(sh: Shell, node: Command): Promise<Prepared> {
  const words = node.name ? await expandWords(sh, [node.name]) : [];
  const declaration = DECLARATIONS.has(words[0] ?? '');
  const args: Argument[] = words.slice(1);
  for (const argument of node.suffix) {
    if (argument.type === 'Word') args.push(...(await expandWords(sh, [argument])));
    else if (argument.type !== 'Assignment') continue;
    else if (declaration) args.push(await expandDeclaration(sh, words[0] ?? '', args, argument));
    else args.push(...(await expandWords(sh, wordsOf(argument))));
  }
  const assignments: AssignmentArgument[] = [];
  for (const part of node.prefix) {
    if (part.type !== 'Assignment') continue;
    const assignment = await expandAssignment(sh, part);
    assignments.push(assignment);
    // Without a command each takes effect before the next is expanded.
    if (!node.name) assignChecked(sh, assignment);
  }
  // A name that expands to nothing leaves its place to the next word.
  const all = [...words.slice(0, 1), ...args.map(argumentText)];
  return { words: all, args: words.length === 0 ? args.slice(1) : args, assignments, redirections: node.redirects };
}

export function assignChecked(sh: Shell, assignment: AssignmentArgument): void {
  try {
    assign(sh, assignment);
  } catch (error) {
    if (error instanceof ShellError && error.message.endsWith('readonly variable')) {
      throw new ShellError(sh.flavour.texts.readonly(assignment.name), sh.flavour.errorStatus);
    }
    throw error;
  }
}

async function expandDeclaration(
  sh: Shell,
  name: string,
  args: readonly Argument[],
  node: Assignment,
): Promise<Argument> {
  const keyed = args.some((each) => typeof each === 'string' && /^-\w*A/.test(each));
  if (keyed && node.value.type === 'ArrayValue' && name !== 'alias' && !sh.vars.find(node.name)?.dict) {
    const fresh =
      name === 'declare' || name === 'typeset' || name === 'local'
        ? (sh.vars.declareLocal(node.name) ?? sh.vars.writable(node.name))
        : sh.vars.writable(node.name);
    fresh.dict = new Map();
    fresh.value = undefined;
  }
  return expandAssignment(sh, node);
}

const wordsOf = (node: Assignment) => {
  const command = createCode(`: "" ${node.text}`).script.commands[0]?.command;
  return command?.type === 'Command' ? command.suffix.slice(1).filter((each) => each.type === 'Word') : [];
};

const argumentText = (argument: Argument): string => {
  if (typeof argument === 'string') return argument;
  const value =
    typeof argument.value === 'string' ? argument.value : `(${argument.value.map((each) => each.value).join(' ')})`;
  return `${argument.name}${argument.append ? '+' : ''}=${value}`;
};

export async function trace(sh: Shell, { words, assignments }: Prepared): Promise<void> {
  if (!sh.options.has('xtrace')) return;
  const prompt = await expandQuoted(sh, sh.vars.get('PS4') ?? '+ ');
  const nested = sh.flavour.name === 'bash' ? prompt.charAt(0).repeat(sh.level) + prompt : prompt;
  const plain = (text: string): string => text;
  const quote = sh.flavour.name === 'bash' ? quoteTrace : sh.flavour.dash ? plain : quoteTraceAsh;
  const shown = words.map(quote).join(' ');
  if (sh.flavour.name === 'bash') {
    for (const each of assignments) await printTo(sh, 2, `${nested}${traceAssignment(each)}\n`);
    if (words.length > 0) await printTo(sh, 2, `${nested}${shown}\n`);
  } else
    await printTo(
      sh,
      2,
      `${nested}${[...assignments.map(traceAssignment), shown].filter((each) => each !== '').join(' ')}\n`,
    );
}
