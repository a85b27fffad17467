/** What a reader is shown of a `console` fence, and what the copy button hands over. */
import { parseFence } from '../../runbook/parse.ts';
import type { CommandNode, OutputLine } from '../../runbook/tree.ts';
import { plausible } from './plausible.ts';

export type LineKind = 'command' | 'continuation' | 'output' | 'exit' | 'gap';

/** A stretch of a shown line that differs from machine to machine. */
export interface Variable {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface ConsoleLine {
  readonly kind: LineKind;
  readonly text: string;
  readonly variables: readonly Variable[];
}

const placeholder = /(\\?)\{\{([a-z_]+)(?::([\w-]+))?\}\}/g;

function fillIn(text: string): Omit<ConsoleLine, 'kind'> {
  const variables: Variable[] = [];
  let shown = '';
  let from = 0;
  for (const match of text.matchAll(placeholder)) {
    const [whole, escaped, type = '', name = ''] = match;
    shown += text.slice(from, match.index);
    const value = escaped ? whole.slice(1) : plausible(type, name);
    if (!escaped) variables.push({ start: shown.length, end: shown.length + value.length, type });
    shown += value;
    from = match.index + whole.length;
  }
  return { text: shown + text.slice(from), variables };
}

const plain = (kind: LineKind, text: string): ConsoleLine => ({ kind, text, variables: [] });

const outputLine = ({ gap, text }: OutputLine): ConsoleLine =>
  gap ? plain('gap', '⋮') : { kind: 'output', ...fillIn(text) };

function commandLines({ text, exit, output }: CommandNode): ConsoleLine[] {
  const [first = '', ...rest] = text.split('\n');
  return [
    plain('command', `$ ${first}`),
    ...rest.map((line) => plain('continuation', `> ${line}`)),
    ...output.map(outputLine),
    ...(exit && exit.value !== 0 ? [plain('exit', `exit ${exit.value}`)] : []),
  ];
}

const commandsIn = (code: string) => parseFence(code, 'fence').tree.steps.flatMap((step) => step.commands);

/**
 * The lines of a fence in the console format as a terminal would show them: directives left out, placeholders filled
 * with plausible values, a failure's exit status on a line of its own. Empty for a fence that holds no command.
 */
export function consoleLines(code: string): ConsoleLine[] {
  return commandsIn(code).flatMap(commandLines);
}

/** The commands of a fence as one types them, without prompts and output. */
export function commandsOf(code: string): string {
  return commandsIn(code)
    .map(({ text }) => text)
    .join('\n');
}
