import { CommandError } from '../control.ts';
import { messagePrefix, printTo } from '../report.ts';
import type { Argument, Shell } from '../shell-state.ts';

/** Arguments as plain strings. */
export const strings = (args: readonly Argument[]): string[] =>
  args.map((each) =>
    typeof each === 'string'
      ? each
      : `${each.name}${each.append ? '+' : ''}=${typeof each.value === 'string' ? each.value : ''}`,
  );

export interface Options {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
}

/**
 * Splits options as getopt does; letters with `:` after them take a value. Throws CommandError (status 2) with the
 * builtin's usage line for others.
 */
export function parseOptions(
  sh: Shell,
  name: string,
  args: readonly string[],
  letters: string,
  usage?: string,
): Options {
  const flags = new Set<string>();
  const values = new Map<string, string>();
  let at = 0;
  for (; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      at++;
      break;
    }
    if (!/^-./.test(arg)) break;
    for (let index = 1; index < arg.length; index++) {
      const letter = arg[index] ?? '';
      const position = letters.indexOf(letter);
      if (position < 0 || letter === ':')
        throw new BuiltinError(sh, name, invalidOption(sh, letter), 2, sh.flavour.name === 'bash' ? usage : undefined);
      if (letters[position + 1] !== ':') {
        flags.add(letter);
        continue;
      }
      const value = index + 1 < arg.length ? arg.slice(index + 1) : args[++at];
      if (value === undefined) throw new BuiltinError(sh, name, `-${letter}: option requires an argument`, 2, usage);
      values.set(letter, value);
      break;
    }
  }
  return { flags, values, rest: args.slice(at) };
}

/** What a shell says of an option letter it does not know. */
export const invalidOption = (sh: Shell, letter: string): string =>
  sh.flavour.name === 'bash'
    ? `-${letter}: invalid option`
    : `${sh.flavour.dash ? 'Illegal' : 'illegal'} option -${letter}`;

/** An error of a builtin, carrying the builtin's name as this shell shows it. */
export class BuiltinError extends CommandError {
  readonly text: string;
  constructor(sh: Shell, name: string, message: string, status = 1, usage?: string) {
    super(message, status);
    this.text = `${messagePrefix(sh, name)}${message}\n${usage ? `${name}: usage: ${usage}\n` : ''}`;
  }
}

/** An error told in words of its own, as BusyBox's applets do that are built in. */
export class PlainError extends CommandError {
  readonly text: string;
  constructor(line: string, status = 1) {
    super(line, status);
    this.text = `${line}\n`;
  }
}

/** Prints on standard output; a builtin whose output cannot be written says so and fails. */
export async function output(sh: Shell, name: string, text: string, status = 0): Promise<number> {
  if (text === '' || (await printTo(sh, 1, text))) return status;
  await printTo(
    sh,
    2,
    `${messagePrefix(sh, sh.flavour.name === 'bash' ? name : undefined)}write error: ${sh.proc.fds.has(1) ? 'No space left on device' : 'Bad file descriptor'}\n`,
  );
  return 1;
}
