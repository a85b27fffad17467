// Models the operators of bash's parameter expansion (subst.c): substrings, removal, replacement, case, @transformations.
import type { ParameterCaseOperation, ParameterRemoveOperation, ParameterReplaceOperation } from 'unbash';
import { describeVariable } from '../builtins/describe.ts';
import { ShellError } from '../control.ts';
import { expandPrompt } from '../interactive/prompt.ts';
import type { Shell } from '../shell-state.ts';
import { unescapeAnsi } from './ansi.ts';
import { arithmetic } from './arithmetic-scope.ts';
import { keysOf } from './arrays.ts';
import { expandPattern, expandText } from './expand.ts';
import type { Value } from './parameter.ts';
import { patternRegExp, patternSource } from './pattern.ts';
import type { Parameter } from './pieces.ts';
import { quoteDouble, quoteSingle } from './quote.ts';

/** `${x:offset:length}`, over characters, or over the items of a list. */
export function slice(
  sh: Shell,
  name: string,
  value: Value,
  offsetText: string,
  lengthText: string | undefined,
): Value {
  // $@ counts from $1; with offset 0 the name of the shell comes first.
  const positional = name === '@' || name === '*';
  const items = value.list ? (positional ? [sh.name, ...value.items] : value.items) : [...(value.items[0] ?? '')];
  let from = Number(arithmetic(sh, offsetText));
  if (from < 0) from += items.length;
  if (from < 0) return { ...value, items: value.list ? [] : [''] };
  let to = items.length;
  if (lengthText !== undefined) {
    const length = Number(arithmetic(sh, lengthText));
    if (length < 0 && value.list) throw new ShellError(`${lengthText.trim()}: substring expression < 0`);
    to = length < 0 ? items.length + length : from + length;
    if (to < from && length < 0) throw new ShellError(`${lengthText.trim()}: substring expression < 0`);
  }
  const part = items.slice(from, to);
  return { ...value, items: value.list ? part : [part.join('')] };
}

const patternOptions = (sh: Shell) => ({ extended: sh.flavour.extendedGlob });

/** `#`, `##`, `%`, `%%` */
export async function removePart(sh: Shell, operation: ParameterRemoveOperation): Promise<(text: string) => string> {
  const pattern = await expandPattern(sh, operation.operand);
  const regexp = patternRegExp(pattern, patternOptions(sh));
  const longest = operation.operator.length === 2;
  const prefix = operation.operator.startsWith('#');
  return (text) => {
    for (let step = 0; step <= text.length; step++) {
      const length = longest ? text.length - step : step;
      const part = prefix ? text.slice(0, length) : text.slice(text.length - length);
      if (regexp.test(part)) return prefix ? text.slice(length) : text.slice(0, text.length - length);
    }
    return text;
  };
}

/** `/`, `//`, `/#`, `/%` */
export async function replacePart(sh: Shell, operation: ParameterReplaceOperation): Promise<(text: string) => string> {
  const pattern = await expandPattern(sh, operation.pattern);
  const replacement = await expandText(sh, operation.replacement);
  if (pattern === '' && operation.operator.length === 1) return (text) => text;
  const source = patternSource(pattern, patternOptions(sh));
  const anchored =
    operation.operator === '/#' ? `^(?:${source})` : operation.operator === '/%' ? `(?:${source})$` : source;
  const regexp = new RegExp(anchored, operation.operator === '//' ? 'gsu' : 'su');
  return (text) =>
    text.replace(regexp, (found) => (found === '' && text !== '' && operation.operator === '//' ? '' : replacement));
}

/** `^`, `^^`, `,`, `,,` */
export async function changeCase(sh: Shell, operation: ParameterCaseOperation): Promise<(text: string) => string> {
  const pattern = operation.operand ? await expandPattern(sh, operation.operand) : '?';
  const regexp = patternRegExp(pattern, patternOptions(sh));
  const change = (char: string): string =>
    !regexp.test(char) ? char : operation.operator.startsWith('^') ? char.toUpperCase() : char.toLowerCase();
  const all = operation.operator.length === 2;
  return (text) => [...text].map((char, index) => (all || index === 0 ? change(char) : char)).join('');
}

/** `${x@Q}` and the other transformations. */
export async function transform(sh: Shell, parameter: Parameter, operator: string, value: Value): Promise<Value> {
  const each = (change: (item: string) => string): Value => ({ ...value, items: value.items.map(change) });
  switch (operator) {
    case 'Q':
      return each(quoteSingle);
    case 'U':
      return each((text) => text.toUpperCase());
    case 'u':
      return each((text) => text.charAt(0).toUpperCase() + text.slice(1));
    case 'L':
      return each((text) => text.toLowerCase());
    case 'E':
      return each((text) => unescapeAnsi(text));
    case 'P': {
      const items = await Promise.all(value.items.map((item) => expandPrompt(sh, item)));
      return { ...value, items };
    }
    case 'A': {
      const text = describeVariable(sh, parameter.parameter);
      return { items: text ? [text.replace(/="([^"\\$`]*)"$/, "='$1'")] : [], list: false, separate: false, set: true };
    }
    case 'a': {
      const flags = /^declare -(\S+)/.exec(describeVariable(sh, parameter.parameter) ?? '')?.[1] ?? '';
      return { ...value, items: [flags.replace('-', '')] };
    }
    case 'K':
    case 'k': {
      const keys = keysOf(sh, parameter.parameter);
      const items = keys.flatMap((key, index) => [
        key,
        operator === 'K' ? quoteDouble(value.items[index] ?? '') : (value.items[index] ?? ''),
      ]);
      return operator === 'K' ? { ...value, items: [items.join(' ')], list: false } : { ...value, items };
    }
    default:
      throw new ShellError(sh.flavour.texts.badSubstitution(parameter.text), sh.flavour.errorStatus);
  }
}
