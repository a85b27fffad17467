// Models bash's setattr.def: export and readonly.
import { ShellError } from '../control.ts';
import { assign } from '../execute/assign.ts';
import { quoteSingle } from '../expand/quote.ts';
import type { AssignmentArgument, Builtin, Shell } from '../shell-state.ts';
import { newVariable, type Variable } from '../variables.ts';
import { BuiltinError, output } from './arguments.ts';
import { parseArguments } from './declaration.ts';
import { describeVariable } from './describe.ts';

function assignOrComplain(sh: Shell, builtin: string, target: AssignmentArgument): void {
  try {
    assign(sh, target);
  } catch (error) {
    if (!(error instanceof ShellError)) throw error;
    const ash = sh.flavour.name === 'ash';
    throw new BuiltinError(
      sh,
      ash ? builtin : '',
      ash ? sh.flavour.texts.readonly(target.name) : error.message,
      sh.flavour.errorStatus,
    );
  }
}

/** export [-fn] [name[=value] ...] or export -p */
export const exportBuiltin: Builtin = (sh, args) => {
  const { on, targets } = parseArguments(sh, 'export', args, 'fnp');
  if (targets.length === 0)
    return output(
      sh,
      'export',
      listing(sh, 'export', 'x', (variable) => variable.exported),
    );
  for (const target of targets) {
    if (on.has('f')) continue;
    if ('value' in target) assignOrComplain(sh, 'export', target);
    const variable = sh.vars.find(target.name) ?? placeholder(sh, target.name);
    variable.exported = !on.has('n');
  }
  return 0;
};

export function placeholder(sh: Shell, name: string): Variable {
  const made = newVariable();
  sh.vars.put(name, made);
  return made;
}

/** readonly [-aAf] [name[=value] ...] or readonly -p */
export const readonlyBuiltin: Builtin = (sh, args) => {
  const { targets } = parseArguments(sh, 'readonly', args, 'aAfp');
  if (targets.length === 0)
    return output(
      sh,
      'readonly',
      listing(sh, 'readonly', 'r', (variable) => variable.readonly),
    );
  for (const target of targets) {
    if ('value' in target) assignOrComplain(sh, 'readonly', target);
    (sh.vars.find(target.name) ?? placeholder(sh, target.name)).readonly = true;
  }
  return 0;
};

function listing(sh: Shell, word: string, flag: string, chosen: (variable: Variable) => boolean): string {
  return sh.vars
    .names()
    .flatMap((name) => {
      const variable = sh.vars.raw(name);
      if (!variable || !chosen(variable)) return [];
      if (sh.flavour.name === 'bash') return [`${describeVariable(sh, name) ?? `declare -${flag} ${name}`}\n`];
      return [`${word} ${name}${variable.value === undefined ? '' : `=${quoteSingle(variable.value)}`}\n`];
    })
    .join('');
}
