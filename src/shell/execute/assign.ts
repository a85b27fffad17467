import type { Assignment, Word } from 'unbash';
import { parse } from 'unbash';
import { ShellError } from '../control.ts';
import { arithmetic } from '../expand/arithmetic-scope.ts';
import { combine, setElement, toList } from '../expand/arrays.ts';
import { expandText, expandWords } from '../expand/expand.ts';
import { quoteTrace } from '../expand/quote.ts';
import type { ArrayElement, AssignmentArgument, Shell } from '../shell-state.ts';
import type { Variable } from '../variables.ts';

/** Expands the right side of an assignment. */
export async function expandAssignment(sh: Shell, assignment: Assignment): Promise<AssignmentArgument> {
  const { name, append, index, value } = assignment;
  if (!sh.flavour.arrays && (index || value.type === 'ArrayValue'))
    throw new ShellError('syntax error: unexpected "("', 2);
  const base = { name, append: append === true, index: index && (await expandText(sh, index)) };
  if (value.type === 'Word') return { ...base, value: await expandText(sh, value, 'assignment') };
  const keyed = sh.vars.find(name)?.dict !== undefined;
  const elements: ArrayElement[] = [];
  for (const element of value.elements) elements.push(...(await expandElement(sh, element, keyed)));
  return { ...base, value: elements };
}

/** `[key]=value` or words that take the next places. */
async function expandElement(sh: Shell, element: Word, keyed: boolean): Promise<ArrayElement[]> {
  const split = splitSubscript(element.text);
  if (!split) return (await expandWords(sh, [element])).map((value) => ({ index: undefined, value }));
  const command = parse(`k[${keyed ? '0' : split.subscript}]=${split.value}`).commands[0]?.command;
  const inner = command?.type === 'Command' ? command.prefix[0] : undefined;
  if (inner?.type !== 'Assignment' || inner.value.type !== 'Word') return [{ index: undefined, value: element.value }];
  const value = await expandText(sh, inner.value, 'assignment');
  const key = parse(`: ${quoteSubscript(split.subscript)}`).commands[0]?.command;
  const word = key?.type === 'Command' ? key.suffix[0] : undefined;
  return [{ index: word?.type === 'Word' ? await expandText(sh, word) : split.subscript, value }];
}

const quoteSubscript = (subscript: string): string =>
  /["']/.test(subscript) ? subscript.replace(/ /g, '\\ ') : `"${subscript}"`;

function splitSubscript(text: string): { subscript: string; value: string } | undefined {
  if (!text.startsWith('[')) return undefined;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '[') depth++;
    if (text[at] === ']' && --depth === 0) {
      return text[at + 1] === '=' ? { subscript: text.slice(1, at), value: text.slice(at + 2) } : undefined;
    }
  }
  return undefined;
}

/** From this size on a value counts as memory that the shell holds. */
const LARGE = 65_536;

/** Carries out an assignment whose value is expanded. Throws ShellError when the variable is read-only. */
export function assign(sh: Shell, { name, append, index, value }: AssignmentArgument): void {
  if (typeof value !== 'string') return assignElements(sh, name, value, append);
  if (index !== undefined) return setElement(sh, name, index, value, append);
  if (sh.vars.dynamic.has(name)) return sh.vars.set(name, value);
  const variable = sh.vars.writable(name);
  if (value.length > LARGE)
    sh.proc.holdMemory(Math.max(sh.proc.memory, value.length + (sh.vars.get(name)?.length ?? 0)));
  const old = append ? sh.vars.get(name) : undefined;
  sh.vars.set(name, combine(sh, variable, old, value, append));
  if (sh.options.has('allexport')) variable.exported = true;
  if (name === 'OPTIND') sh.getopts = { index: Number(value) || 1, offset: 0 };
}

/** `name=(...)` */
export function assignElements(sh: Shell, name: string, elements: readonly ArrayElement[], append: boolean): void {
  const variable = sh.vars.writable(name);
  if (variable.dict) return assignKeys(sh, variable, elements, append);
  toList(variable);
  if (!append) variable.list = new Map();
  const list = variable.list ?? new Map<number, string>();
  let next = Math.max(-1, ...list.keys()) + 1;
  for (const { index, value } of elements) {
    if (index !== undefined) next = Number(arithmetic(sh, index));
    list.set(next, combine(sh, variable, undefined, value, false));
    next++;
  }
}

function assignKeys(sh: Shell, variable: Variable, elements: readonly ArrayElement[], append: boolean): void {
  if (!append) variable.dict = new Map();
  const plain = elements.filter((element) => element.index === undefined);
  for (const { index, value } of elements)
    if (index !== undefined) variable.dict?.set(index, combine(sh, variable, undefined, value, false));
  for (let at = 0; at < plain.length; at += 2) variable.dict?.set(plain[at]?.value ?? '', plain[at + 1]?.value ?? '');
}

/** An assignment as `set -x` shows it. */
export const traceAssignment = ({ name, append, index, value }: AssignmentArgument): string =>
  `${name}${index === undefined ? '' : `[${index}]`}${append ? '+' : ''}=${
    typeof value === 'string'
      ? value === ''
        ? ''
        : quoteTrace(value)
      : `(${value.map((each) => (each.index === undefined ? quoteTrace(each.value) : `[${each.index}]=${quoteTrace(each.value)}`)).join(' ')})`
  }`;
