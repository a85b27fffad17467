/** A map as Go's encoding/json writes it: keys in order. Nil stays nil. */
export function sortedMap<T>(map: Readonly<Record<string, T>>): Record<string, T>;
export function sortedMap<T>(map: Readonly<Record<string, T>> | null | undefined): Record<string, T> | null;
export function sortedMap<T>(map: Readonly<Record<string, T>> | null | undefined): Record<string, T> | null {
  if (!map) return null;
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
