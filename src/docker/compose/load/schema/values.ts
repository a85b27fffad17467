/** JSON's view of a tree: types, and equality of items. */
import { isList, isMap, type Tree } from '../tree.ts';
import type { SchemaType } from './types.ts';

export function typeOf(value: Tree): SchemaType {
  if (value === null) return 'null';
  if (isMap(value)) return 'object';
  if (isList(value)) return 'array';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return 'string';
}

export function fits(value: Tree, types: readonly SchemaType[]): boolean {
  const type = typeOf(value);
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

const key = (value: Tree): string => {
  if (isMap(value))
    return `{${[...value]
      .map(([name, item]) => `${JSON.stringify(name)}:${key(item)}`)
      .sort()
      .join()}}`;
  if (isList(value)) return `[${value.map(key).join()}]`;
  return JSON.stringify(value);
};

/** The first two items that are equal. */
export function equal(items: readonly Tree[]): readonly [number, number] | undefined {
  const seen = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const found = seen.get(key(item));
    if (found !== undefined) return [found, index];
    seen.set(key(item), index);
  }
  return undefined;
}
