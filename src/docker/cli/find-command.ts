// Models cobra's Command.Find, Traverse and stripFlags: which command the words name.
import { parseFlags } from './flags/flag-set.ts';
import type { CommandSpec, FlagSpec } from './spec/types.ts';

/**
 * Walks down the tree as cobra's Traverse does: what looks like a flag is passed over with the word after it, unless the
 * command knows it for one without a value. Throws for flags in front of a command's name that its parent does not take.
 */
export function find(root: CommandSpec, args: readonly string[]): { chain: CommandSpec[]; rest: readonly string[] } {
  const chain = [root];
  let rest = args;
  for (;;) {
    const at = chain.at(-1) as CommandSpec;
    const index = nextWord(at, rest);
    const child = at.children.find((one) => one.name === rest[index] || one.aliases.includes(rest[index] ?? ''));
    if (!child) return { chain, rest };
    parseFlags(at.flags, rest.slice(0, index), { interspersed: true, helpNotice: '' });
    rest = rest.slice(index + 1);
    chain.push(child);
  }
}

/** Where the first word stands that is no flag and no flag's value; the length of the list when there is none. */
function nextWord(spec: CommandSpec, args: readonly string[]): number {
  const bare = (flag: FlagSpec | undefined): boolean => flag?.bare !== undefined;
  let isValue = false;
  for (const [index, word] of args.entries()) {
    if (word.startsWith('--') && !word.includes('=')) {
      isValue = !bare(spec.flags.find((flag) => flag.name === word.slice(2)));
    } else if (/^-[^=]$/.test(word) && !bare(spec.flags.find((flag) => flag.shorthand === word[1]))) isValue = true;
    else if (isValue) isValue = false;
    else if (!/^-./.test(word)) return index;
  }
  return args.length;
}
