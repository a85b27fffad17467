/** What a Redis server keeps: numbered databases of keys with a value of one kind and, if they have one, an end. */

export type Value =
  | { readonly kind: 'string'; text: string }
  | { readonly kind: 'list'; readonly items: string[] }
  | { readonly kind: 'hash'; readonly fields: Map<string, string> }
  | { readonly kind: 'set'; readonly members: Set<string> }
  | { readonly kind: 'zset'; readonly scores: Map<string, number> };

export type Kind = Value['kind'];

export interface Entry {
  readonly value: Value;
  /** Milliseconds since the epoch; undefined lives for ever. */
  expires: number | undefined;
}

/** Operations throw `WrongType` for a key that holds another kind of value. */
export interface Database {
  entry(key: string): Entry | undefined;
  get<K extends Kind>(key: string, kind: K): Extract<Value, { kind: K }> | undefined;
  /** The value, made if missing. */
  need<K extends Kind>(key: string, kind: K): Extract<Value, { kind: K }>;
  put(key: string, value: Value, expires?: number): void;
  remove(key: string): boolean;
  /** Takes away a collection that has become empty. */
  tidy(key: string): void;
  keys(): readonly string[];
  clear(): void;
}

export class WrongType extends Error {}

const empty = (kind: Kind): Value => {
  switch (kind) {
    case 'string':
      return { kind, text: '' };
    case 'list':
      return { kind, items: [] };
    case 'hash':
      return { kind, fields: new Map() };
    case 'set':
      return { kind, members: new Set() };
    case 'zset':
      return { kind, scores: new Map() };
  }
};

const sizeOf = (value: Value): number => {
  switch (value.kind) {
    case 'string':
      return 1;
    case 'list':
      return value.items.length;
    case 'hash':
      return value.fields.size;
    case 'set':
      return value.members.size;
    case 'zset':
      return value.scores.size;
  }
};

export function createDatabase(now: () => number): Database {
  const entries = new Map<string, Entry>();
  const database: Database = {
    entry(key) {
      const found = entries.get(key);
      if (found?.expires === undefined || found.expires > now()) return found;
      entries.delete(key);
      return undefined;
    },
    get<K extends Kind>(key: string, kind: K) {
      const value = database.entry(key)?.value;
      if (!value) return undefined;
      if (value.kind !== kind) throw new WrongType();
      return value as Extract<Value, { kind: K }>;
    },
    need<K extends Kind>(key: string, kind: K) {
      const known = database.get(key, kind);
      if (known) return known;
      const made = empty(kind) as Extract<Value, { kind: K }>;
      entries.set(key, { value: made, expires: undefined });
      return made;
    },
    put: (key, value, expires) => void entries.set(key, { value, expires }),
    remove: (key) => database.entry(key) !== undefined && entries.delete(key),
    tidy(key) {
      const value = entries.get(key)?.value;
      if (value && sizeOf(value) === 0) entries.delete(key);
    },
    keys: () => [...entries.keys()].filter((key) => database.entry(key) !== undefined),
    clear: () => entries.clear(),
  };
  return database;
}

type Plain = readonly [key: string, kind: Kind, content: unknown, expires: number | null];

/** A database as JSON, and back. */
export const toPlain = (database: Database): readonly Plain[] =>
  database.keys().flatMap((key): Plain[] => {
    const entry = database.entry(key);
    return entry ? [[key, entry.value.kind, contentOf(entry.value), entry.expires ?? null]] : [];
  });

function contentOf(value: Value): unknown {
  switch (value.kind) {
    case 'string':
      return value.text;
    case 'list':
      return value.items;
    case 'hash':
      return [...value.fields];
    case 'set':
      return [...value.members];
    case 'zset':
      return [...value.scores];
  }
}

export function fromPlain(database: Database, plain: readonly Plain[]): void {
  for (const [key, kind, content, expires] of plain) {
    const list = content as readonly string[];
    const pairs = content as readonly (readonly [string, string])[];
    const scores = content as readonly (readonly [string, number])[];
    const value: Value =
      kind === 'string'
        ? { kind, text: String(content) }
        : kind === 'list'
          ? { kind, items: [...list] }
          : kind === 'hash'
            ? { kind, fields: new Map(pairs) }
            : kind === 'set'
              ? { kind, members: new Set(list) }
              : { kind, scores: new Map(scores) };
    database.put(key, value, expires ?? undefined);
  }
}
