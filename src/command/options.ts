/** Reads the words after a subcommand. */
import path from 'node:path';

import { HelpWanted, UsageError } from './subcommand.ts';
import { didYouMean } from './suggest.ts';

export interface OptionRule {
  /** With its dashes: `--host`, `-c`. */
  readonly name: string;
  /** What its value is called in messages; without it the option takes none. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly repeatable?: boolean;
}

export interface Options {
  has(name: string): boolean;
  /** The last value given. */
  value(name: string): string | undefined;
  values(name: string): readonly string[];
  readonly words: readonly string[];
}

/**
 * Options and words in any order; `--` ends the options. With `text` the first word ends them too, and so does an
 * unknown option: what follows is somebody's text. Throws `UsageError`, and `HelpWanted` for `--help`.
 */
export function parseOptions(
  args: readonly string[],
  rules: readonly OptionRule[],
  style: 'mixed' | 'text' = 'mixed',
): Options {
  const given = new Map<string, string[]>();
  const words: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [name = '', attached] = splitOption(arg);
    const rule = rules.find((candidate) => candidate.name === name);
    if (arg === '--help' || arg === '-h') throw new HelpWanted();
    if (arg === '--') words.push(...rest.splice(0));
    else if (!arg.startsWith('-') || arg === '-' || (style === 'text' && !rule && !isSlip(name, rules))) {
      words.push(arg);
      if (style === 'text') words.push(...rest.splice(0));
    } else if (!rule)
      throw new UsageError(
        `unknown option ${name}.${didYouMean(
          name,
          rules.map((known) => known.name),
        )}`,
      );
    else given.set(name, [...(given.get(name) ?? []), readValue(rule, attached, rest, given.has(name))]);
  }
  return {
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
    words,
  };
}

/** A message may begin with a dash; what is one letter off an option is none. */
const isSlip = (name: string, rules: readonly OptionRule[]): boolean =>
  didYouMean(
    name,
    rules.map((known) => known.name),
  ) !== '';

function splitOption(arg: string): [string, string | undefined] {
  const equals = arg.indexOf('=');
  return arg.startsWith('--') && equals > 0 ? [arg.slice(0, equals), arg.slice(equals + 1)] : [arg, undefined];
}

function readValue(rule: OptionRule, attached: string | undefined, rest: string[], again: boolean): string {
  if (again && !rule.repeatable) throw new UsageError(`${rule.name} is given twice.`);
  if (rule.value === undefined) {
    if (attached !== undefined) throw new UsageError(`${rule.name} takes no value.`);
    return '';
  }
  const value = attached ?? rest.shift();
  if (value === undefined) throw new UsageError(`${rule.name} needs a value: ${rule.name} ${rule.value}.`);
  if (rule.choices && !rule.choices.includes(value)) {
    throw new UsageError(`${rule.name} is ${rule.choices.join(' or ')}, not ${JSON.stringify(value)}.`);
  }
  return value;
}

/** `--lang`, or what the environment says. */
export function languageOf(options: Options, env: Readonly<Record<string, string | undefined>>): 'ja' | 'en' {
  const chosen = options.value('--lang');
  if (chosen === 'ja' || chosen === 'en') return chosen;
  return (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').startsWith('ja') ? 'ja' : 'en';
}

export const LANG_RULE: OptionRule = { name: '--lang', value: 'ja|en', choices: ['ja', 'en'] };

/** The folder whose content is meant: that of the project this command line belongs to, unless another is named. */
export const ROOT_RULE: OptionRule = { name: '--root', value: 'FOLDER' };

/** `io` for the project that `--root` names. */
export function withRoot<T extends { readonly root: string }>(io: T, options: Options): T {
  const root = options.value('--root');
  return root === undefined ? io : { ...io, root: path.resolve(root) };
}
