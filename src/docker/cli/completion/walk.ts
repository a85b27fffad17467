// Models cobra's getCompletions: where on a command line the last word stands, and the names that may stand there.
import type { CommandSpec, FlagSpec } from '../spec/types.ts';
import { type Answer, type Candidate, DIRECTIVE } from './answer.ts';

/** Where the last word of a command line stands. */
export interface Spot {
  readonly spec: CommandSpec;
  /** The arguments before it, and the flags that are set already. */
  readonly args: readonly string[];
  readonly given: ReadonlySet<string>;
  /** The flag whose value it is. */
  readonly flag: string | undefined;
  /** What is typed of it; of a flag `--name=value` the value. */
  readonly typed: string;
}

/** Finds the place of the last of `line` (`''` for a new word); the words before it are complete. */
export function walk(root: CommandSpec, line: readonly string[]): Spot {
  const last = line.at(-1) ?? '';
  const args: string[] = [];
  const given = new Set<string>();
  let spec = root;
  let flag: string | undefined;
  for (const word of line.slice(0, -1)) {
    const isValue = flag !== undefined;
    flag = undefined;
    if (isValue) continue;
    const ended = args.length > 0 && !spec.interspersed;
    if (word.startsWith('-') && !ended) {
      for (const { name } of flagsIn(spec, word)) given.add(name);
      flag = valueFlag(spec, word);
      continue;
    }
    const child = args.length > 0 ? undefined : childOf(spec, word);
    if (child) spec = child;
    else args.push(word);
  }
  const assigned = /^(-[^=]*)=(.*)$/s.exec(last);
  if (flag === undefined && assigned?.[1] !== undefined)
    return { spec, args, given, flag: flagsIn(spec, assigned[1]).at(-1)?.name, typed: assigned[2] ?? '' };
  return { spec, args, given, flag, typed: last };
}

const childOf = (spec: CommandSpec, word: string): CommandSpec | undefined =>
  spec.children.find((one) => one.name === word || one.aliases.includes(word));

/** The flags that a word names: one by its name, or several by their letters. */
function flagsIn(spec: CommandSpec, word: string): readonly FlagSpec[] {
  const text = word.split('=')[0] ?? '';
  if (text.startsWith('--')) return spec.flags.filter(({ name }) => name === text.slice(2));
  return [...text.slice(1)].flatMap((letter) => spec.flags.filter(({ shorthand }) => shorthand === letter));
}

/** The flag's name when its value is the next word. */
function valueFlag(spec: CommandSpec, word: string): string | undefined {
  if (word.includes('=')) return undefined;
  const flag = flagsIn(spec, word).at(-1);
  return flag && flag.bare === undefined ? flag.name : undefined;
}

/** Flags that may be given again. */
const isList = ({ type }: FlagSpec): boolean =>
  /list|Array|Slice|map|filter|ulimit|gpu-request|mount|network/.test(type);

/** The flags that begin as the word does, long before short. */
export function flagNames({ spec, typed, given }: Spot): Answer {
  const candidates = spec.flags
    .filter((flag) => !flag.hidden && flag.deprecated === undefined && flag.name !== 'help')
    .filter((flag) => isList(flag) || !given.has(flag.name))
    .flatMap((flag): Candidate[] => {
      const description = flag.usage.split('\n')[0] ?? '';
      const spelled = [`--${flag.name}`, ...(flag.shorthand ? [`-${flag.shorthand}`] : [])];
      return spelled.filter((value) => value.startsWith(typed)).map((value) => ({ value, description }));
    });
  return { candidates, directive: DIRECTIVE.noFiles };
}

/** The commands below this one that begin as the word does. */
export function commandNames(
  { spec, typed }: Spot,
  more: readonly { readonly name: string; readonly short: string }[] = [],
): Answer {
  const children = [...spec.children.filter((child) => !child.hidden), ...more];
  const candidates = children
    .filter(({ name }) => name.startsWith(typed))
    .map(({ name, short }) => ({ value: name, description: short }));
  return { candidates, directive: DIRECTIVE.noFiles };
}
