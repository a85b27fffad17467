// Models bash's subst.c (parameter_brace_expand).
import { parse, type Word } from 'unbash';
import { ShellError } from '../control.ts';
import type { Shell } from '../shell-state.ts';
import { unboundStatus } from './arithmetic-scope.ts';
import { elementOf, keysOf, setElement, valuesOf } from './arrays.ts';
import { addPiece, expandQuoted, expandText, separators } from './expand.ts';
import { createFieldBuilder, type FieldBuilder } from './fields.ts';
import { changeCase, removePart, replacePart, slice, transform } from './parameter-operations.ts';
import { type Parameter, type Piece, wordPieces } from './pieces.ts';
import { specialParameter } from './special.ts';

/** What a parameter stands for: one value or a list ($@, ${a[*]}). `separate`: quoted, every item is a field of its own. */
export interface Value {
  readonly items: readonly string[];
  readonly list: boolean;
  readonly separate: boolean;
  readonly set: boolean;
}

const scalar = (value: string | undefined): Value => ({
  items: value === undefined ? [] : [value],
  list: false,
  separate: false,
  set: value !== undefined,
});
const listOf = (items: readonly string[], separate: boolean): Value => ({
  items,
  list: true,
  separate,
  set: items.length > 0,
});

/** Adds what `$x`, `${x...}` and their like expand to. */
export async function expandParameter(
  sh: Shell,
  builder: FieldBuilder,
  parameter: Parameter,
  quoted: boolean,
): Promise<void> {
  checkSyntax(sh, parameter);
  const { operation, prefix } = parameter;
  if (prefix === '#') return emit(sh, builder, await lengthOf(sh, parameter), quoted);
  if (operation?.type === 'Names') {
    const names = sh.vars.names().filter((name) => name.startsWith(parameter.parameter));
    return emit(sh, builder, listOf(names, operation.operator === '@'), quoted);
  }
  if (prefix === '!') {
    const subscript = parameter.index?.text;
    if (subscript === '@' || subscript === '*')
      return emit(sh, builder, listOf(keysOf(sh, parameter.parameter), subscript === '@'), quoted);
    return expandParameter(sh, builder, await indirect(sh, parameter), quoted);
  }
  const value = await parameterValue(sh, parameter);
  if (operation?.type === 'Default') return expandDefault(sh, builder, parameter, value, quoted);
  if (!value.set && !value.list) requireSet(sh, parameter);
  emit(sh, builder, operation ? await operate(sh, parameter, value) : value, quoted);
}

