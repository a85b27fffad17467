// Models Go's text/template/funcs.go and docker/cli templates/templates.go: the functions a --format may call.
import { encode } from '../../../base/bytes.ts';
import { goJson } from './json.ts';
import { formatValue, sprint, sprintf } from './print.ts';
import {
  concrete,
  dynamic,
  elements,
  type GoValue,
  indirect,
  integer,
  type Maybe,
  STRINGS,
  text,
  truth,
  typeName,
} from './values.ts';

/** A failed call; exec.ts adds `error calling <name>: `. */
export class CallError extends Error {}

/** A call with the wrong kind of argument; exec.ts does not add a prefix. */
export class ArgumentError extends Error {}

export interface TemplateFunction {
  readonly arity: readonly [min: number, max: number];
  readonly call: (args: readonly Maybe[]) => Maybe;
}

/** Whether `if` takes a value for true. */
export function isTrue(value: Maybe): boolean {
  const at = concrete(value);
  if (!at) return false;
  const { kind } = at.type;
  if (kind === 'struct') return true;
  if (kind === 'object') return true;
  if (kind === 'ptr') return at.raw !== null && at.raw !== undefined;
  if (kind === 'slice' || kind === 'array') return elements(at).length > 0;
  if (kind === 'map') return typeof at.raw === 'object' && at.raw !== null && Object.keys(at.raw).length > 0;
  if (kind === 'number' || kind === 'string') return String(at.raw ?? '') !== '';
  if (kind === 'time') return true;
  return Boolean(at.raw);
}

function asString(value: Maybe): string {
  const at = concrete(value);
  if (!at) throw new ArgumentError('invalid value; expected string');
  if (at.type.kind !== 'string' || at.type.name)
    throw new ArgumentError(`wrong type for value; expected string; got ${typeName(at.type)}`);
  return String(at.raw ?? '');
}

function asInteger(value: Maybe): number {
  const at = concrete(value);
  if (at && (at.type.kind === 'int' || at.type.kind === 'uint')) return Number(at.raw ?? 0);
  throw new ArgumentError(`wrong type for value; expected int; got ${at ? typeName(at.type) : 'nil'}`);
}

function asStrings(value: Maybe): readonly string[] {
  const at = concrete(value);
  if (at?.type.kind === 'slice' && at.type.elem.kind === 'string') return elements(at).map(String);
  throw new ArgumentError(`wrong type for value; expected []string; got ${at ? typeName(at.type) : 'nil'}`);
}

const strings = (raw: readonly string[]): GoValue => ({ type: STRINGS, raw });

function basicKind(value: Maybe): 'bool' | 'int' | 'uint' | 'float' | 'string' {
  const kind = value?.type.kind;
  switch (kind) {
    case 'bool':
    case 'int':
    case 'uint':
    case 'float':
    case 'string':
      return kind;
    case 'number':
      return 'string';
    case 'duration':
      return 'int';
    default:
      throw new CallError('invalid type for comparison');
  }
}

const plain = (value: GoValue): string | number | boolean => {
  const kind = basicKind(value);
  if (kind === 'bool') return value.raw === true;
  return kind === 'string' ? String(value.raw ?? '') : Number(value.raw ?? 0);
};

const isNumeric = (kind: string): boolean => kind === 'int' || kind === 'uint' || kind === 'float';

function equal(left: Maybe, right: Maybe): boolean {
  const [a, b] = [concrete(left), concrete(right)];
  if (!a || !b) return a === b;
  const [ka, kb] = [basicKind(a), basicKind(b)];
  if (ka !== kb && !((ka === 'int' || ka === 'uint') && (kb === 'int' || kb === 'uint'))) {
    throw new CallError('incompatible types for comparison');
  }
  return plain(a) === plain(b);
}

function less(left: Maybe, right: Maybe): boolean {
  const [a, b] = [concrete(left), concrete(right)];
  if (!a || !b) throw new CallError('invalid type for comparison');
  const [ka, kb] = [basicKind(a), basicKind(b)];
  if (ka !== kb && !(isNumeric(ka) && isNumeric(kb) && ka !== 'float' && kb !== 'float')) {
    throw new CallError('incompatible types for comparison');
  }
  if (ka === 'bool') throw new CallError('invalid type for comparison');
  return plain(a) < plain(b);
}

function indexOne(container: Maybe, key: Maybe): Maybe {
  const { value: item, isNil } = indirect(container);
  if (!item || isNil) throw new CallError('index of untyped nil');
  const by = concrete(key);
  const { type } = item;
  if (type.kind === 'slice' || type.kind === 'array' || type.kind === 'string') {
    if (!by || (by.type.kind !== 'int' && by.type.kind !== 'uint')) {
      throw new CallError(`cannot index slice/array with ${by ? `type ${typeName(by.type)}` : 'nil'}`);
    }
    const at = Number(by.raw);
    const bytes = type.kind === 'string' ? encode(String(item.raw)) : undefined;
    const size = (bytes ?? elements(item)).length;
    // Go's own check lets the length through, and reflection complains.
    if (at === size) throw new CallError(`reflect: ${bytes ? 'string' : 'slice'} index out of range`);
    if (at < 0 || at > size) throw new CallError(`index out of range: ${at}`);
    if (type.kind === 'string') return { type: { kind: 'uint', name: 'uint8' }, raw: bytes?.[at] };
    return 'elem' in type ? { type: type.elem, raw: elements(item)[at] } : undefined;
  }
  if (type.kind === 'map') {
    if (!by) throw new CallError('value is nil; should be of type string');
    if (by.type.kind !== 'string' || (type.namedKey && by.type.name !== type.namedKey)) {
      throw new CallError(`value has type ${typeName(by.type)}; should be ${type.namedKey ?? 'string'}`);
    }
    const found = (item.raw as Record<string, unknown> | null | undefined)?.[String(by.raw)];
    return { type: type.elem, raw: found };
  }
  throw new CallError(`can't index item of type ${typeName(type)}`);
}

