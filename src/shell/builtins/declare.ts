// Models bash's setattr.def and declare.def.
import { ShellError } from '../control.ts';
import { assign } from '../execute/assign.ts';
import { arithmetic } from '../expand/arithmetic-scope.ts';
import { toList, unsetElement } from '../expand/arrays.ts';
import { quoteSingle } from '../expand/quote.ts';
import type { Argument, AssignmentArgument, Builtin, Shell } from '../shell-state.ts';
import { isName, newVariable, type Variable } from '../variables.ts';
import { BuiltinError, output, strings } from './arguments.ts';
import { describeFunction, describeVariable } from './describe.ts';

interface Parsed {
  readonly on: ReadonlySet<string>;
  readonly off: ReadonlySet<string>;
  readonly targets: readonly (AssignmentArgument | { readonly name: string })[];
}

function parseArguments(sh: Shell, name: string, args: readonly Argument[], letters: string): Parsed {
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
      sh.flavour.name === 'bash' ? `\`${text}': not a valid identifier` : `${text}: bad variable name`,
      sh.flavour.name === 'bash' ? 1 : 2,
    );
  }
  return value === undefined ? { name } : { name, index, append: append !== undefined, value };
}

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

function placeholder(sh: Shell, name: string): Variable {
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
  for (const name of names.length > 0 ? names : sh.vars.names().filter(wanted)) {
    const line = describeVariable(sh, name);
    if (line === undefined) throw new BuiltinError(sh, builtin, `${name}: not found`);
    text += `${line}\n`;
  }
  return output(sh, builtin, text);
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

/** unset [-fvn] name ... */
export const unset: Builtin = async (sh, args) => {
  const words = strings(args);
  const flags = new Set<string>();
  while (/^-[fvn]+$/.test(words[0] ?? '')) for (const letter of (words.shift() ?? '').slice(1)) flags.add(letter);
  for (const word of words) {
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
