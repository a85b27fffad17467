import type { Argument, AssignmentArgument, Shell } from '../shell-state.ts';
import { isName } from '../variables.ts';
import { BuiltinError } from './arguments.ts';

interface Parsed {
  readonly on: ReadonlySet<string>;
  readonly off: ReadonlySet<string>;
  readonly targets: readonly (AssignmentArgument | { readonly name: string })[];
}

export function parseArguments(sh: Shell, name: string, args: readonly Argument[], letters: string): Parsed {
  const on = new Set<string>();
  const off = new Set<string>();
  const targets: (AssignmentArgument | { readonly name: string })[] = [];
  let options = true;
  for (const arg of args) {
    if (typeof arg !== 'string') {
      targets.push(arg);
      options = false;
    } else if (arg === '--' && options) options = false;
    else if (options && /^[-+]./.test(arg)) {
      for (const letter of arg.slice(1)) {
        if (!letters.includes(letter))
          throw new BuiltinError(
            sh,
            name,
            sh.flavour.name === 'bash' ? `${arg[0]}${letter}: invalid option` : `illegal option -${letter}`,
            2,
          );
        (arg.startsWith('-') ? on : off).add(letter);
      }
    } else {
      options = false;
      targets.push(asTarget(sh, name, arg));
    }
  }
  return { on, off, targets };
}

function asTarget(sh: Shell, builtin: string, text: string): AssignmentArgument | { readonly name: string } {
  const [, name = text, index, append, value] =
    /^([A-Za-z_]\w*)(?:\[([^\]]*)\])?(\+)?(?:=([\s\S]*))?$/.exec(text) ?? [];
  if (!isName(name)) {
    throw new BuiltinError(
      sh,
      builtin,
      sh.flavour.name === 'bash'
        ? `\`${text}': not a valid identifier`
        : `${sh.flavour.dash ? text.split('=')[0] : text}: bad variable name`,
      sh.flavour.name === 'bash' ? 1 : 2,
    );
  }
  return value === undefined ? { name } : { name, index, append: append !== undefined, value };
}