function length(value: Maybe): number {
  const { value: at, isNil } = indirect(value);
  if (!at || isNil) throw new CallError('len of nil pointer');
  switch (at.type.kind) {
    case 'string':
      return encode(String(at.raw ?? '')).length;
    case 'slice':
    case 'array':
      return elements(at).length;
    case 'map':
      return Object.keys((at.raw as object | null) ?? {}).length;
    default:
      throw new CallError(`len of type ${typeName(at.type)}`);
  }
}

function slice(args: readonly Maybe[]): Maybe {
  const at = indirect(args[0]).value;
  if (!at || !['slice', 'string', 'array'].includes(at.type.kind))
    throw new CallError(`can't slice item of type ${at ? typeName(at.type) : 'nil'}`);
  const size = length(at);
  const [from = 0, to = size] = args.slice(1).map(asInteger);
  for (const bound of [from, to]) if (bound < 0 || bound > size) throw new CallError(`index out of range: ${bound}`);
  if (from > to) throw new CallError(`invalid slice index: ${from} > ${to}`);
  if (at.type.kind === 'string') return text(new TextDecoder().decode(encode(String(at.raw)).slice(from, to)));
  return { type: at.type, raw: elements(at).slice(from, to) };
}

const title = (value: string): string =>
  value.replace(/(^|[^\p{L}\p{N}_'])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

const HTML: Readonly<Record<string, string>> = { '"': '&#34;', "'": '&#39;', '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const fn = (min: number, max: number, call: (args: readonly Maybe[]) => Maybe): TemplateFunction => ({
  arity: [min, max],
  call,
});
const MANY = Number.POSITIVE_INFINITY;

/** `and` and `or` are in exec.ts: they do not evaluate what they need not. */
export const FUNCTIONS: ReadonlyMap<string, TemplateFunction> = new Map([
  ['and', fn(1, MANY, (args) => args.find((arg) => !isTrue(arg)) ?? args.at(-1))],
  ['or', fn(1, MANY, (args) => args.find(isTrue) ?? args.at(-1))],
  ['not', fn(1, 1, ([value]) => truth(!isTrue(value)))],
  ['len', fn(1, 1, ([value]) => integer(length(value)))],
  ['index', fn(1, MANY, ([first, ...keys]) => keys.reduce(indexOne, first))],
  ['slice', fn(1, 4, slice)],
  ['print', fn(0, MANY, (args) => text(sprint(args)))],
  ['println', fn(0, MANY, (args) => text(`${args.map((arg) => formatValue(arg, true)).join(' ')}\n`))],
  ['printf', fn(1, MANY, ([format, ...rest]) => text(sprintf(asString(format), rest)))],
  ['html', fn(0, MANY, (args) => text(sprint(args).replace(/["'&<>]/g, (c) => HTML[c] ?? c)))],
  ['urlquery', fn(0, MANY, (args) => text(encodeURIComponent(sprint(args)).replaceAll('%20', '+')))],
  [
    'js',
    fn(0, MANY, (args) =>
      text(
        sprint(args).replace(/[\\'"<>&=]/g, (c) =>
          /[\\'"]/.test(c) ? `\\${c}` : `\\u00${c.charCodeAt(0).toString(16).toUpperCase()}`,
        ),
      ),
    ),
  ],
  [
    'call',
    fn(1, MANY, () => {
      throw new CallError('non-function of type string');
    }),
  ],
  ['eq', fn(2, MANY, ([first, ...rest]) => truth(rest.some((other) => equal(first, other))))],
  ['ne', fn(2, 2, ([a, b]) => truth(!equal(a, b)))],
  ['lt', fn(2, 2, ([a, b]) => truth(less(a, b)))],
  ['le', fn(2, 2, ([a, b]) => truth(less(a, b) || equal(a, b)))],
  ['gt', fn(2, 2, ([a, b]) => truth(!less(a, b) && !equal(a, b)))],
  ['ge', fn(2, 2, ([a, b]) => truth(!less(a, b)))],
  ['json', fn(1, 1, ([value]) => text(goJson(value)))],
  ['split', fn(2, 2, ([value, separator]) => strings(asString(value).split(asString(separator))))],
  ['join', fn(2, 2, ([list, separator]) => text(asStrings(list).join(asString(separator))))],
  ['title', fn(1, 1, ([value]) => text(title(asString(value))))],
  ['lower', fn(1, 1, ([value]) => text(asString(value).toLowerCase()))],
  ['upper', fn(1, 1, ([value]) => text(asString(value).toUpperCase()))],
  [
    'pad',
    fn(3, 3, ([value, before, after]) => {
      const body = asString(value);
      return text(body === '' ? '' : ' '.repeat(asInteger(before)) + body + ' '.repeat(asInteger(after)));
    }),
  ],
  ['truncate', fn(2, 2, ([value, size]) => text(asString(value).slice(0, asInteger(size))))],
]);

const keep = (min: number): TemplateFunction => fn(min, min, ([value]) => dynamic(asString(value)));

/** For the header row of a table: the column's name stays as it is. */
export const HEADER_FUNCTIONS: ReadonlyMap<string, TemplateFunction> = new Map([
  ...FUNCTIONS,
  ...['json', 'title', 'lower', 'upper'].map((name): [string, TemplateFunction] => [name, keep(1)]),
  ...['split', 'join', 'truncate'].map((name): [string, TemplateFunction] => [name, keep(2)]),
]);
