// Models pelletier/go-toml v1 tomltree_write.go: tables indented by their depth, keys in alphabetical order.
import { isTable as isParsedTable, parseToml, type TomlTable, type TomlValue } from '../../../base/toml/parser.ts';

/** A table as plain data. */
export type Toml = { readonly [key: string]: TomlData };
export type TomlData = string | number | boolean | Toml | readonly TomlData[];

/** Throws `TomlError`. */
export const readToml = (text: string): Toml => plainTable(parseToml(text));

const plainTable = ({ values }: TomlTable): Toml =>
  Object.fromEntries([...values].map(([name, value]) => [name, plain(value)]));

function plain(value: TomlValue): TomlData {
  if (isParsedTable(value)) return plainTable(value);
  return typeof value === 'object' ? value.map(plain) : value;
}

export const isTable = (value: TomlData | undefined): value is Toml =>
  typeof value === 'object' && !Array.isArray(value);

/** With a value at a place; tables on the way are made. */
export function withValue(tree: Toml, [name = '', ...rest]: readonly string[], value: TomlData): Toml {
  if (rest.length === 0) return { ...tree, [name]: value };
  const inner = tree[name];
  return { ...tree, [name]: withValue(isTable(inner) ? inner : {}, rest, value) };
}

/** `indent` is what each depth adds: nothing in the toolkit's own configuration. */
export const tomlText = (tree: Toml, indent = '  '): string =>
  lines(tree, [], indent).join('\n').replace(/^\n/, '').concat('\n');

function lines(tree: Toml, path: readonly string[], indent: string): string[] {
  const own = indent.repeat(path.length);
  const names = Object.keys(tree).sort();
  const values = names.filter((name) => !isTable(tree[name]));
  const tables = names.filter((name) => isTable(tree[name]));
  return [
    ...values.map((name) => `${own}${key(name)} = ${value(tree[name] ?? '')}`),
    ...tables.flatMap((name) => {
      const inner = tree[name];
      const full = [...path, name];
      return isTable(inner) ? ['', `${own}[${full.map(key).join('.')}]`, ...lines(inner, full, indent)] : [];
    }),
  ];
}

const key = (name: string): string => (/^[\w-]+$/.test(name) ? name : JSON.stringify(name));

function value(given: TomlData): string {
  if (Array.isArray(given)) return `[${given.map(value).join(', ')}]`;
  return typeof given === 'string' ? JSON.stringify(given) : String(given);
}
