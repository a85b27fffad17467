// What a Go template works on: JSON from the engine, seen through the Go type that the real client reads it into.

export type GoType =
  | { readonly kind: 'string' | 'bool' | 'int' | 'uint' | 'float' | 'time' | 'duration'; readonly name?: string }
  /** interface{}: what is in it decides. Numbers are json.Number. */
  | { readonly kind: 'any' }
  | { readonly kind: 'number' }
  | { readonly kind: 'slice' | 'array' | 'ptr'; readonly elem: GoType; readonly name?: string }
  | { readonly kind: 'map'; readonly elem: GoType; readonly name?: string; readonly namedKey?: string }
  | { readonly kind: 'struct'; readonly name: string; readonly fields: () => readonly GoField[] }
  /** A pointer to a struct that is only known by its methods: the rows of a table. */
  | { readonly kind: 'object'; readonly name: string };

export interface GoField {
  readonly name: string;
  readonly json: string;
  readonly omitEmpty: boolean;
  readonly embedded: boolean;
  readonly type: GoType;
}

/** A value and its type. `undefined` in place of one is Go's invalid value, printed `<no value>`. */
export interface GoValue {
  readonly type: GoType;
  readonly raw: unknown;
}

export type Maybe = GoValue | undefined;

/** A method of a row: called with the template's arguments. */
export type Method = (...args: GoValue[]) => unknown;

/** The raw side of an `object`: methods by name; those without parameters make up its JSON. */
export interface MethodTable {
  readonly methods: ReadonlyMap<string, Method>;
  /** Methods that take arguments, which JSON leaves out. */
  readonly withArguments: ReadonlySet<string>;
  /** A map in Go: a name that is not there is no error. */
  readonly open?: boolean;
}

export const STRING: GoType = { kind: 'string' };
export const BOOL: GoType = { kind: 'bool' };
export const INT: GoType = { kind: 'int' };
export const FLOAT: GoType = { kind: 'float' };
export const ANY: GoType = { kind: 'any' };
export const NUMBER: GoType = { kind: 'number' };
export const STRINGS: GoType = { kind: 'slice', elem: STRING };
export const MAP_OF_ANY: GoType = { kind: 'map', elem: ANY };
export const SLICE_OF_ANY: GoType = { kind: 'slice', elem: ANY };

export const text = (raw: string): GoValue => ({ type: STRING, raw });
export const integer = (raw: number | bigint): GoValue => ({ type: INT, raw });
export const truth = (raw: boolean): GoValue => ({ type: BOOL, raw });
export const anything = (raw: unknown): GoValue => ({ type: ANY, raw });

/** A value that came without a type: the type is that of Go's decoder for interface{}. */
export function dynamic(raw: unknown): Maybe {
  if (raw === null || raw === undefined) return undefined;
  if (typeof raw === 'string') return { type: STRING, raw };
  if (typeof raw === 'boolean') return { type: BOOL, raw };
  if (typeof raw === 'number' || typeof raw === 'bigint') return { type: NUMBER, raw };
  if (Array.isArray(raw)) return { type: SLICE_OF_ANY, raw };
  if (isGoValue(raw)) return raw;
  return { type: MAP_OF_ANY, raw };
}

export const isGoValue = (raw: unknown): raw is GoValue =>
  typeof raw === 'object' && raw !== null && 'type' in raw && 'raw' in raw && isType((raw as GoValue).type);

const isType = (type: unknown): boolean => typeof type === 'object' && type !== null && 'kind' in type;

/** Follows pointers and interfaces. `isNil` when one of them leads nowhere. */
export function indirect(value: Maybe): { readonly value: Maybe; readonly isNil: boolean } {
  let at = value;
  for (;;) {
    if (at?.type.kind === 'any') {
      const inner = dynamic(at.raw);
      if (!inner) return { value: at, isNil: true };
      at = inner;
    } else if (at?.type.kind === 'ptr') {
      if (at.raw === null || at.raw === undefined) return { value: at, isNil: true };
      at = { type: at.type.elem, raw: at.raw };
    } else return { value: at, isNil: false };
  }
}

/** The value inside an interface, or the value itself. */
export const concrete = (value: Maybe): Maybe => (value?.type.kind === 'any' ? dynamic(value.raw) : value);

export const elements = (value: GoValue): readonly unknown[] => (Array.isArray(value.raw) ? value.raw : []);

export const entriesOf = (value: GoValue): readonly (readonly [string, unknown])[] =>
  typeof value.raw === 'object' && value.raw !== null
    ? Object.entries(value.raw).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    : [];

/** A field of a struct, its embedded structs searched too. */
export function findField(type: GoType & { kind: 'struct' }, name: string): GoField | undefined {
  const fields = type.fields();
  const own = fields.find((field) => field.name === name);
  if (own) return own;
  for (const field of fields) {
    const inner = field.type.kind === 'ptr' ? field.type.elem : field.type;
    if (!field.embedded || inner.kind !== 'struct') continue;
    const found = findField(inner, name);
    if (found) return found;
  }
  return undefined;
}

/** What a struct holds in a field; embedded structs share their outer's JSON object. */
export function fieldValue(value: GoValue, field: GoField): GoValue {
  const object = (typeof value.raw === 'object' && value.raw !== null ? value.raw : {}) as Record<string, unknown>;
  return { type: field.type, raw: field.embedded && field.json === '' ? object : object[field.json] };
}

/** Go's spelling of a type, for error texts and %T. */
export function typeName(type: GoType): string {
  switch (type.kind) {
    case 'any':
      return 'interface {}';
    case 'number':
      return 'json.Number';
    case 'uint':
      return type.name ?? 'uint64';
    case 'float':
      return type.name ?? 'float64';
    case 'time':
      return 'time.Time';
    case 'duration':
      return 'time.Duration';
    case 'struct':
      return type.name;
    case 'object':
      return `*${type.name}`;
    case 'ptr':
      return `*${typeName(type.elem)}`;
    case 'slice':
    case 'array':
      return type.name ?? `[]${typeName(type.elem)}`;
    case 'map':
      return type.name ?? `map[${type.namedKey ?? 'string'}]${typeName(type.elem)}`;
    default:
      return type.name ?? type.kind;
  }
}
