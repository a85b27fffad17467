import { ShellError } from '../control.ts';
import { dynamicList } from '../dynamic.ts';
import type { Shell } from '../shell-state.ts';
import { newVariable, type Variable } from '../variables.ts';
import { arithmetic } from './arithmetic-scope.ts';

/** An element of an array by its subscript as text (a number's expression, or an associative array's key). */
export function elementOf(sh: Shell, name: string, subscript: string): string | undefined {
  const variable = sh.vars.find(name);
  if (variable?.dict) return variable.dict.get(unquoteKey(subscript));
  const made = variable ? undefined : dynamicList(sh, name);
  if (made) return made[Number(arithmetic(sh, subscript))];
  const index = Number(arithmetic(sh, subscript));
  if (!variable) return undefined;
  if (variable.list) return variable.list.get(index < 0 ? lastIndex(variable) + 1 + index : index);
  return index === 0 || index === -1 ? variable.value : undefined;
}

const unquoteKey = (key: string): string => key.replace(/^(['"])(.*)\1$/s, '$2');

const lastIndex = (variable: Variable): number => Math.max(-1, ...(variable.list?.keys() ?? []));

/** Sets an element; a scalar becomes an array with the scalar as element 0. */
export function setElement(sh: Shell, name: string, subscript: string, value: string, append = false): void {
  const variable = sh.vars.writable(name);
  if (variable.dict) {
    const key = unquoteKey(subscript);
    variable.dict.set(key, combine(sh, variable, variable.dict.get(key), value, append));
    return;
  }
  toList(variable);
  let index = Number(arithmetic(sh, subscript));
  if (index < 0) index += lastIndex(variable) + 1;
  if (index < 0) throw new ShellError(`${name}[${subscript}]: bad array subscript`);
  variable.list?.set(index, combine(sh, variable, variable.list.get(index), value, append));
}

/** What `+=` makes of a value: text is appended, integers are added up. */
export function combine(
  sh: Shell,
  variable: Variable,
  old: string | undefined,
  value: string,
  append: boolean,
): string {
  if (variable.integer) return String(arithmetic(sh, append ? `(${old || 0})+(${value})` : value));
  const text = append ? (old ?? '') + value : value;
  return variable.change === 'upper' ? text.toUpperCase() : variable.change === 'lower' ? text.toLowerCase() : text;
}

/** Makes a variable an indexed array, what it held becomes element 0. */
export function toList(variable: Variable): void {
  if (variable.list || variable.dict) return;
  variable.list = new Map(variable.value === undefined ? [] : [[0, variable.value]]);
  variable.value = undefined;
}

export function unsetElement(sh: Shell, name: string, subscript: string): void {
  const variable = sh.vars.find(name);
  if (variable?.dict) variable.dict.delete(unquoteKey(subscript));
  else if (variable?.list) {
    const index = Number(arithmetic(sh, subscript));
    variable.list.delete(index < 0 ? lastIndex(variable) + 1 + index : index);
  }
}

/** The values of a variable as an array, in the order of its subscripts. */
export function valuesOf(sh: Shell, name: string): string[] {
  const variable = sh.vars.find(name);
  if (!variable) {
    const list = dynamicList(sh, name);
    if (list) return [...list];
    const made = sh.vars.dynamic.get(name)?.get();
    return made === undefined ? [] : [made];
  }
  if (variable.dict) return [...variable.dict.values()];
  if (variable.list) return sorted(variable.list).map(([, value]) => value);
  return variable.value === undefined ? [] : [variable.value];
}

/** The subscripts of a variable. */
export function keysOf(sh: Shell, name: string): string[] {
  const variable = sh.vars.find(name);
  if (variable?.dict) return [...variable.dict.keys()];
  if (variable?.list) return sorted(variable.list).map(([index]) => String(index));
  return sh.vars.get(name) === undefined ? [] : ['0'];
}

export const sorted = (list: ReadonlyMap<number, string>): [number, string][] => [...list].sort(([a], [b]) => a - b);

/** Puts a list of values in a variable's place. */
export function assignList(sh: Shell, name: string, values: readonly string[]): void {
  const variable = sh.vars.writable(name);
  variable.list = new Map(values.map((value, index) => [index, value]));
  variable.value = undefined;
  delete variable.dict;
}

export const listVariable = (values: readonly string[]): Variable => ({
  ...newVariable(),
  list: new Map(values.map((value, index) => [index, value])),
});
