// Models docker/cli opts.FilterOpt: --filter name=value, again and again.
import type { Filters } from '../../api/filters.ts';
import { cut } from '../opts/csv.ts';

export function filtersOf(values: readonly string[]): Filters {
  const filters = new Map<string, string[]>();
  for (const value of values) {
    if (value === '') continue;
    const [name, text = ''] = cut(value, '=');
    const key = name.trim().toLowerCase();
    filters.set(key, [...(filters.get(key) ?? []), text.trim()]);
  }
  return filters;
}
