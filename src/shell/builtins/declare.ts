// Models bash's setattr.def and declare.def.

import { ShellError } from '../control.ts';
import { assign } from '../execute/assign.ts';
import { arithmetic } from '../expand/arithmetic-scope.ts';
import { toList } from '../expand/arrays.ts';
import { report } from '../report.ts';
import type { AssignmentArgument, Builtin, Shell } from '../shell-state.ts';
import type { Variable } from '../variables.ts';
import { BuiltinError, output } from './arguments.ts';
import { parseArguments } from './declaration.ts';
import { describeFunction, describeVariable } from './describe.ts';
import { placeholder } from './export.ts';

/** declare [-aAfFgiIlnrtux] [-p] [name[=value] ...]; typeset and local are the same */
export const declare: Builtin = async (sh, args, name) => {
  const local = name === 'local';
  if (local && sh.functionNames.length === 0) {
    const message = sh.flavour.name === 'bash' ? 'can only be used in a function' : 'not in a function';
    throw new BuiltinError(sh, 'local', message, sh.flavour.name === 'bash' ? 1 : 2);
  }
  const { on, off, targets } = parseArguments(sh, name, args, 'aAfFgiIlnprtux');
  if (on.has('f') || on.has('F'))
    return describeFunctions(
      sh,
      name,
      targets.map((target) => target.name),
      on.has('F'),
    );
  if (on.has('p') || (targets.length === 0 && !local))
    return describeAll(
      sh,
      name,
      targets.map((target) => target.name),
      on,
    );
  for (const target of targets) declareOne(sh, name, target, on, off);
  return 0;
};

function declareOne(
  sh: Shell,
  builtin: string,
  target: AssignmentArgument | { readonly name: string },
  on: ReadonlySet<string>,
  off: ReadonlySet<string>,
): void {
  const inFunction = sh.functionNames.length > 0 && !on.has('g');
  const outer = inFunction && 'append' in target && target.append ? sh.vars.get(target.name) : undefined;
  let variable: Variable;
  try {
    variable =
      (inFunction ? sh.vars.declareLocal(target.name) : undefined) ??
      (on.has('n') ? (sh.vars.raw(target.name) ?? placeholder(sh, target.name)) : sh.vars.find(target.name)) ??
      placeholder(sh, target.name);
  } catch (error) {
    if (error instanceof ShellError) throw new BuiltinError(sh, builtin, error.message);
    throw error;
  }
  if (outer !== undefined && variable.value === undefined) variable.value = outer;
  if (on.has('a')) toList(variable);
  if (on.has('A') && !variable.dict) {
    variable.dict = new Map();
    variable.value = undefined;
  }
  if (on.has('i')) variable.integer = true;
  if (off.has('i')) variable.integer = false;
  if (on.has('u')) variable.change = 'upper';
  if (on.has('l')) variable.change = 'lower';
  if (variable.readonly && off.has('r')) throw new BuiltinError(sh, builtin, `${target.name}: readonly variable`);
  if ('value' in target) {
    if (on.has('n')) variable.value = typeof target.value === 'string' ? target.value : '';
    else if (variable.readonly) throw new BuiltinError(sh, builtin, `${target.name}: readonly variable`);
    else assign(sh, target);
  } else if (on.has('i') && variable.value) variable.value = String(arithmetic(sh, variable.value));
  if (on.has('n')) variable.reference = true;
  if (off.has('n')) variable.reference = false;
  if (on.has('x')) variable.exported = true;
  if (off.has('x')) variable.exported = false;
  if (on.has('r')) variable.readonly = true;
}

async function describeAll(
  sh: Shell,
  builtin: string,
  names: readonly string[],
  on: ReadonlySet<string>,
): Promise<number> {
  const wanted = (name: string): boolean => {
    const variable = sh.vars.raw(name);
    const checks: Readonly<Record<string, boolean>> = {
      a: variable?.list !== undefined,
      A: variable?.dict !== undefined,
      x: variable?.exported === true,
      r: variable?.readonly === true,
      i: variable?.integer === true,
    };
    return Object.entries(checks).every(([letter, holds]) => !on.has(letter) || holds);
  };
  let text = '';
  const missing: string[] = [];
  for (const name of names.length > 0 ? names : sh.vars.names().filter(wanted)) {
    const line = describeVariable(sh, name);
    if (line !== undefined) text += `${line}\n`;
    else missing.push(name);
  }
  const status = await output(sh, builtin, text);
  for (const name of missing) await report(sh, `${name}: not found`, builtin);
  return missing.length > 0 ? 1 : status;
}

function describeFunctions(
  sh: Shell,
  builtin: string,
  names: readonly string[],
  onlyNames: boolean,
): Promise<number> | number {
  const chosen =
    names.length > 0
      ? names.flatMap((name) => sh.functions.get(name) ?? [])
      : [...sh.functions.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const line = (name: string): string => (names.length > 0 ? name : `declare -f ${name}`);
  const text = chosen.map((each) => `${onlyNames ? line(each.name) : describeFunction(each)}\n`).join('');
  return output(sh, builtin, text, names.length > chosen.length ? 1 : 0);
}
