/** As much of JSON Schema as the Compose Specification needs, and how to write it down. */
export type SchemaType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

export interface Schema {
  readonly types?: readonly SchemaType[];
  readonly properties?: ReadonlyMap<string, Schema>;
  readonly patterns?: readonly (readonly [pattern: RegExp, schema: Schema])[];
  /** No members but those of `properties` and `patterns`. */
  readonly closed?: boolean;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly unique?: boolean;
  readonly oneOf?: readonly Schema[];
  readonly values?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

const EXTENSION: readonly [RegExp, Schema] = [/^x-/, {}];

/** A value of one of these types: `string`, `number|string`. */
export const of = (types: string, more: Omit<Schema, 'types'> = {}): Schema => ({
  types: types.split('|') as SchemaType[],
  ...more,
});

export const list = (items: Schema, unique = false): Schema => of('array', { items, ...(unique ? { unique } : {}) });

export const oneOf = (...choices: Schema[]): Schema => ({ oneOf: choices });

/** An object with these members and `x-` ones. */
export const members = (properties: Readonly<Record<string, Schema>>, more: Schema = {}): Schema => ({
  types: ['object'],
  properties: new Map(Object.entries(properties)),
  patterns: [EXTENSION],
  closed: true,
  ...more,
});

/** An object with these members and no others, not even `x-`. */
export const bare = (properties: Readonly<Record<string, Schema>>, more: Schema = {}): Schema =>
  members(properties, { patterns: [], ...more });

/** An object whose members all fit one schema; `closed` says that names must fit the pattern. */
export const named = (schema: Schema, pattern = /^[a-zA-Z0-9._-]+$/, closed = true): Schema => ({
  types: ['object'],
  patterns: [[pattern, schema]],
  ...(closed ? { closed } : {}),
});
