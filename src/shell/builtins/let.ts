import { arithmetic } from '../expand/arithmetic-scope.ts';
import { expandQuoted } from '../expand/expand.ts';
import type { Builtin } from '../shell-state.ts';
import { BuiltinError, strings } from './arguments.ts';

/** let arg [arg ...] */
export const letBuiltin: Builtin = async (sh, args) => {
  const words = strings(args);
  if (words.length === 0) throw new BuiltinError(sh, 'let', 'expression expected');
  let value = 0n;
  for (const word of words) value = arithmetic(sh, await expandQuoted(sh, word));
  return value === 0n ? 1 : 0;
};
