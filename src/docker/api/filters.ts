// Models moby api/types/filters/parse.go: `filters` in a query is a JSON object of sets, `{"name":{"web":true}}`.

/** Values by name, in the order they were given. */
export type Filters = ReadonlyMap<string, readonly string[]>;

/** The value of the query parameter; undefined when there is no filter. Keys and values are sorted, as Go's JSON does. */
export function encodeFilters(filters: Filters): string | undefined {
  if (filters.size === 0) return undefined;
  const names = [...filters.keys()].sort();
  return JSON.stringify(
    Object.fromEntries(
      names.map((name) => [name, Object.fromEntries([...(filters.get(name) ?? [])].sort().map((v) => [v, true]))]),
    ),
  );
}

/** Reads either form that clients send: sets, or lists as before API 1.22. Throws SyntaxError for anything else. */
export function decodeFilters(text: string | null): Filters {
  if (!text) return new Map();
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new SyntaxError('invalid filter');
  const filters = new Map<string, string[]>();
  for (const [name, values] of Object.entries(parsed)) {
    if (typeof values !== 'object' || values === null) throw new SyntaxError('invalid filter');
    filters.set(
      name,
      Array.isArray(values) ? values.map(String) : Object.keys(values).filter((v) => values[v] === true),
    );
  }
  return filters;
}
