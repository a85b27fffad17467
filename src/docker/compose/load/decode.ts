// Models compose-spec/compose-go loader.go Transform: a tree bound to the structs of types/*.go.
import { messageOf } from '../../cli/errors.ts';
import { DECODERS, type DecodeContext, type Decoded, UnconvertibleError } from './decode-values.ts';
import type { Field, Shape } from './shapes.ts';
import { isList, isMap, sorted, type Tree, type TreeMap } from './tree.ts';

/** Decodes a mapping; members that are zero are left out, unless they are pointers. */
export function decodeStruct(source: TreeMap, shape: Shape, at: string, context: DecodeContext): Decoded {
  const out: Decoded = {};
  for (const field of shape) {
    const from = source.get(field.name);
    if (from === undefined || from === null) continue;
    const value = decodeField(from, field, at === '' ? field.name : `${at}.${field.name}`, context);
    if (value !== undefined) out[field.name] = value;
  }
  const extensions = [...source].filter(([key]) => key.startsWith('x-'));
  if (extensions.length > 0) out.extensions = sorted(new Map(extensions));
  return out;
}

export function decodeMap(
  source: TreeMap,
  shape: Shape,
  nullable: boolean,
  at: string,
  context: DecodeContext,
): Map<string, Decoded | null> {
  const entries = [...sorted(source)].map(([key, item]): [string, Decoded | null] => [
    key,
    isMap(item) ? decodeStruct(item, shape, `${at}[${key}]`, context) : nullable ? null : {},
  ]);
  return new Map(entries);
}

function decodeField(from: Tree, field: Field, at: string, context: DecodeContext): unknown {
  const { kind } = field;
  if (typeof kind !== 'object') {
    try {
      return DECODERS[kind](from, context);
    } catch (error) {
      if (error instanceof UnconvertibleError) context.errors.push(`'${at}[${error.key}]' ${error.message}`);
      else
        context.errors.push(
          context.modern ? `'${at}' ${messageOf(error)}` : `error decoding '${at}': ${messageOf(error)}`,
        );
      return undefined;
    }
  }
  if ('map' in kind)
    return isMap(from) && from.size > 0 ? decodeMap(from, kind.map, kind.nullable, at, context) : undefined;
  if ('list' in kind) {
    if (!isList(from) || from.length === 0) return undefined;
    return from.map((item, index) => (isMap(item) ? decodeStruct(item, kind.list, `${at}[${index}]`, context) : {}));
  }
  if (!isMap(from)) return undefined;
  const value = decodeStruct(from, kind.struct, at, context);
  return !kind.pointer && Object.keys(value).length === 0 ? undefined : value;
}
