import { ShellError } from '../control.ts';
import { unsetElement } from '../expand/arrays.ts';
import type { Builtin, Shell } from '../shell-state.ts';
import { isName } from '../variables.ts';
import { BuiltinError, strings } from './arguments.ts';

/** unset [-fvn] name ... */
export const unset: Builtin = async (sh, args) => {
  const words = strings(args);
  const flags = new Set<string>();
  while (/^-[fvn]+$/.test(words[0] ?? '')) for (const letter of (words.shift() ?? '').slice(1)) flags.add(letter);
  for (const word of words) {
    if (sh.flavour.dash && !isName(word)) throw new BuiltinError(sh, 'unset', `${word}: bad variable name`, 2);
    const [, name, index] = /^(\w+)\[(.*)\]$/s.exec(word) ?? [];
    if (name !== undefined && index !== undefined && index !== '@' && index !== '*') unsetElement(sh, name, index);
    else if (flags.has('f')) sh.functions.delete(word);
    else unsetVariable(sh, name ?? word, flags);
  }
  return 0;
};

function unsetVariable(sh: Shell, name: string, flags: ReadonlySet<string>): void {
  const reference = sh.vars.raw(name);
  const target = reference?.reference && !flags.has('n') ? (reference.value ?? name) : name;
  if (!sh.vars.raw(target) && !sh.vars.dynamic.has(target)) {
    if (!flags.has('v')) sh.functions.delete(name);
    return;
  }
  try {
    sh.vars.unset(target);
  } catch (error) {
    if (!(error instanceof ShellError)) throw error;
    throw new BuiltinError(
      sh,
      'unset',
      sh.flavour.name === 'bash' ? error.message : sh.flavour.texts.readonly(name),
      sh.flavour.errorStatus,
    );
  }
}
