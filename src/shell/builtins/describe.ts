import { print } from 'unbash/printer';
import { sorted } from '../expand/arrays.ts';
import { quoteDouble, quoteSingle } from '../expand/quote.ts';
import type { Shell, ShellFunction } from '../shell-state.ts';
import type { Variable } from '../variables.ts';

const flagsOf = (variable: Variable): string => {
  const letters = [
    variable.list ? 'a' : variable.dict ? 'A' : '',
    variable.integer ? 'i' : '',
    variable.change === 'lower' ? 'l' : '',
    variable.reference ? 'n' : '',
    variable.readonly ? 'r' : '',
    variable.change === 'upper' ? 'u' : '',
    variable.exported ? 'x' : '',
  ].join('');
  return letters === '' ? '--' : `-${letters}`;
};

const elements = (variable: Variable): string | undefined => {
  if (variable.list)
    return `(${sorted(variable.list)
      .map(([index, value]) => `[${index}]=${quoteDouble(value)}`)
      .join(' ')})`;
  if (variable.dict)
    return `(${[...variable.dict].map(([key, value]) => `[${quoteKey(key)}]=${quoteDouble(value)} `).join('')})`;
  return undefined;
};

const quoteKey = (key: string): string => (/^[\w./:-]+$/.test(key) ? key : quoteDouble(key));

/** A variable as `declare -p` prints it; undefined when there is none. */
export function describeVariable(sh: Shell, name: string): string | undefined {
  const variable = sh.vars.raw(name);
  if (!variable) {
    const made = sh.vars.dynamic.get(name)?.get();
    return made === undefined ? undefined : `declare -- ${name}=${quoteDouble(made)}`;
  }
  const list = elements(variable);
  const value = list ?? (variable.value === undefined ? undefined : quoteDouble(variable.value));
  return `declare ${flagsOf(variable)} ${name}${value === undefined ? '' : `=${value}`}`;
}

/** As `set` and `export` without arguments print it. */
export const assignmentText = (name: string, variable: Variable, always: boolean): string => {
  const list = elements(variable);
  if (list !== undefined) return `${name}=${list}`;
  const value = variable.value ?? '';
  return `${name}=${always || !/^[\w%+,./:@^-]*$/.test(value) ? quoteSingle(value) : value}`;
};

/** All variables and functions, as `set` prints them. */
export function describeSet(sh: Shell): string {
  const ash = sh.flavour.name === 'ash';
  const lines = sh.vars.names().flatMap((name) => {
    const variable = sh.vars.raw(name);
    return variable && (variable.value !== undefined || variable.list || variable.dict)
      ? [assignmentText(name, variable, ash)]
      : [];
  });
  const functions = ash ? [] : [...sh.functions.values()].map(describeFunction);
  return [...lines, ...functions].map((line) => `${line}\n`).join('');
}

/** A function's definition, laid out by the parser's printer. */
export function describeFunction({ name, body, code }: ShellFunction): string {
  const source = code.source.slice(body.pos, body.end);
  const text = print({
    type: 'Script',
    pos: 0,
    end: source.length,
    shebang: undefined,
    commands: body.type === 'BraceGroup' ? body.body.commands : [],
  });
  const inner =
    body.type === 'BraceGroup'
      ? `{ \n${text
          .trimEnd()
          .split('\n')
          .map((line) => `    ${line}`)
          .join('\n')}\n}`
      : source;
  return `${name} () \n${inner}`;
}
