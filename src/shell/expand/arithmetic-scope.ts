import { ShellError } from '../control.ts';
import type { Shell } from '../shell-state.ts';
import { evaluate } from './arithmetic.ts';
import { ArithmeticError } from './arithmetic-values.ts';
import { elementOf, setElement } from './arrays.ts';

/** The value of an arithmetic expression whose `$` expansions are done. Throws ShellError with the shell's own text. */
export function arithmetic(sh: Shell, text: string): bigint {
  try {
    return evaluate(text, {
      get: (name, subscript) => {
        const value = subscript === undefined ? sh.vars.get(name) : elementOf(sh, name, subscript);
        if (value === undefined && sh.options.has('nounset'))
          throw new ShellError(sh.flavour.texts.unbound(name), unboundStatus(sh));
        return value;
      },
      set: (name, subscript, value) =>
        subscript === undefined ? sh.vars.set(name, value) : setElement(sh, name, subscript, value),
    });
  } catch (error) {
    if (!(error instanceof ArithmeticError)) throw error;
    const { texts } = sh.flavour;
    const shown = error.expression.replace(/^\s+/, '');
    if (error.what === 'division by 0')
      throw new ShellError(texts.divisionByZero(shown, error.token), sh.flavour.errorStatus);
    throw new ShellError(texts.arithmetic(shown, error.token, error.what), sh.flavour.errorStatus);
  }
}

/** `bash -c` ends with 127 when a variable that is not set ends it, its copies and scripts with 1. */
export const unboundStatus = (sh: Shell): number =>
  sh.flavour.name === 'bash' && sh.level === 0 && sh.source === 'command' ? 127 : sh.flavour.errorStatus;
