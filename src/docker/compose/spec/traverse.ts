// Models cobra's Command.Traverse (spf13/cobra v1.8.0 command.go): which command a line names when parents have flags.
import type { CommandSpec, FlagSpec } from '../../cli/spec/types.ts';

export interface Traversed {
  /** From the root to the command, each with the flag words that stood before its child. */
  readonly chain: readonly { readonly spec: CommandSpec; readonly words: readonly string[] }[];
}

const hasNoValue = (flags: readonly FlagSpec[], matches: (flag: FlagSpec) => boolean): boolean =>
  flags.find(matches)?.bare !== undefined;

/** Whether a word that is a flag takes the next word as its value. An unknown flag does. */
function takesNext(word: string, spec: CommandSpec): boolean {
  if (word.includes('=')) return false;
  if (word.startsWith('--')) return !hasNoValue(spec.flags, ({ name }) => name === word.slice(2));
  return word.length === 2 && word.startsWith('-') && !hasNoValue(spec.flags, ({ shorthand }) => shorthand === word[1]);
}

const isFlag = (word: string): boolean => /^--.|^-[^-]/.test(word);

/** Splits a command line at the commands it names; the last link of the chain holds all words that are left. */
export function traverse(root: CommandSpec, argv: readonly string[]): Traversed['chain'] {
  const flags: string[] = [];
  let value = false;
  for (const [index, word] of argv.entries()) {
    if (value) {
      value = false;
      flags.push(word);
    } else if (isFlag(word) || word === '--') {
      value = takesNext(word, root);
      flags.push(word);
    } else {
      const child = root.children.find((one) => one.name === word || one.aliases.includes(word));
      if (!child) break;
      return [{ spec: root, words: flags }, ...traverse(child, argv.slice(index + 1))];
    }
  }
  return [{ spec: root, words: argv }];
}
