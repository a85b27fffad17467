/** The first pass: the text of a steps.console, or of a `console` fence, to a tree. */
import { DIRECTIVES } from './directives.ts';
import { readFrontmatter } from './frontmatter.ts';
import type { Problem } from './problem.ts';
import type { CommandNode, DirectiveNode, HeadEntry, OutputLine, RunbookTree } from './tree.ts';

export interface Parsed {
  readonly tree: RunbookTree;
  readonly problems: readonly Problem[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type OpenCommand = Mutable<CommandNode> & { output: OutputLine[] };
interface OpenStep {
  id: string;
  line: number;
  column: number;
  directives: DirectiveNode[];
  commands: OpenCommand[];
}

/** Where the reader of lines stands. */
interface State {
  readonly problems: Problem[];
  readonly steps: OpenStep[];
  step: OpenStep | undefined;
  /** The command whose output is being read, of the step or of its `@check`. */
  command: OpenCommand | undefined;
  inCheck: boolean;
}

const HEADING = /^##(?:\s+(.*?))?\s*$/;
const STATUS = /^\?\s*(.*?)\s*$/;
const DIRECTIVE = /^@(\S*)\s*(.*?)\s*$/;
const MISPLACED = new RegExp(`^@(?:${DIRECTIVES.map(({ name }) => name).join('|')})(?:\\s|$)`);

/** Reads a steps.console: frontmatter, then steps under `## id` headings. Goes on after an error. */
export function parseRunbook(text: string): Parsed {
  const lines = splitLines(text);
  const frontmatter = readFrontmatter(lines);
  const state = begin(undefined);
  for (let index = frontmatter.lines; index < lines.length; index++)
    readRunbookLine(state, lines[index] ?? '', index + 1);
  return finish(state, frontmatter.entries, [...frontmatter.problems, ...state.problems]);
}

/** Reads the inside of a `console` fence: one step without a heading, whose id is `id`. */
export function parseFence(text: string, id: string, firstLine = 1): Parsed {
  const state = begin({ id, line: firstLine, column: 1, directives: [], commands: [] });
  for (const [index, line] of splitLines(text).entries()) readLine(state, line, firstLine + index);
  return finish(state, [], state.problems);
}

const splitLines = (text: string): string[] => text.replace(/\r\n?/g, '\n').split('\n');

const begin = (step: OpenStep | undefined): State => ({
  problems: [],
  steps: step ? [step] : [],
  step,
  command: undefined,
  inCheck: false,
});

function finish(state: State, head: readonly HeadEntry[], problems: readonly Problem[]): Parsed {
  for (const step of state.steps) {
    for (const command of step.commands) trimOutput(command);
    for (const { check } of step.directives) if (check) trimOutput(check);
  }
  return { tree: { head, steps: state.steps }, problems };
}

function trimOutput(command: CommandNode): void {
  const output = command.output as OutputLine[];
  while (output.length > 0 && output.at(-1)?.text === '') output.pop();
}

function readRunbookLine(state: State, line: string, number: number): void {
  const heading = HEADING.exec(line);
  if (heading) readHeading(state, line, heading[1] ?? '', number);
  else readLine(state, line, number);
}

function readHeading(state: State, line: string, id: string, number: number): void {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    problem(state, 'step-id', number, line.indexOf(id, 2) + 1, `\`${id}\` is not the id of a step`, {
      expected: 'lower-case letters, digits and `-`, as in `## create-volume` (output: write `\\##`)',
    });
  }
  state.step = { id, line: number, column: 1, directives: [], commands: [] };
  state.steps.push(state.step);
  state.command = undefined;
  state.inCheck = false;
}

function readLine(state: State, line: string, number: number): void {
  const { step, command } = state;
  const blank = line.trim() === '';
  const remark = blank || line.startsWith('#');
  if (!step) {
    if (!remark)
      problem(state, 'no-step', number, 1, 'this line stands before the first step', { expected: '`## id`' });
  } else if (state.inCheck && blank) {
    state.command = undefined;
    state.inCheck = false;
  } else if (/^\$(\s|$)/.test(line)) readCommand(state, step, line, number);
  else if (step.commands.length === 0 && line.startsWith('@')) readDirective(state, step, line, number);
  else if (command) readBelowCommand(state, command, line, number);
  else if (!remark) {
    problem(state, 'no-command', number, 1, 'output without a command', {
      expected: '`$ command`, `@directive` or `# comment`',
    });
  }
}

function readCommand(state: State, step: OpenStep, line: string, number: number): void {
  const text = line.slice(2).trimEnd();
  if (text.trim() === '')
    problem(state, 'empty-command', number, 1, 'there is no command', { expected: '`$ command`' });
  state.inCheck = false;
  state.command = { text, lines: 1, line: number, column: 3, exit: null, output: [] };
  step.commands.push(state.command);
}

function readDirective(state: State, step: OpenStep, line: string, number: number): void {
  const [, name = '', value = ''] = DIRECTIVE.exec(line) ?? [];
  state.inCheck = name === 'check';
  const column = line.indexOf(value, name.length + 1) + 1;
  state.command = state.inCheck ? { text: value, lines: 1, line: number, column, exit: null, output: [] } : undefined;
  step.directives.push({ name, value, line: number, column: 1, check: state.command ?? null });
}

function readBelowCommand(state: State, command: OpenCommand, line: string, number: number): void {
  const untouched = command.exit === null && command.output.length === 0;
  const status = STATUS.exec(line);
  if (untouched && /^>(\s|$)/.test(line)) {
    command.text += `\n${line.slice(2)}`;
    command.lines += 1;
  } else if (status && (untouched || /^\d+$/.test(status[1] ?? ''))) {
    readStatus(state, command, status[1] ?? '', number);
  } else if (MISPLACED.test(line)) {
    problem(state, 'misplaced-directive', number, 1, 'a directive below a command', {
      expected: 'it under the heading, above the first command (output: write `\\@`)',
    });
  } else command.output.push(readOutput(line, number));
}

function readStatus(state: State, command: OpenCommand, text: string, number: number): void {
  if (command.exit !== null || command.output.length > 0) {
    problem(state, 'misplaced-status', number, 1, 'an exit status in the middle of the output', {
      expected: 'it right below the command, once (output: write `\\?`)',
    });
  } else if (!/^\d+$/.test(text) || Number(text) > 255) {
    problem(state, 'exit-status', number, 3, `\`${text}\` is not an exit status`, {
      expected: 'a number from 0 to 255 (output: write `\\?`)',
    });
  } else command.exit = { value: Number(text), line: number };
}

function readOutput(line: string, number: number): OutputLine {
  const escaped = line.startsWith('\\') && !line.startsWith('\\{{');
  const text = (escaped ? line.slice(1) : line).trimEnd();
  return { text, gap: !escaped && text.trim() === '...', line: number, column: escaped ? 2 : 1 };
}

function problem(
  state: State,
  code: string,
  line: number,
  column: number,
  message: string,
  more: { expected: string },
): void {
  state.problems.push({ code, line, column, message, ...more });
}
