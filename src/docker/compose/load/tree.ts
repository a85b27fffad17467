// Models compose-spec/compose-go tree/path.go: a Compose file as plain data, and the places in it.

/** A mapping's keys keep the order of the file. */
export type Tree = null | boolean | number | string | Timestamp | Tree[] | TreeMap;
export type TreeMap = Map<string, Tree>;

/** A date or time, which YAML tells from text. */
export class Timestamp {
  /** As Go prints it: `2024-01-02 00:00:00 +0000 UTC`. */
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A place in a tree: keys, and `[]` for an item of a list. */
export type Place = readonly string[];

export const isMap = (value: Tree | undefined): value is TreeMap => value instanceof Map;
export const isList = (value: Tree | undefined): value is Tree[] => Array.isArray(value);

/** `services.web.ports`. */
export const dotted = (place: Place): string => place.join('.');

/** Whether a place fits a dotted pattern, in which `*` stands for any one part. */
export function matches(place: Place, pattern: string): boolean {
  const parts = pattern.split('.');
  return parts.length === place.length && parts.every((part, index) => part === '*' || part === place[index]);
}

/** The first entry of a table of patterns that fits. */
export function lookUp<T>(table: ReadonlyMap<string, T>, place: Place): T | undefined {
  for (const [pattern, value] of table) if (matches(place, pattern)) return value;
  return undefined;
}

export const clone = (value: Tree): Tree => {
  if (isList(value)) return value.map(clone);
  if (isMap(value)) return new Map([...value].map(([key, item]) => [key, clone(item)]));
  return value;
};

/** Replaces every item below a value by what `change` makes of it, in place. */
export function eachChild(value: Tree, place: Place, change: (child: Tree, at: Place) => Tree): Tree {
  if (isMap(value)) for (const [key, item] of value) value.set(key, change(item, [...place, key]));
  else if (isList(value))
    value.forEach((item, index) => {
      value[index] = change(item, [...place, '[]']);
    });
  return value;
}

/** A mapping below another one, or undefined. */
export const mapAt = (value: TreeMap, key: string): TreeMap | undefined => {
  const found = value.get(key);
  return isMap(found) ? found : undefined;
};

/** Go's `%T` of a value that YAML gave. */
export function goType(value: Tree | undefined): string {
  if (value === null || value === undefined) return '<nil>';
  if (isMap(value)) return 'map[string]interface {}';
  if (isList(value)) return '[]interface {}';
  if (value instanceof Timestamp) return 'time.Time';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float64';
  return 'string';
}

/** Go's `%s` of a value that YAML gave: what is no text is told as such. */
export function goString(value: Tree | undefined): string {
  if (typeof value === 'number' || typeof value === 'boolean') return `%!s(${goType(value)}=${goText(value)})`;
  return goText(value);
}

/** Go's fmt.Sprint of a value that YAML gave. */
export function goText(value: Tree | undefined): string {
  if (value === null || value === undefined) return '<nil>';
  if (isMap(value))
    return `map[${[...value]
      .sort(byKey)
      .map(([key, item]) => `${key}:${goText(item)}`)
      .join(' ')}]`;
  if (isList(value)) return `[${value.map(goText).join(' ')}]`;
  return value instanceof Timestamp ? value.text : String(value);
}

export const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** Keys in the order Go's encoders print a map. */
export const sorted = <T>(map: ReadonlyMap<string, T>): Map<string, T> => new Map([...map].sort(byKey));