function checkSyntax(sh: Shell, parameter: Parameter): void {
  const { operation, index, parameter: name, prefix, text } = parameter;
  const known = /^(?:[A-Za-z_]\w*|\d+|[-?$!#@*])$/.test(name);
  const beyondAsh =
    index || prefix === '!' || operation?.type === 'CaseModification' || operation?.type === 'Transform';
  const beyondDash =
    sh.flavour.dash && (operation?.type === 'Slice' || operation?.type === 'Replace' || operation?.type === 'Names');
  if (!known || operation?.type === 'Unknown' || (sh.flavour.name === 'ash' && beyondAsh) || beyondDash) {
    throw new ShellError(sh.flavour.texts.badSubstitution(text), sh.flavour.errorStatus);
  }
}

function requireSet(sh: Shell, parameter: Parameter): void {
  if (!sh.options.has('nounset')) return;
  const shown = parameter.index ? `${parameter.parameter}[${parameter.index.text}]` : parameter.parameter;
  throw new ShellError(sh.flavour.texts.unbound(/^\d+$/.test(shown) ? `$${shown}` : shown), unboundStatus(sh));
}

async function parameterValue(sh: Shell, parameter: Parameter): Promise<Value> {
  const { parameter: name, index } = parameter;
  if (name === '@' || name === '*') return listOf(sh.positional, name === '@');
  if (index) {
    if (index.text === '@' || index.text === '*') return listOf(valuesOf(sh, name), index.text === '@');
    return scalar(elementOf(sh, name, await expandText(sh, index)));
  }
  const special = specialParameter(sh, name);
  return scalar(special ? special.value : sh.vars.get(name));
}

async function lengthOf(sh: Shell, parameter: Parameter): Promise<Value> {
  const value = await parameterValue(sh, parameter);
  if (!value.set && !value.list) requireSet(sh, parameter);
  if (value.list) return scalar(String(value.items.length));
  const text = value.items[0] ?? '';
  // Counted without cutting it up: it may be many megabytes.
  return scalar(String(text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)));
}

/** `${!x...}`: the parameter that x names. */
async function indirect(sh: Shell, parameter: Parameter): Promise<Parameter> {
  const reference = sh.vars.raw(parameter.parameter);
  if (reference?.reference) {
    const text = reference.value ?? '';
    return textParameter(text, parameter.operation);
  }
  const named = (await parameterValue(sh, parameter)).items[0];
  if (named === undefined) throw new ShellError(`${parameter.parameter}: invalid indirect expansion`);
  if (!/^(?:[A-Za-z_]\w*(?:\[.*\])?|\d+|[-?$!#@*])$/s.test(named))
    throw new ShellError(`${named}: invalid variable name`);
  return textParameter(named, parameter.operation);
}

function textParameter(text: string, operation: Parameter['operation']): Parameter {
  const command = parse(`: \${${text}}`).commands[0]?.command;
  const word = command?.type === 'Command' ? command.suffix[0] : undefined;
  const part = word?.type === 'Word' ? word.parts?.[0] : undefined;
  return part?.type === 'ParameterExpansion'
    ? { ...part, operation }
    : { parameter: text, prefix: undefined, index: undefined, operation, text: `\${${text}}` };
}

async function expandDefault(
  sh: Shell,
  builder: FieldBuilder,
  parameter: Parameter,
  value: Value,
  quoted: boolean,
): Promise<void> {
  const operation = parameter.operation;
  if (operation?.type !== 'Default') return;
  const colon = operation.operator.startsWith(':');
  const kind = operation.operator.at(-1);
  const present = value.set && !(colon && value.items.join('') === '');
  if (kind === '+') return present ? addOperand(sh, builder, operation.operand, quoted) : emptyUnless(builder, quoted);
  if (present) return emit(sh, builder, value, quoted);
  if (kind === '-') return addOperand(sh, builder, operation.operand, quoted);
  const text = await expandText(sh, operation.operand, quoted ? 'quoted' : 'word');
  const shown = parameter.index ? `${parameter.parameter}[${parameter.index.text}]` : parameter.parameter;
  if (kind === '?') {
    const fallback = colon ? '' : sh.flavour.name === 'bash' ? 'parameter not set' : 'parameter not set';
    throw new ShellError(sh.flavour.texts.unset(shown, text || fallback), unboundStatus(sh));
  }
  if (specialParameter(sh, parameter.parameter) || parameter.parameter === '@' || parameter.parameter === '*') {
    throw new ShellError(`$${parameter.parameter}: cannot assign in this way`);
  }
  if (parameter.index) setElement(sh, parameter.parameter, await expandText(sh, parameter.index), text);
  else sh.vars.set(parameter.parameter, text);
  emit(sh, builder, scalar(text), quoted);
}

const emptyUnless = (builder: FieldBuilder, quoted: boolean): void => {
  if (quoted) builder.addQuoted('');
};

/** The operand of `:-` and `:+`: outside quotes its unquoted text is split as the result of an expansion is. */
async function addOperand(sh: Shell, builder: FieldBuilder, operand: Word, quoted: boolean): Promise<void> {
  const pieces = wordPieces(operand, quoted ? 'quoted' : 'word');
  if (quoted && pieces.length === 0) builder.addQuoted('');
  for (const piece of pieces) {
    if (isSplit(piece, quoted)) builder.addSplit(piece.text);
    else await addPiece(sh, builder, piece);
  }
}

const isSplit = (piece: Piece, quoted: boolean): piece is Piece & { kind: 'text' } =>
  piece.kind === 'text' && !piece.quoted && !quoted;

async function operate(sh: Shell, parameter: Parameter, value: Value): Promise<Value> {
  const { operation } = parameter;
  const each = (change: (item: string) => string): Value => ({ ...value, items: value.items.map(change) });
  switch (operation?.type) {
    case 'Slice':
      return slice(
        sh,
        parameter.parameter,
        value,
        await sliceOperand(sh, operation.offset),
        operation.length && (await sliceOperand(sh, operation.length)),
      );
    case 'Remove':
      return each(await removePart(sh, operation));
    case 'Replace':
      return each(await replacePart(sh, operation));
    case 'CaseModification':
      return each(await changeCase(sh, operation));
    case 'Transform':
      return transform(sh, parameter, operation.operand.text, value);
    default:
      return value;
  }
}

const sliceOperand = async (sh: Shell, word: Word): Promise<string> => expandQuoted(sh, word.text);

function emit(sh: Shell, builder: FieldBuilder, value: Value, quoted: boolean): void {
  if (!quoted) {
    value.items.forEach((item, index) => {
      if (index > 0) builder.endField();
      builder.addSplit(item);
    });
    return;
  }
  if (!value.list) return builder.addQuoted(value.items[0] ?? '');
  if (!value.separate) return builder.addQuoted(value.items.join(separators(sh).slice(0, 1)));
  value.items.forEach((item, index) => {
    if (index > 0) builder.endField();
    builder.addQuoted(item);
  });
}

/** The value of a parameter given as text, as `[[ -v`, `read` and prompts need it. */
export async function parameterText(sh: Shell, text: string): Promise<string> {
  const builder = createFieldBuilder(undefined);
  await expandParameter(sh, builder, textParameter(text, undefined), true);
  builder.endField();
  return builder.fields.map((field) => field.text).join(' ');
}
